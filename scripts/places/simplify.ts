import type { MultiPolygon } from 'geojson';
import { feature } from 'topojson-client';
import { topology } from 'topojson-server';
import type { Objects, Topology } from 'topojson-specification';
import { presimplify, simplify, sphericalTriangleArea } from 'topojson-simplify';
import { earthRadiusKm } from '../../src/lib/geo/earth.js';
import { ringOf, type Parts, type Region } from './rings.js';

/** Areas as GeoJSON; coordinates are copied. */
export const multiPolygon = (parts: Parts): MultiPolygon => ({
	type: 'MultiPolygon',
	coordinates: parts.map((rings) => rings.map((ring) => ring.map(([x, y]) => [x, y])))
});

/**
 * Fewer corners, the same picture: drops the corners whose triangle with their neighbours is small
 * (Visvalingam and Whyatt 1993). Common borders are simplified once and stay common; the places
 * where three regions meet stay.
 *
 * @param regions in degrees, with common corners on common borders
 * @param leastKm2 the smallest triangle that is kept, in square kilometres
 */
export function simplifyRegions(regions: readonly Region[], leastKm2: number): Region[] {
	const objects = Object.fromEntries(regions.map(({ code, parts }) => [code, multiPolygon(parts)]));
	const full = topology(objects) as Topology<Objects<object>>;
	const simple = simplify(presimplify(full, sphericalTriangleArea), leastKm2 / earthRadiusKm ** 2);
	return regions.map(({ code }) => {
		const object = simple.objects[code];
		if (object?.type !== 'MultiPolygon')
			throw new RangeError(`simplifyRegions: region ${code} vanished; lower the limit of ${leastKm2} km²`);
		return { code, parts: feature(simple, object).geometry.coordinates.map((rings) => rings.map(ringOf)) };
	});
}
