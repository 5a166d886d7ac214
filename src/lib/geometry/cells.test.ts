import { expect, test } from 'vitest';
import { cellGrid, gapPath, runEnds, runPath } from './cells.js';

const grid = { x: 0, y: 0, columns: 4, rows: 5, side: 10 };

test('cellGrid divides 1,000 cells into full columns as large as the box allows', () => {
	expect(cellGrid(1000, { x: 0, y: 0, width: 800, height: 500 })).toMatchObject({
		columns: 40,
		rows: 25,
		side: 20
	});
	expect(cellGrid(1000, { x: 0, y: 0, width: 500, height: 800 })).toMatchObject({ columns: 25, rows: 40 });
});

test('cellGrid leaves the last column short rather than draw a prime number as one row', () => {
	expect(cellGrid(13, { x: 0, y: 0, width: 400, height: 400 })).toMatchObject({
		columns: 4,
		rows: 4,
		side: 100
	});
});

test('runPath goes up the columns from the left, with a fraction as a part of a cell', () => {
	expect(runPath(grid, 0, 5)).toBe('M0,50L0,0L10,0L10,50Z');
	expect(runPath(grid, 0, 2.5)).toBe('M0,50L0,25L10,25L10,50Z');
	expect(runPath(grid, 0, 7)).toBe('M0,50L0,0L10,0L10,30L20,30L20,50L10,50L10,50Z');
});

test('a run that ends below where it begins in the next column is two shapes', () => {
	expect(runPath(grid, 4, 6)).toBe('M0,10L0,0L10,0L10,10ZM10,50L10,40L20,40L20,50Z');
});

test('no cells, no path', () => {
	expect(runPath(grid, 3, 3)).toBe('');
});

test('gapPath draws every line between the cells', () => {
	expect(gapPath(grid).match(/M/g)).toHaveLength(5 + 6);
});

test('runEnds are the middles of the first and the last column, and meet in a short run', () => {
	expect(runEnds(grid, 5, 15)).toEqual([15, 25]);
	expect(runEnds(grid, 0, 5)).toEqual([5, 5]);
	expect(runEnds(grid, 5, 5)).toEqual([10, 10]);
});
