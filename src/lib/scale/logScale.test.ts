import { expect, test } from 'vitest';
import { logScale } from './logScale.js';

test('equal ratios are equal distances', () => {
	const scale = logScale([1, 1000], [0, 300]);
	expect([1, 10, 100, 1000].map((value) => Math.round(scale(value)))).toEqual([0, 100, 200, 300]);
	expect(logScale([5, 5], [0, 300])(5)).toBe(150);
});

test('ticks are powers of ten, thinned or filled to about the count', () => {
	const at = (low: number, high: number, count = 4) => logScale([low, high], [0, 1]).ticks(count);
	expect(at(1, 1000)).toEqual([1, 10, 100, 1000]);
	expect(at(1, 1e8)).toEqual([1, 1000, 1e6]);
	expect(at(1, 100, 6)).toEqual([1, 2, 5, 10, 20, 50, 100]);
	expect(at(8, 120)).toEqual([10, 20, 50, 100]);
	expect(at(1, 20, 3)).toEqual([1, 3, 10]);
	expect(at(1e-6, 1e-3)).toEqual([1e-6, 1e-5, 1e-4, 1e-3]);
	expect(at(41, 47)).toEqual([42, 44, 46]);
});

test('a domain that is not above zero is refused', () => {
	expect(() => logScale([0, 10], [0, 1])).toThrow('logScale: the domain 0–10 does not stand above zero');
});
