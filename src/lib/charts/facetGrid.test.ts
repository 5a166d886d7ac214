import { expect, test } from 'vitest';
import { facetGrids } from './facetGrid.js';

const columns = (count: number, width: number, height: number) =>
	facetGrids(count, { width, height })[0]?.columns;

test('facetGrids sets cells of good proportions, none narrower than 150 px', () => {
	expect(columns(4, 860, 520)).toBe(2);
	expect(columns(9, 860, 700)).toBe(3);
	expect(columns(3, 1200, 300)).toBe(3);
	expect(columns(4, 320, 640)).toBe(1);
	for (const { width } of facetGrids(9, { width: 700, height: 300 }))
		expect(width).toBeGreaterThanOrEqual(150);
});

test('facetGrids shares the box out, gaps between the cells', () => {
	const [grid] = facetGrids(4, { width: 828, height: 422 }, 2);
	expect(grid).toMatchObject({
		columns: 2,
		rows: 2,
		width: 400,
		acrossStep: 428,
		height: 200,
		downStep: 222
	});
});

test('facetGrids takes the columns that it is given, and refuses parts of one', () => {
	expect(facetGrids(5, { width: 300, height: 300 }, 3)).toMatchObject([{ columns: 3, rows: 2 }]);
	expect(() => facetGrids(5, { width: 300, height: 300 }, 1.5)).toThrow(
		'columns is 1.5; give a whole number'
	);
});
