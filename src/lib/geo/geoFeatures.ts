import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import type { RegionProperties } from './regionFeatures.js';

type Json = Record<string, unknown>;

/** An area with its code as id. */
export type GeoFeature = Feature<Polygon | MultiPolygon, RegionProperties> & { id: string };

const isObject = (value: unknown): value is Json =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

const came = (value: unknown): string =>
	value === undefined ? 'nothing' : (JSON.stringify(value)?.slice(0, 60) ?? typeof value);

function readRing(where: string, line: unknown): Position[] {
	if (!Array.isArray(line) || line.length < 4)
		throw new TypeError(`${where} is ${came(line)}; expected a closed ring of at least four positions`);
	const bad = line.findIndex(
		(position: unknown) =>
			!Array.isArray(position) || position.length < 2 || !position.slice(0, 2).every(Number.isFinite)
	);
	if (bad >= 0)
		throw new TypeError(`${where}[${bad}] is ${came(line[bad])}; expected longitude and latitude in degrees`);
	const ring = (line as number[][]).map(([lon = NaN, lat = NaN]): Position => [lon, lat]);
	const outside = ring.find(([lon = NaN, lat = NaN]) => Math.abs(lon) > 360 || Math.abs(lat) > 90);
	if (outside)
		throw new RangeError(
			`${where} holds ${came(outside)}, which is no place on the globe; expected longitude, then latitude, in degrees`
		);
	const [first, last] = [ring[0], ring.at(-1)];
	if (first?.[0] !== last?.[0] || first?.[1] !== last?.[1])
		throw new RangeError(
			`${where} is open: it begins at ${came(first)} and ends at ${came(last)}; repeat the first position at the end`
		);
	return ring;
}

function readPolygon(where: string, polygon: unknown): Position[][] {
	if (!Array.isArray(polygon) || polygon.length === 0)
		throw new TypeError(`${where} is ${came(polygon)}; expected a list of rings`);
	return polygon.map((ring, index) => readRing(`${where}[${index}]`, ring));
}

function codeOf(where: string, feature: Json, field: string | undefined): string {
	const properties = isObject(feature.properties) ? feature.properties : {};
	const code = field === undefined ? (feature.id ?? properties.code ?? properties.adcode) : properties[field];
	if ((typeof code !== 'string' && typeof code !== 'number') || code === '')
		throw new TypeError(
			field === undefined
				? `${where}: id is ${came(code)}; give the place's code as id or as property "code", or name the property that holds it`
				: `${where}: its property "${field}" is ${came(code)}; it has ${Object.keys(properties).join(', ') || 'none'}`
		);
	return String(code);
}

function readFeature(where: string, feature: unknown, field: string | undefined): GeoFeature {
	if (!isObject(feature) || feature.type !== 'Feature')
		throw new TypeError(
			`${where}: type is ${came(isObject(feature) ? feature.type : feature)}; expected a Feature`
		);
	const id = codeOf(where, feature, field);
	const properties = isObject(feature.properties) ? feature.properties : {};
	const { geometry } = feature;
	const type = isObject(geometry) ? geometry.type : undefined;
	if (!isObject(geometry) || (type !== 'Polygon' && type !== 'MultiPolygon'))
		throw new TypeError(
			`${where} (${id}): geometry is ${came(type ?? geometry)}; expected Polygon or MultiPolygon`
		);
	const there = `${where} (${id}), coordinates`;
	const { coordinates } = geometry;
	if (type === 'MultiPolygon' && !(Array.isArray(coordinates) && coordinates.length > 0))
		throw new TypeError(`${there} is ${came(coordinates)}; expected a list of polygons`);
	const area: Polygon | MultiPolygon =
		type === 'Polygon'
			? { type, coordinates: readPolygon(there, coordinates) }
			: {
					type,
					coordinates: (coordinates as unknown[]).map((polygon, index) =>
						readPolygon(`${there}[${index}]`, polygon)
					)
				};
	return { type: 'Feature', id, properties, geometry: area };
}

/**
 * The areas of a GeoJSON value that came from outside, once each is known to be one; none is left out, and heights are.
 *
 * @param where begins each message, as a file name
 * @param code the property that holds a region's code @default the id, else `code`, else `adcode`
 * @throws {TypeError | RangeError} for what is no area: the feature, what came, what to do
 */
export function geoFeatures(input: unknown, where: string, code?: string): GeoFeature[] {
	const list =
		isObject(input) && input.type === 'FeatureCollection' && Array.isArray(input.features)
			? input.features
			: isObject(input) && input.type === 'Feature'
				? [input]
				: undefined;
	if (!list)
		throw new TypeError(
			`${where}: type is ${came(isObject(input) ? input.type : input)}; expected a GeoJSON FeatureCollection`
		);
	const features = list.map((feature, index) => readFeature(`${where}, feature ${index + 1}`, feature, code));
	const seen = new Set<string>();
	for (const { id } of features) {
		if (seen.has(id)) throw new RangeError(`${where}: code ${id} comes twice; join its parts in one feature`);
		seen.add(id);
	}
	return features;
}

/** Twice the area of a ring in square degrees, whichever way it is wound. */
const extent = (ring: readonly Position[]): number =>
	Math.abs(
		ring.reduce((sum, [x1 = 0, y1 = 0], index) => {
			const [x2 = 0, y2 = 0] = ring[index + 1] ?? ring[0] ?? [];
			return sum + x1 * y2 - x2 * y1;
		}, 0)
	);

/**
 * Refuses areas that enclose nothing, which are mistakes in GeoJSON; in TopoJSON they are places smaller than its grid.
 *
 * @throws {RangeError} naming the feature
 */
export function checkExtents(features: readonly GeoFeature[], where: string): void {
	for (const [index, { id, geometry }] of features.entries()) {
		const outer =
			geometry.type === 'Polygon'
				? geometry.coordinates.slice(0, 1)
				: geometry.coordinates.map(([ring = []]) => ring);
		if (outer.every((ring) => extent(ring) === 0))
			throw new RangeError(
				`${where}, feature ${index + 1} (${id}): coordinates enclose nothing, all positions of a ring are on one line; give the area its border, or leave it out`
			);
	}
}
