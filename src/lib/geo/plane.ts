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

const rawProjection = ({ parallels: [south, north] }: Plane) =>
	geoConicEqualAreaRaw(south * radians, north * radians);

/**
 * A place in a plane; degrees in, kilometres out.
 *
 * @throws {RangeError} if it is no place on the earth
 */
export function planePoint(plane: Plane, [lon, lat]: Point): Point {
	const raw = rawProjection(plane);
	const [x, y] = raw((lon - plane.middle[0]) * radians, lat * radians);
	const [x0, y0] = raw(0, plane.middle[1] * radians);
	const point: Point = [(x - x0) * earthRadiusKm, (y0 - y) * earthRadiusKm];
	if (!point.every(Number.isFinite))
		throw new RangeError(`planePoint: ${lon}, ${lat} is no place on the map; give longitude, then latitude`);
	return point;
}

/**
 * The place at a point of a plane; kilometres in, longitude and latitude out.
 *
 * @throws {RangeError} if a number is not finite
 */
export function planePlace(plane: Plane, [x, y]: Point): Point {
	const raw = rawProjection(plane);
	const [x0, y0] = raw(0, plane.middle[1] * radians);
	const [lon, lat] = raw.invert?.(x / earthRadiusKm + x0, y0 - y / earthRadiusKm) ?? [NaN, NaN];
	const place: Point = [plane.middle[0] + lon / radians, lat / radians];
	if (!place.every(Number.isFinite))
		throw new RangeError(
			`planePlace: ${x}, ${y} km lies off the map; give finite kilometres east and south of its middle`
		);
	return place;
}
