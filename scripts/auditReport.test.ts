import { expect, test } from 'vitest';
import type { Finding } from '../src/lib/figure/audit.js';
import { auditReport } from './auditReport.js';

const finding: Finding = {
	figure: 'air-1',
	rule: 'unit',
	severity: 'error',
	message: 'y: no unit; give one'
};
const warned: Finding = { ...finding, rule: 'few-colours', severity: 'warning', message: '7 names; merge' };
const silenced: Finding = { ...finding, silenced: { zh: '无量纲。', en: 'There is none.' } };

test('an error stops the build', () => {
	expect(auditReport(22, [finding, warned])).toEqual({
		lines: [
			'error  air-1, unit: y: no unit; give one',
			'warning  air-1, few-colours: 7 names; merge',
			'22 figures audited: 1 errors, 1 warnings, 0 silenced'
		],
		failed: true
	});
});

test('a warning is printed and stops nothing, nor does an error that is silenced', () => {
	expect(auditReport(1, [warned, silenced])).toEqual({
		lines: [
			'warning  air-1, few-colours: 7 names; merge',
			'silenced  air-1, unit: y: no unit; give one (There is none.)',
			'1 figures audited: 0 errors, 1 warnings, 1 silenced'
		],
		failed: false
	});
});
