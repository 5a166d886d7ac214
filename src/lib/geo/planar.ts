import { geoPath, type ExtendedFeatureCollection, type GeoConicProjection } from 'd3';
import type { MultiLineString } from 'geojson';
import type { Topology } from 'topojson-specification';
import { fitProjection } from './fitProjection.js';
import { innerMesh, outerMesh } from './mesh.js';
import { innerPoints, type InnerPoint, type Point, type Rings } from './polygon.js';
import { regionFeatures, type RegionFeature, type RegionProperties } from './regionFeatures.js';
import type { Bounds } from './view.js';

/** Paths are written in whole units of this many to a kilometre: a unit is 10 m. */
export const pathUnitsPerKm = 100;

/** A region in the plane of its map, in kilometres east and south of the middle. */
export interface PlanarRegion {
	code: string;
	properties: RegionProperties;
	rings: Rings;
	bounds: Bounds;
	/** SVG path data in `pathUnitsPerKm`. */
	path: string;
	/** Points inside, the roomiest first. */
	inside: readonly InnerPoint[];
}

/** Borders in the plane, as SVG path data in `pathUnitsPerKm`. */
export interface Borders {
	inner: string;
	outer: string;
}

/** A topology decoded and projected once. */
export interface PlanarMap {
	projection: GeoConicProjection;
	/** The regions of an object by code. */
	regions: (object: string) => ReadonlyMap<string, PlanarRegion>;
	borders: (object: string) => Borders;
}

/** Path data of lines, each point as a whole step from the one before: short, and without drift. */
function linesPath(lines: Rings, closed: boolean): string {
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

function planarRegion(code: string, feature: RegionFeature, projection: GeoConicProjection): PlanarRegion {
	const { geometry } = feature;
	const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
	const rings = polygons
		.flat()
		.map((ring) => ring.map(([lon = NaN, lat = NaN]) => planePoint(projection, [lon, lat])));
	const [[left, top], [right, bottom]] = geoPath(projection).bounds(feature);
	const bounds: Bounds = [left, top, right, bottom];
	return {
		code,
		properties: feature.properties,
		rings,
		bounds,
		path: linesPath(rings, true),
		inside: innerPoints(rings, bounds)
	};
}

function planarLines({ coordinates }: MultiLineString, projection: GeoConicProjection): string {
	const lines = coordinates.map((line) =>
		line.map(([lon = NaN, lat = NaN]) => planePoint(projection, [lon, lat]))
	);
	return linesPath(lines, false);
}

/** A place in the plane of a projection; degrees in, kilometres out. */
export function planePoint(projection: GeoConicProjection, [lon, lat]: Point): Point {
	const point = projection([lon, lat]);
	if (!point || !point.every(Number.isFinite))
		throw new RangeError(`planePoint: ${lon}, ${lat} is no place on the map; give longitude, then latitude`);
	return point;
}

function remembered<Value>(make: (object: string) => Value): (object: string) => Value {
	const known = new Map<string, Value>();
	return (object) => {
		const found = known.get(object) ?? make(object);
		known.set(object, found);
		return found;
	};
}

const maps = new WeakMap<Topology, PlanarMap>();

/**
 * A topology in one equal-area plane that fits all of it. The work is done once for each topology, so
 * a map that moves sixty times a second moves only a transform.
 *
 * @param topology never changed after it was first given
 * @throws {RangeError} if it has no regions, or is asked for an object that it does not have
 */
export function planarMap(topology: Topology): PlanarMap {
	const known = maps.get(topology);
	if (known) return known;
	const all: ExtendedFeatureCollection = {
		type: 'FeatureCollection',
		features: Object.keys(topology.objects).flatMap((object) => [
			...regionFeatures(topology, object).values()
		])
	};
	const projection = fitProjection(all);
	const map: PlanarMap = {
		projection,
		regions: remembered(
			(object) =>
				new Map(
					[...regionFeatures(topology, object)].map(([code, feature]) => [
						code,
						planarRegion(code, feature, projection)
					])
				)
		),
		borders: remembered((object) => ({
			inner: planarLines(innerMesh(topology, object), projection),
			outer: planarLines(outerMesh(topology, object), projection)
		}))
	};
	maps.set(topology, map);
	return map;
}
