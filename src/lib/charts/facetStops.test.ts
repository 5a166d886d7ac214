import { expect, test } from 'vitest';
import type { Layout } from '../geometry/layout.js';
import type { Stop } from '../geometry/stop.js';
import { facetStops } from './facetStops.js';

/** A chart of one line of stops from left to right. */
const line = (...xs: number[]): Layout => ({
	kind: 'line',
	width: 100,
	height: 100,
	lang: 'en',
	rules: [],
	shapes: [],
	labels: [],
	summary: '',
	table: { columns: [], rows: [] },
	encodings: [],
	stops: xs.map((x, index): Stop => ({
		key: `${index}`,
		row: index,
		x,
		y: 50,
		box: { left: x, right: x + 1, top: 50, bottom: 51 },
		name: `stop ${index}`,
		text: `${x}`,
		ways: [index - 1, index + 1 < xs.length ? index + 1 : -1, -1, -1]
	}))
});
const cell = (key: string, x: number, y: number, layout: Layout) => ({
	key,
	name: key,
	x,
	y,
	width: 100,
	height: 100,
	layout
});
const cells = [
	cell('North', 0, 0, line(10, 90)),
	cell('South', 100, 0, line(20, 80)),
	cell('East', 0, 100, line()),
	cell('West', 100, 100, line(50)),
	cell('Hills', 0, 200, line(30, 95))
];
const places = [[4, 5], [0, 1], [], [2], [3, 6]];
const stops = facetStops(cells, 2, places, 'en');

test('facetStops moves stops to their cells, and names facet and row', () => {
	expect(stops[2]).toMatchObject({
		key: 'South/0',
		row: 0,
		x: 120,
		y: 50,
		box: { left: 120, right: 121, top: 50, bottom: 51 },
		name: 'South, stop 0'
	});
	expect(stops.map(({ row }) => row)).toEqual([4, 5, 0, 1, 2, 3, 6]);
});

test('facetStops leads on into the next facet, past one without stops', () => {
	const [first, second, third, , west, hills] = stops.map(({ ways }) => ways);
	expect(first).toEqual([-1, 1, -1, 5]);
	expect(second).toEqual([0, 2, -1, 6]);
	expect(third).toEqual([1, 3, -1, 4]);
	expect(west).toEqual([-1, -1, 2, -1]);
	expect(hills).toEqual([-1, 6, 0, -1]);
});
