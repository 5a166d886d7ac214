import { expect, test } from 'vitest';
import { checkStatus, checkTone } from './checkPaint.js';

test('a tone that the house does not have is refused', () => {
	expect(() => checkTone('f', 'row "a", tone', 'river')).not.toThrow();
	expect(() => checkTone('f', 'row "a", tone', 'toString')).toThrow('f: row "a", tone is "toString"; give');
	expect(() => checkTone('f', 'row "a", tone', null)).toThrow('tone is null');
});

test('a status is done or planned', () => {
	expect(() => checkStatus('f', 'row "a", status', 'planned')).not.toThrow();
	expect(() => checkStatus('f', 'row "a", status', 'target')).toThrow(
		'f: row "a", status is "target"; give "done" or "planned"'
	);
});
