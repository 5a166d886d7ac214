import { expect, test } from 'vitest';
import { checkFinite, checkKeys, checkWithin } from './checkRows.js';

test('rows with one key are refused by name', () => {
	expect(() => checkKeys('slopeLayout', [{ key: 'a' }, { key: 'b' }])).not.toThrow();
	expect(() => checkKeys('slopeLayout', [{ key: 'a' }, { key: 'a' }])).toThrow(
		'slopeLayout: two rows have the key "a"; give each row a key of its own'
	);
});

test('a number that cannot be drawn is refused, saying where and what came', () => {
	expect(() => checkFinite('f', 'row "a", value', NaN)).toThrow(RangeError);
	expect(() => checkFinite('f', 'row "a", value', '7')).toThrow(TypeError);
	expect(() => checkFinite('f', 'row "a", value', null)).toThrow('f: row "a", value is null');
});

test('a number outside its limits is refused, naming the limits', () => {
	expect(() => checkWithin('f', 'progress', 1, [0, 1])).not.toThrow();
	expect(() => checkWithin('f', 'progress', 1.2, [0, 1])).toThrow(
		'f: progress is 1.2; give a number from 0 to 1'
	);
	expect(() => checkWithin('f', 'row "a", value', -1, [0, Infinity])).toThrow('give a number from 0 up');
});
