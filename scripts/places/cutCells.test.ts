import { expect, test } from 'vitest';
import { cutCells } from './cutCells.js';
import { partsArea, type Corner, type Ring } from './rings.js';

const box = (left: number, top: number, right: number, bottom: number): Corner[] => [
	[left, top],
	[right, top],
	[right, bottom],
	[left, bottom]
];

test('cutCells(…) cuts each cell by the outline', () => {
	const outline: Ring = [...box(0, 0, 10, 10), [0, 0]];
	const cells = new Map([
		['west', box(-5, -5, 4, 15)],
		['east', box(4, -5, 15, 15)]
	]);
	expect(cutCells(cells, outline).map(({ code, parts }) => [code, partsArea(parts)])).toEqual([
		['west', 40],
		['east', 60]
	]);
});

test('cutCells(…) gives a scrap behind a bay to the cell beside it', () => {
	// a comb with two teeth pointing south; the southern cell reaches both, its larger piece is the eastern
	const outline: Ring = [
		[0, 0],
		[10, 0],
		[10, 8],
		[4, 8],
		[4, 2],
		[2, 2],
		[2, 8],
		[0, 8],
		[0, 0]
	];
	const cells = new Map([
		['north', box(-5, -5, 15, 4)],
		['south', box(-5, 4, 15, 15)]
	]);
	const [north, south] = cutCells(cells, outline);
	expect(south?.parts).toHaveLength(1);
	expect(partsArea(south?.parts ?? [])).toBe(24);
	expect(north?.parts).toHaveLength(1);
	expect(partsArea(north?.parts ?? [])).toBe(36 + 8);
});
