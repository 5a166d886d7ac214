import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

function verify(...parameters: string[]) {
	return spawnSync(process.execPath, ['--import', 'tsx', 'scripts/verify.ts', ...parameters], {
		cwd: root,
		encoding: 'utf8'
	});
}

test('verify without a report, or with two, says how it is used and exits with 2', () => {
	for (const parameters of [[], ['one.txt', 'two.txt']]) {
		const { status, stderr } = verify(...parameters);
		expect(status).toBe(2);
		expect(stderr).toBe('usage: npm run verify -- <report.txt>\n');
	}
});

test('verify names a report that is not there and exits with 2', () => {
	const { status, stderr } = verify('no-such-report.txt');
	expect(status).toBe(2);
	expect(stderr).toContain("no-such-report.txt: no such file; give the path of the report's text");
});

test('verify prints the counts and each failure, and exits with 1', () => {
	const { status, stdout, stderr } = verify('tests/fixtures/verify/report.txt');
	expect(status).toBe(1);
	expect(stdout).toMatch(/^report {4}3 pages, 1 printed marks, 21 numbers\n/);
	expect(stderr).toContain(
		'report, number 1250: looked for a ledger row or an exclusion for the number 1250; page 1'
	);
});
