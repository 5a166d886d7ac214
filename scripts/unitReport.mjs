import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './setup.mjs';

/** Writes what `npm test` says of a Vitest run at its end: counts, and each failure in a line. */
export default class UnitReport {
	/** @param {{ file?: string }} [options] the name of the file in `test-results` */
	constructor({ file = 'unit.json' } = {}) {
		this.file = file;
	}

	/**
	 * @param {readonly import('vitest/node').TestModule[]} modules
	 * @param {readonly import('vitest/node').SerializedError[]} errors what was thrown outside of all tests
	 */
	onTestRunEnd(modules, errors) {
		const tests = modules.flatMap((module) => [...module.children.allTests()]);
		const failed = tests.filter((test) => test.result().state === 'failed');
		const suites = modules.flatMap((module) => [module, ...module.children.allSuites()]);
		const failures = [
			...failed.map((test) => said(test.module.moduleId, test.fullName, test.result().errors)),
			...suites.flatMap((suite) =>
				suite
					.errors()
					.map((error) => said('fullName' in suite ? suite.fullName : suite.moduleId, '', [error]))
			),
			...errors.map((error) => said('outside of all tests', '', [error]))
		];
		/** @param {'passed' | 'skipped'} state */
		const count = (state) => tests.filter((test) => test.result().state === state).length;
		const counts = { passed: count('passed'), skipped: count('skipped') };
		mkdirSync(join(root, 'test-results'), { recursive: true });
		writeFileSync(join(root, 'test-results', this.file), JSON.stringify({ ...counts, failures }));
	}
}

/**
 * @param {string} place
 * @param {string} name
 * @param {readonly { message: string }[] | undefined} errors
 */
function said(place, name, errors = []) {
	const [first = ''] = errors.map(({ message }) => message.split('\n')[0]);
	return [place.replace(`${root}/`, ''), name, first.slice(0, 300)].filter(Boolean).join(' › ');
}
