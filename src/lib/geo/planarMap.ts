import type { MultiLineString, Position } from 'geojson';
import { neighbors } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import { round } from '../format/number.js';
import { fitPlane } from './fitPlane.js';
import { innerMesh, outerMesh } from './mesh.js';
import { pathUnitsPerKm, ringsOf, type PlanarMap, type PlanarRegion } from './planar.js';
import { planePoint, type Plane } from './plane.js';
import { parsedText } from './parsedText.js';
import { innerPoints, type Point } from './polygon.js';
import { readTopology } from './readTopology.js';
import { regionCollection, regionFeatures, type RegionFeature } from './regionFeatures.js';
import type { Bounds } from './view.js';

/** Path data of lines, each point as a whole step from the one before: short, and without drift. */
function linesPath(lines: readonly (readonly Point[])[], closed: boolean): string {
	let path = '';
	for (const line of lines) {
		let [lastX, lastY] = [0, 0];
		line.forEach(([x, y], index) => {
			if (closed && index === line.length - 1) return;
			const nextX = Math.round(x * pathUnitsPerKm);
			const nextY = Math.round(y * pathUnitsPerKm);
			if (index === 0) path += `M${nextX},${nextY}l`;
			else path += `${index === 1 ? '' : ' '}${nextX - lastX},${nextY - lastY}`;
			[lastX, lastY] = [nextX, nextY];
		});
		if (closed) path += 'z';
	}
	return path;
}

const inPlane = (plane: Plane, lines: readonly Position[][]): Point[][] =>
	lines.map((line) => line.map(([lon = NaN, lat = NaN]) => planePoint(plane, [lon, lat])));

/** To a metre. */
const toMetre = (km: number): number => round(km, 3);

function planarRegion(code: string, feature: RegionFeature, plane: Plane): PlanarRegion {
	const { geometry } = feature;
	const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
	const rings = inPlane(plane, polygons.flat());
	const region: PlanarRegion = {
		code,
		properties: feature.properties,
		bounds: boundsOf(rings),
		path: linesPath(rings, true),
		inside: []
	};
	const inside = innerPoints(ringsOf(region), region.bounds).map(({ x, y, room }) => ({
		x: toMetre(x),
		y: toMetre(y),
		room: toMetre(room)
	}));
	return { ...region, inside };
}

/** The box around corners, to a metre: borders are drawn straight from one to the next. */
function boundsOf(lines: readonly (readonly Point[])[]): Bounds {
	let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
	for (const line of lines)
		for (const [x, y] of line) {
			[left, right] = [Math.min(left, x), Math.max(right, x)];
			[top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
		}
	return [toMetre(left), toMetre(top), toMetre(right), toMetre(bottom)];
}

const planarLines = ({ coordinates }: MultiLineString, plane: Plane): string =>
	linesPath(inPlane(plane, coordinates), false);

/**
 * A topology in one equal-area plane that fits all of it, as plain data for `mapLayout`. Do it once, on a server or
 * in a build: a map that moves sixty times a second then moves only a transform.
 *
 * @param input TopoJSON as an object or as text: objects that are collections of areas, ids = codes, in degrees of
 * WGS-84. GeoJSON, other datums and shapes across the antimeridian go through `readShapes` first.
 * @throws {TypeError} if it is no TopoJSON, naming the part at fault
 * @throws {RangeError} if it has no regions, a region refers to an arc that is not there, or a corner is no place on the
 * globe, as in a file that is projected already
 */
export function planarMap(input: Topology | string): PlanarMap {
	const topology = readTopology(parsedText(input, 'planarMap'), 'planarMap');
	const objects = Object.keys(topology.objects);
	const plane = fitPlane(
		objects.flatMap((object) =>
			[...regionFeatures(topology, object).values()].map(({ geometry }) => geometry)
		)
	);
	return {
		plane,
		objects: Object.fromEntries(
			objects.map((object) => [
				object,
				{
					regions: [...regionFeatures(topology, object)].map(([code, feature]) =>
						planarRegion(code, feature, plane)
					),
					borders: {
						inner: planarLines(innerMesh(topology, object), plane),
						outer: planarLines(outerMesh(topology, object), plane)
					}
				}
			])
		),
		neighbours: neighbors(objects.flatMap((object) => regionCollection(topology, object).geometries))
	};
}
