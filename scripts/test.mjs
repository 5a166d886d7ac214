import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { installBrowser, installPackages, root, run } from './setup.mjs';

/** Every check that `npm test` makes: the plain ones first, then the runners. */
const checks = /** @type {const} */ ([
	['data', ['run', 'data', '--', '--check']],
	['audit', ['run', 'audit']],
	['types', ['run', 'check']],
	['lint', ['run', 'lint']],
	['package', ['run', 'package']],
	['build', ['run', 'build']]
]);

installPackages();
await installBrowser();
const results = join(root, 'test-results');
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

const failed = checks.filter(([name, args]) => {
	console.log(`\n== ${name}`);
	return !run('npm', ['--silent', ...args]);
});

console.log('\n== unit tests');
const unit = run('npx', ['vitest', 'run', '--reporter=default', '--reporter=./scripts/unitReport.mjs']);
console.log('\n== browser tests');
const browser = run('npx', ['playwright', 'test']);
console.log('\n== browser engines');
const engine = run('npm', ['--silent', 'run', 'test:engines']);

/** @param {string} file */
const report = (file) => {
	const path = join(results, file);
	return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
};
const units = report('unit.json');
const pages = report('browser.json');
const engines = report('engines.json');

console.log(`\nchecks: ${checks.length - failed.length} passed, ${failed.length} failed`);
for (const [name] of failed) console.log(`  failed: npm run ${name === 'types' ? 'check' : name}`);
for (const failure of [...(units?.failures ?? []), ...(engines?.failures ?? [])])
	console.log(`  failed: ${failure}`);
for (const name of secondTries(pages?.suites ?? [])) console.log(`  passed only the second time: ${name}`);
console.log(line('unit', units?.passed, units?.failures.length, unit));
console.log(
	line('browser', pages && pages.stats.expected + pages.stats.flaky, pages?.stats.unexpected, browser)
);
const skipped = engines?.skipped ? `, ${engines.skipped} skipped` : '';
console.log(line('engines', engines?.passed, engines?.failures.length, engine) + skipped);
process.exitCode = failed.length === 0 && unit && browser && engine ? 0 : 1;

/**
 * The tests of a browser report that failed once and passed when tried again.
 *
 * @typedef {{ file: string, title: string, suites?: Suite[], specs?: { title: string, tests: { status: string }[] }[] }} Suite
 * @param {Suite[]} suites
 * @returns {string[]} file and title of each
 */
function secondTries(suites) {
	return suites.flatMap(({ file, specs = [], suites: inner = [] }) => [
		...specs
			.filter(({ tests }) => tests.some(({ status }) => status === 'flaky'))
			.map(({ title }) => `${file}: ${title}`),
		...secondTries(inner)
	]);
}

/**
 * A closing line that counts; a runner that ended badly never counts as free of failures.
 *
 * @param {string} name
 * @param {number | undefined} passed
 * @param {number | undefined} failures
 * @param {boolean} ended whether the runner's exit code was 0
 */
function line(name, passed = 0, failures = 1, ended) {
	return `${name}: ${passed} passed, ${ended ? failures : Math.max(1, failures)} failed`;
}
