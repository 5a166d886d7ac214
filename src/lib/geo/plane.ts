import { geoConicEqualAreaRaw } from 'd3';
import { earthRadiusKm } from './earth.js';
import type { Point } from './polygon.js';

/**
 * The plane of Albers' equal-area conic: kilometres east and *south* of its middle, so that a square of one unit is
 * a square kilometre wherever it lies. Angles in degrees.
 */
export interface Plane {
	/** The two parallels along which shapes are true. */
	parallels: readonly [number, number];
	/** Longitude and latitude of the middle. */
	middle: Point;
}

const radians = Math.PI / 180;

/**
 * A place in a plane; degrees in, kilometres out.
 *
 * @throws {RangeError} if it is no place on the earth
 */
export function planePoint({ parallels: [south, north], middle }: Plane, [lon, lat]: Point): Point {
	const raw = geoConicEqualAreaRaw(south * radians, north * radians);
	const [x, y] = raw((lon - middle[0]) * radians, lat * radians);
	const [x0, y0] = raw(0, middle[1] * radians);
	const point: Point = [(x - x0) * earthRadiusKm, (y0 - y) * earthRadiusKm];
	if (!point.every(Number.isFinite))
		throw new RangeError(`planePoint: ${lon}, ${lat} is no place on the map; give longitude, then latitude`);
	return point;
}
