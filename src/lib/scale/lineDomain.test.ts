import { expect, test } from 'vitest';
import { lineDomain } from './lineDomain.js';

test('lineDomain(extent) leaves a tenth of the span free at both ends of a line', () => {
	expect(lineDomain([20, 30], false)).toEqual([19, 31]);
	expect(lineDomain([-10, 10], false)).toEqual([-12, 12]);
});

test('lineDomain does not cross zero when no value does', () => {
	expect(lineDomain([1, 101], false)).toEqual([0, 111]);
	expect(lineDomain([-101, -1], false)).toEqual([-111, 0]);
});

test('lineDomain spans a tenth of the level of equal values', () => {
	expect(lineDomain([100, 100], false)).toEqual([95, 105]);
	expect(lineDomain([0, 0], false)).toEqual([0, 1]);
	expect(lineDomain([Infinity, -Infinity], false)).toEqual([0, 1]);
});

test('lineDomain starts areas from zero', () => {
	expect(lineDomain([20, 100], true)).toEqual([0, 108]);
	expect(lineDomain([-100, -20], true)).toEqual([-108, 0]);
	expect(lineDomain([0, 0], true)).toEqual([0, 1]);
});
