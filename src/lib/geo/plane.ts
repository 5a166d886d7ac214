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
 * The cone that a plane is unrolled from, after Albers, on a sphere of radius one. Ours and not d3's, which brings
 * clipping and streams along: a page that draws a map would carry 1 KB, and one that decodes it 2 KB, for six lines.
 */
function cone({ parallels: [south, north], middle }: Plane) {
	const [sinSouth, sinNorth] = [Math.sin(south * radians), Math.sin(north * radians)];
	const n = (sinSouth + sinNorth) / 2;
	const c = 1 + sinSouth * sinNorth;
	const rho = (lat: number) => Math.sqrt(c - 2 * n * Math.sin(lat * radians)) / n;
	return { n, c, rho, top: rho(middle[1]) };
}

/** Just over 360: a place half round the globe stays on the side that it is given on. */
const seam = 360.0001;

/** Parallels as far south as north make a cylinder: closer to it than this, the cone's numbers lose their places. */
const cylinder = 1e-6;

/**
 * A place in a plane; degrees in, kilometres out.
 *
 * @throws {RangeError} if it is no place on the earth
 */
export function planePoint(plane: Plane, [lon, lat]: Point): Point {
	const { n, rho, top } = cone(plane);
	const turn = lon - plane.middle[0];
	const east = (turn - 360 * Math.round(turn / seam)) * radians;
	const width = Math.cos(plane.parallels[0] * radians);
	const point: Point =
		Math.abs(n) < cylinder
			? [east * width, (Math.sin(plane.middle[1] * radians) - Math.sin(lat * radians)) / width]
			: [rho(lat) * Math.sin(n * east), rho(lat) * Math.cos(n * east) - top];
	if (!point.every(Number.isFinite))
		throw new RangeError(`planePoint: ${lon}, ${lat} is no place on the map; give longitude, then latitude`);
	return [point[0] * earthRadiusKm, point[1] * earthRadiusKm];
}

/**
 * The place at a point of a plane; kilometres in, longitude and latitude out.
 *
 * @throws {RangeError} if no place of the earth is drawn there
 */
export function planePlace(plane: Plane, [x, y]: Point): Point {
	const { n, c, top } = cone(plane);
	const [east, south] = [x / earthRadiusKm, y / earthRadiusKm];
	const width = Math.cos(plane.parallels[0] * radians);
	const side = Math.sign(n);
	const [turn, height] =
		Math.abs(n) < cylinder
			? [east / width, Math.sin(plane.middle[1] * radians) - south * width]
			: [
					Math.atan2(side * east, side * (top + south)) / n,
					(c - n * n * (east ** 2 + (top + south) ** 2)) / (2 * n)
				];
	const place: Point = [plane.middle[0] + turn / radians, Math.asin(height) / radians];
	if (!place.every(Number.isFinite))
		throw new RangeError(`planePlace: ${x}, ${y} km lies off the map; give a point inside it`);
	return place;
}
