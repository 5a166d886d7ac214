import { expect, test } from 'vitest';
import { thin } from './thin.js';

/** First, last, lowest and highest y of each pixel column, the gaps left out. */
function extremes(xs: ArrayLike<number>, ys: ArrayLike<number>, indices: readonly number[]) {
	const columns = new Map<number, { first: number; last: number; low: number; high: number }>();
	for (const index of indices) {
		const y = ys[index] as number;
		if (Number.isNaN(y)) continue;
		const at = Math.floor(xs[index] as number);
		const seen = columns.get(at);
		columns.set(at, {
			first: seen?.first ?? y,
			last: y,
			low: Math.min(seen?.low ?? y, y),
			high: Math.max(seen?.high ?? y, y)
		});
	}
	return columns;
}

const all = (line: ArrayLike<number>) => Array.from(line, (_, index) => index);

test('thin(line) keeps every point where there are enough columns, and breaks at gaps', () => {
	expect(thin({ xs: [0, 10, 20, 30, 40], ys: [5, 6, NaN, 7, 8] })).toEqual([
		[0, 1],
		[3, 4]
	]);
	expect(thin({ xs: [0, 10, 20], ys: [NaN, 6, NaN] })).toEqual([[1]]);
	expect(thin({ xs: [], ys: [] })).toEqual([]);
	expect(thin({ xs: [3], ys: [NaN] })).toEqual([]);
});

test('thin keeps first, lowest, highest and last of a column, in their order', () => {
	const xs = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 1];
	expect(thin({ xs, ys: [5, 4, 9, 3, 6, 5, 5] })).toEqual([[0, 2, 3, 5, 6]]);
});

test('thin passes over a gap inside a column and breaks at one between two', () => {
	const xs = [0, 0.2, 0.4, 0.6, 1.2, 2.5, 2.6, 2.7];
	expect(thin({ xs, ys: [1, NaN, 2, 3, NaN, 4, 5, 6] })).toEqual([
		[0, 3],
		[5, 7]
	]);
});

test('thin draws the extremes of each column of a hundred thousand points exactly', () => {
	const length = 100_000;
	const xs = Array.from({ length }, (_, index) => 40 + (index / (length - 1)) * 700);
	const ys = xs.map((_, index) =>
		index % 997 === 3 || (index > 50_000 && index < 51_000)
			? NaN
			: 200 + 90 * Math.sin(index / 900) + ((index * 7919) % 613) / 6
	);
	const runs = thin({ xs, ys });
	expect(runs.length).toBe(4); // broken at the long gap, and at the two short ones that lie across columns
	expect(runs.flat().length).toBeLessThanOrEqual(701 * 4);
	expect(extremes(xs, ys, runs.flat())).toEqual(extremes(xs, ys, all(xs)));
});
