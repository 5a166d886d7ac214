import { geoDistance, geoPath } from 'd3';
import type { Polygon } from 'geojson';
import { expect, test } from 'vitest';
import { areaKm2 } from './areaKm2.js';
import { earthRadiusKm } from './earth.js';
import { fitProjection } from './fitProjection.js';

const box = (west: number, south: number, east: number, north: number): Polygon => ({
	type: 'Polygon',
	coordinates: [
		[
			[west, south],
			[west, north],
			[east, north],
			[east, south],
			[west, south]
		]
	]
});
const area = box(111, 33.5, 113, 35);

test('fitProjection(…) puts the middle of the extent at the origin, east to the right and south down', () => {
	const project = fitProjection(area);
	const [x = NaN, y = NaN] = project([112, 34.25]) ?? [];
	expect(Math.abs(x)).toBeLessThan(1e-6);
	expect(Math.abs(y)).toBeLessThan(1); // the northern edge of a box bulges: its extent is a little higher
	expect(project([112.5, 34.25])?.[0]).toBeGreaterThan(40);
	expect(project([112, 34])?.[1]).toBeGreaterThan(25);
});

test('fitProjection(…) keeps areas, in square kilometres, wherever they lie', () => {
	const path = geoPath(fitProjection(area));
	for (const part of [box(111, 33.5, 111.3, 33.8), box(112.6, 34.6, 112.9, 34.9)])
		expect(path.area(part) / areaKm2(part)).toBeCloseTo(1, 5);
});

test('fitProjection(…) keeps distances near the middle to one part in a thousand', () => {
	const project = fitProjection(area);
	const middle: [number, number] = [112, 34.2];
	const steps: [number, number][] = [
		[112.1, 34.2],
		[112, 34.3]
	];
	for (const step of steps) {
		const [x1 = NaN, y1 = NaN] = project(middle) ?? [];
		const [x2 = NaN, y2 = NaN] = project(step) ?? [];
		const km = geoDistance(middle, step) * earthRadiusKm;
		expect(Math.abs(Math.hypot(x2 - x1, y2 - y1) / km - 1)).toBeLessThan(0.001);
	}
});

test('fitProjection(nothing) says what is missing', () => {
	expect(() => fitProjection({ type: 'FeatureCollection', features: [] })).toThrow('no extent');
});
