import { geoConicEqualArea, geoDistance, geoPath } from 'd3';
import type { Polygon } from 'geojson';
import { expect, test } from 'vitest';
import { areaKm2 } from './areaKm2.js';
import { earthRadiusKm } from './earth.js';
import { fitPlane } from './fitPlane.js';
import { planePlace, planePoint, type Plane } from './plane.js';

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
const plane = fitPlane([area]);

/** The same plane as a projection of d3. */
const projection = ({ parallels, middle: [lon, lat] }: Plane) =>
	geoConicEqualArea()
		.parallels([...parallels])
		.rotate([-lon, 0])
		.center([0, lat])
		.scale(earthRadiusKm)
		.translate([0, 0]);

test('fitPlane(…) puts the middle of the extent at the origin, east to the right and south down', () => {
	const [x, y] = planePoint(plane, [112, 34.25]);
	expect(Math.hypot(x, y)).toBeLessThan(1e-9);
	expect(planePoint(plane, [112.5, 34.25])[0]).toBeGreaterThan(40);
	expect(planePoint(plane, [112, 34])[1]).toBeGreaterThan(25);
});

test('fitPlane(…) keeps areas, in square kilometres, wherever they lie', () => {
	const path = geoPath(projection(plane));
	for (const part of [box(111, 33.5, 111.3, 33.8), box(112.6, 34.6, 112.9, 34.9)])
		expect(path.area(part) / areaKm2(part)).toBeCloseTo(1, 5);
});

test('fitPlane(…) keeps distances near the middle to one part in a thousand', () => {
	const middle = [112, 34.2] as const;
	for (const step of [
		[112.1, 34.2],
		[112, 34.3]
	] as const) {
		const [x1, y1] = planePoint(plane, middle);
		const [x2, y2] = planePoint(plane, step);
		const km = geoDistance([...middle], [...step]) * earthRadiusKm;
		expect(Math.abs(Math.hypot(x2 - x1, y2 - y1) / km - 1)).toBeLessThan(0.001);
	}
});

test('fitPlane(nothing) says what is missing', () => {
	expect(() => fitPlane([])).toThrow('no extent');
});

test('planePoint(plane, …) is where d3’s projection puts a place, and planePlace leads back', () => {
	const places = [
		[111, 33.5],
		[112.7, 34.9]
	] as const;
	// of the north, of the south, and about the equator, where the cone is a cylinder
	for (const parallels of [
		[33.8, 34.7],
		[-34, -30],
		[-10, 10]
	] as const)
		for (const place of places) {
			const some: Plane = { parallels, middle: [112, (parallels[0] + parallels[1]) / 2] };
			const point = planePoint(some, place);
			const [x = NaN, y = NaN] = projection(some)([...place]) ?? [];
			expect(point[0]).toBeCloseTo(x, 6);
			expect(point[1]).toBeCloseTo(y, 6);
			expect(planePlace(some, point)[0]).toBeCloseTo(place[0], 9);
			expect(planePlace(some, point)[1]).toBeCloseTo(place[1], 9);
		}
});
