import { expect, test } from 'vitest';
import { linePath, ribbonPath, splitRuns, type LinePoint } from './linePath.js';

const points = (...ys: number[]): LinePoint[] => ys.map((y, row) => ({ at: row, x: row * 10, y, row }));

test('linePath(runs) joins the points of a run, and leaves a run of one point out', () => {
	expect(linePath([points(1, 2.04, 3), points(9), points(5, 6)])).toBe('M0 1L10 2L20 3M0 5L10 6');
	expect(linePath([])).toBe('');
});

test('ribbonPath(upper, lower) goes along the upper run and back along the lower', () => {
	expect(ribbonPath([points(1, 2)], [points(8, 9)])).toBe('M0 1L10 2L10 9L0 8Z');
	expect(ribbonPath([points(1)], [points(8)])).toBe('');
});

test('splitRuns(runs) parts what is planned, with the last point that is done', () => {
	const run = points(1, 2, 3, 4, 5).map((point) => ({ ...point, planned: point.row === 3 }));
	const rows = (runs: readonly (readonly LinePoint[])[]) => runs.map((part) => part.map(({ row }) => row));
	const { done, planned } = splitRuns([run, points(1, 2)]);
	expect(rows(done)).toEqual([
		[0, 1, 2],
		[0, 1]
	]);
	expect(rows(planned)).toEqual([[2, 3, 4]]);
});
