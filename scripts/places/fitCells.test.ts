import { expect, test } from 'vitest';
import { clipConvex, polygonArea } from './clipConvex.js';
import { fitCells, nearestAreas, type Site } from './fitCells.js';
import type { Corner } from './rings.js';

/** An L of two arms, 10 wide and 20 long: area 300. */
const outline: Corner[] = [
	[0, 0],
	[20, 0],
	[20, 10],
	[10, 10],
	[10, 20],
	[0, 20]
];
const sites = (...areas: [number, number, number]): Site[] => [
	{ code: 'corner', at: [5, 5], area: areas[0] },
	{ code: 'east', at: [15, 5], area: areas[1] },
	{ code: 'south', at: [5, 15], area: areas[2] }
];

test('nearestAreas(…) of sites in three equal squares are equal', () => {
	expect([...nearestAreas(sites(0, 0, 0), outline).values()].map(Math.round)).toEqual([100, 100, 100]);
});

test('fitCells(…) gives each site the area that it asks for, within an outline with a bay', () => {
	const cells = fitCells(sites(160, 80, 60), outline);
	const areas = ['corner', 'east', 'south'].map((code) =>
		polygonArea(clipConvex(outline, cells.get(code) ?? []))
	);
	expect(areas[0]).toBeCloseTo(160, 2);
	expect(areas[1]).toBeCloseTo(80, 2);
	expect(areas[2]).toBeCloseTo(60, 2);
});

test('fitCells(…) gives the same cells when asked again', () => {
	expect(fitCells(sites(160, 80, 60), outline)).toEqual(fitCells(sites(160, 80, 60), outline));
});

test('fitCells(…) refuses areas that do not fill the outline', () => {
	expect(() => fitCells(sites(100, 100, 90), outline)).toThrow('sum to 290.00, the outline has 300.00');
});
