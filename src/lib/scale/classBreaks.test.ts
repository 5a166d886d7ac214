import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classBreaks, classOf, type ClassMethod } from './classBreaks.js';

const counts = (values: readonly number[], breaks: readonly number[]): number[] =>
	Array.from(
		{ length: breaks.length + 1 },
		(_, index) => values.filter((value) => classOf(breaks, value) === index).length
	);

/** The sum of squares around the mean of each class. */
function spreadOf(values: readonly number[], breaks: readonly number[]): number {
	return counts(values, breaks).reduce((total, _, index) => {
		const own = values.filter((value) => classOf(breaks, value) === index);
		const mean = own.reduce((sum, value) => sum + value, 0) / own.length;
		return total + own.reduce((sum, value) => sum + (value - mean) ** 2, 0);
	}, 0);
}

/** All ways to part sorted values in a number of classes. */
function* partings(sorted: readonly number[], count: number, from = 1): Generator<number[]> {
	if (count === 1) {
		yield [];
		return;
	}
	for (let start = from; start <= sorted.length - count + 1; start++)
		for (const rest of partings(sorted, count - 1, start + 1)) yield [sorted[start] ?? NaN, ...rest];
}

describe('classBreaks', () => {
	it('puts as many values in each class by quantile', () => {
		const values = [31, 4, 8, 15, 16, 23, 42, 50, 61, 72];
		expect(counts(values, classBreaks(values, 'quantile', 5))).toEqual([2, 2, 2, 2, 2]);
	});

	it('makes classes as wide as each other', () => {
		expect(classBreaks([0, 3, 9.99, 10, 22, 35, 40], 'equal', 4)).toEqual([10, 20, 30]);
	});

	it('prints limits of few digits that part the same values', () => {
		expect(classBreaks([9.81, 10.04, 14.37, 14.91, 18.6, 20.2], 'jenks', 3)).toEqual([12, 17]);
	});

	it('finds the parting of least spread', () => {
		const list = fc.uniqueArray(fc.integer({ min: -60, max: 60 }), { minLength: 4, maxLength: 9 });
		fc.assert(
			fc.property(list, fc.integer({ min: 2, max: 4 }), (values, count) => {
				const sorted = [...values].sort((a, b) => a - b);
				const best = Math.min(...[...partings(sorted, count)].map((each) => spreadOf(values, each)));
				expect(spreadOf(values, classBreaks(values, 'jenks', count))).toBeCloseTo(best, 6);
			}),
			{ seed: 4 }
		);
	});

	it('never parts equal values, nor makes an empty class save by equal width', () => {
		const list = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 30 });
		const method = fc.constantFrom<ClassMethod>('quantile', 'equal', 'jenks');
		fc.assert(
			fc.property(list, method, fc.integer({ min: 1, max: 7 }), (values, by, count) => {
				const breaks = classBreaks(values, by, count);
				expect(breaks.length).toBeLessThan(count);
				expect([...breaks].sort((a, b) => a - b)).toEqual(breaks);
				const held = counts(values, breaks);
				expect(held.reduce((sum, one) => sum + one, 0)).toBe(values.length);
				if (by !== 'equal') expect(Math.min(...held)).toBeGreaterThan(0);
			}),
			{ seed: 4 }
		);
	});

	it('has one class where all values are equal, or there are none', () => {
		expect(classBreaks([7, 7, 7], 'jenks', 5)).toEqual([]);
		expect(classBreaks([], 'quantile', 5)).toEqual([]);
	});
});
