import type { MultiPolygon, Polygon } from 'geojson';
import { expect, test } from 'vitest';
import { rewind } from './rewind.js';

const anticlockwise = [
	[0, 0],
	[4, 0],
	[4, 4],
	[0, 4],
	[0, 0]
];
const clockwise = [...anticlockwise].reverse();

test('rewind(polygon) turns the outer ring clockwise and holes anticlockwise', () => {
	const polygon: Polygon = { type: 'Polygon', coordinates: [anticlockwise, clockwise] };
	expect(rewind(polygon).coordinates).toEqual([clockwise, anticlockwise]);
	expect(polygon.coordinates[0]).toBe(anticlockwise);
});

test('rewind(polygon) leaves a ring that is right', () => {
	const polygon: Polygon = { type: 'Polygon', coordinates: [clockwise, anticlockwise] };
	expect(rewind(polygon)).toEqual(polygon);
});

test('rewind(multiPolygon) winds each part by itself', () => {
	const parts: MultiPolygon = { type: 'MultiPolygon', coordinates: [[anticlockwise], [clockwise]] };
	expect(rewind(parts).coordinates).toEqual([[clockwise], [clockwise]]);
});
