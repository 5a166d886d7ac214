import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findEngines, installEngines, missingEngines, packagesOf } from './engines.mjs';
import { root, run } from './setup.mjs';

/** Runs the smoke tests in every browser engine that the machine has, on the built site, and says which it has not. */
installEngines();
const missing = missingEngines();
for (const [name, found] of Object.entries(findEngines()))
	if (found) console.log(`engines: ${name} is ${typeof found === 'string' ? found : found.browser}`);
if (missing.length > 0)
	console.log(
		`engines: not to be had here, so skipped: ${missing.join(', ')}; Debian has ${packagesOf(missing).join(', ')}`
	);

const results = join(root, 'test-results', 'engines.json');
rmSync(results, { force: true });
const ended = run('npx', ['vitest', 'run', '--config', 'tests/engines/vitest.config.ts']);
const { passed, failures, skipped } = existsSync(results)
	? JSON.parse(readFileSync(results, 'utf8'))
	: { passed: 0, failures: ['no tests were run'], skipped: 0 };
for (const failure of failures) console.log(`  failed: ${failure}`);
const failed = ended ? failures.length : Math.max(1, failures.length);
console.log(
	`engines: ${passed} passed, ${failed} failed${missing.length > 0 ? `, ${skipped} skipped (${missing.join(', ')})` : ''}`
);
process.exitCode = failed === 0 ? 0 : 1;
