import { geoDistance, geoPath } from 'd3';
import type { Polygon } from 'geojson';
import { expect, test } from 'vitest';
import { areaKm2 } from './areaKm2.js';
import { earthRadiusKm } from './earth.js';
import { fitPlane, planeProjection } from './fitProjection.js';
import { planePoint } from './plane.js';

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

test('planeProjection(fitPlane(…)) puts the middle of the extent at the origin, east to the right and south down', () => {
	const project = planeProjection(fitPlane(area));
	const [x = NaN, y = NaN] = project([112, 34.25]) ?? [];
	expect(Math.abs(x)).toBeLessThan(1e-6);
	expect(Math.abs(y)).toBeLessThan(1); // the northern edge of a box bulges: its extent is a little higher
	expect(project([112.5, 34.25])?.[0]).toBeGreaterThan(40);
	expect(project([112, 34])?.[1]).toBeGreaterThan(25);
});

test('planeProjection(fitPlane(…)) keeps areas, in square kilometres, wherever they lie', () => {
	const path = geoPath(planeProjection(fitPlane(area)));
	for (const part of [box(111, 33.5, 111.3, 33.8), box(112.6, 34.6, 112.9, 34.9)])
		expect(path.area(part) / areaKm2(part)).toBeCloseTo(1, 5);
});

test('planeProjection(fitPlane(…)) keeps distances near the middle to one part in a thousand', () => {
	const project = planeProjection(fitPlane(area));
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

test('fitPlane(nothing) says what is missing', () => {
	expect(() => fitPlane({ type: 'FeatureCollection', features: [] })).toThrow('no extent');
});

test('planePoint(plane, …) is where the projection puts a place', () => {
	const plane = fitPlane(area);
	const project = planeProjection(plane);
	for (const place of [
		[111, 33.5],
		[112.7, 34.9]
	] as const) {
		const [x = NaN, y = NaN] = project([...place]) ?? [];
		expect(planePoint(plane, place)[0]).toBeCloseTo(x, 9);
		expect(planePoint(plane, place)[1]).toBeCloseTo(y, 9);
	}
});
