import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { ringOf, type Region, type Ring } from './rings.js';

type Json = Record<string, unknown>;

const isObject = (value: unknown): value is Json =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

const came = (value: unknown): string =>
	value === undefined ? 'nothing' : (JSON.stringify(value)?.slice(0, 60) ?? typeof value);

function textOf(path: string, remedy: string): string {
	try {
		return readFileSync(path, 'utf8');
	} catch (error) {
		const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
		throw new RangeError(`${basename(path)}: the boundary file cannot be read (${reason}); ${remedy}`, {
			cause: error
		});
	}
}

function jsonOf(name: string, text: string, remedy: string): unknown {
	try {
		return JSON.parse(text);
	} catch (error) {
		throw new TypeError(
			`${name}: no JSON (${error instanceof Error ? error.message : String(error)}); ${remedy}`,
			{ cause: error }
		);
	}
}

function readRing(where: string, line: unknown): Ring {
	if (!Array.isArray(line) || line.length < 4)
		throw new TypeError(`${where} is ${came(line)}; expected a closed ring of at least four positions`);
	const bad = line.findIndex(
		(position: unknown) =>
			!Array.isArray(position) || position.length < 2 || !position.slice(0, 2).every(Number.isFinite)
	);
	if (bad >= 0)
		throw new TypeError(`${where}[${bad}] is ${came(line[bad])}; expected longitude and latitude in degrees`);
	const ring = ringOf(line as number[][]);
	const outside = ring.find(([lon, lat]) => Math.abs(lon) > 180 || Math.abs(lat) > 90);
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

function readPolygon(where: string, polygon: unknown): Ring[] {
	if (!Array.isArray(polygon) || polygon.length === 0)
		throw new TypeError(`${where} is ${came(polygon)}; expected a list of rings`);
	return polygon.map((ring, index) => readRing(`${where}[${index}]`, ring));
}

function codeOf(where: string, feature: Json): string {
	const properties = isObject(feature.properties) ? feature.properties : {};
	const code = feature.id ?? properties.code;
	if (typeof code !== 'string' && typeof code !== 'number')
		throw new TypeError(`${where}: id is ${came(code)}; give the place's code as id or as property "code"`);
	return String(code);
}

function readFeature(where: string, feature: unknown): Region {
	if (!isObject(feature) || feature.type !== 'Feature')
		throw new TypeError(
			`${where}: type is ${came(isObject(feature) ? feature.type : feature)}; expected a Feature`
		);
	const code = codeOf(where, feature);
	const { geometry } = feature;
	const type = isObject(geometry) ? geometry.type : undefined;
	if (!isObject(geometry) || (type !== 'Polygon' && type !== 'MultiPolygon'))
		throw new TypeError(
			`${where} (${code}): geometry is ${came(type ?? geometry)}; expected Polygon or MultiPolygon`
		);
	const there = `${where} (${code}), coordinates`;
	if (type === 'Polygon') return { code, parts: [readPolygon(there, geometry.coordinates)] };
	if (!Array.isArray(geometry.coordinates) || geometry.coordinates.length === 0)
		throw new TypeError(`${there} is ${came(geometry.coordinates)}; expected a list of polygons`);
	return {
		code,
		parts: geometry.coordinates.map((polygon, index) => readPolygon(`${there}[${index}]`, polygon))
	};
}

/**
 * Reads a GeoJSON file of areas with codes.
 *
 * @param remedy ends the message when the file is missing or broken: where to get it again
 * @throws {RangeError} if the file cannot be read
 * @throws {TypeError} if it is no JSON
 * @throws {TypeError | RangeError} if a part is wrong: the file, the feature, what came, what to do
 */
export function readRegions(path: string, remedy: string): Region[] {
	const name = basename(path);
	const json = jsonOf(name, textOf(path, remedy), remedy);
	if (!isObject(json) || json.type !== 'FeatureCollection' || !Array.isArray(json.features))
		throw new TypeError(
			`${name}: type is ${came(isObject(json) ? json.type : json)}; expected a GeoJSON FeatureCollection`
		);
	const regions = json.features.map((feature, index) =>
		readFeature(`${name}, feature ${index + 1}`, feature)
	);
	const seen = new Set<string>();
	for (const { code } of regions) {
		if (seen.has(code))
			throw new RangeError(`${name}: code ${code} comes twice; join its parts in one feature`);
		seen.add(code);
	}
	return regions;
}
