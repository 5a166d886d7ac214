import type { Position } from 'geojson';
import { feature, mergeArcs } from 'topojson-client';
import { topology as topologyOf } from 'topojson-server';
import type {
	GeometryCollection,
	MultiPolygon as MultiPolygonArcs,
	Polygon as PolygonArcs,
	Topology
} from 'topojson-specification';
import { acrossAntimeridian } from './antimeridian.js';
import { readDatum, toWgs84, type Datum } from './datum.js';
import { checkExtents, geoFeatures, type GeoFeature } from './geoFeatures.js';
import { parsedText } from './parsedText.js';
import { memberPath, readTopology } from './readTopology.js';

/** How shapes from outside are to be understood. */
export interface ShapeOptions {
	/** What the coordinates are measured from. @default what the file declares, else 'WGS-84' */
	datum?: Datum;
	/** The property of a feature that holds the region's code. @default its id, else `code`, else `adcode` */
	code?: string;
	/** What the object is called that GeoJSON becomes. @default 'regions' */
	object?: string;
	/** The objects of TopoJSON that are read; the others are left out. @default all */
	keep?: readonly string[];
	/** Begins each message, as a file name. @default 'readShapes' */
	where?: string;
}

type Json = Record<string, unknown>;

/** What a file, or a feature, says of its own datum: a member `datum`, or the old `crs`. */
function declared(input: Json): unknown {
	const crs = input.crs as { properties?: { name?: unknown } } | undefined;
	return input.datum ?? crs?.properties?.name;
}

/**
 * The one datum of all shapes.
 *
 * @throws {RangeError} where two are declared, or another than is given, naming both and where they stand
 */
function datumOf(
	input: Json,
	features: readonly GeoFeature[],
	given: Datum | undefined,
	where: string
): Datum {
	const said = [
		...(given === undefined ? [] : [{ datum: readDatum(given, `${where}, datum`), of: 'the option datum' }]),
		...[{ name: declared(input), of: 'the file' }]
			.concat(features.map(({ id, properties }) => ({ name: properties.datum, of: `region ${id}` })))
			.flatMap(({ name, of }) =>
				name === undefined || name === null ? [] : [{ datum: readDatum(name, `${where}, ${of}`), of }]
			)
	];
	const [first] = said;
	const other = said.find(({ datum }) => datum !== first?.datum);
	if (first && other)
		throw new RangeError(
			`${where}: ${first.of} says ${first.datum} and ${other.of} says ${other.datum}, which lie some 500 m apart; convert one of them, or correct what it says`
		);
	return first?.datum ?? 'WGS-84';
}

const inWgs84 = (each: GeoFeature): GeoFeature => {
	const polygon = (rings: Position[][]): Position[][] => rings.map((ring) => ring.map(toWgs84));
	const { geometry } = each;
	return {
		...each,
		geometry:
			geometry.type === 'Polygon'
				? { ...geometry, coordinates: polygon(geometry.coordinates) }
				: { ...geometry, coordinates: geometry.coordinates.map(polygon) }
	};
};

/** The parts of a region that meet on the antimeridian joined, so that no border runs along it. */
function withoutSeams(topology: Topology): Topology {
	const objects = Object.entries(topology.objects).map(([name, object]) => {
		const { geometries } = object as GeometryCollection;
		return [
			name,
			{
				...object,
				geometries: geometries.map((geometry) =>
					geometry.type === 'MultiPolygon'
						? { ...geometry, ...mergeArcs(topology, [geometry as MultiPolygonArcs | PolygonArcs]) }
						: geometry
				)
			}
		] as const;
	});
	return { ...topology, objects: Object.fromEntries(objects) as Topology['objects'] };
}

/**
 * Shapes that came from outside, TopoJSON or GeoJSON, as a topology for `planarMap`: in WGS-84, wound either way, whole
 * across the antimeridian, with the borders that regions of GeoJSON have in common as common arcs. For a server or a
 * build: it weighs more than a page should carry.
 *
 * @param input an object, or its JSON as text; areas with codes, in degrees
 * @throws {TypeError | RangeError} for what is no area of the globe (a point, a line, an empty or open ring, a ring round
 * a pole, pixels of a projected map), a code that comes twice, or two datums: the feature, what came, what to do
 */
export function readShapes(input: unknown, options: ShapeOptions = {}): Topology {
	const { code, object = 'regions', keep, datum: given, where = 'readShapes' } = options;
	const json = parsedText(input, where) as Json;
	const isTopology = (json as Json | null)?.type === 'Topology';
	const received = isTopology ? kept(readTopology(json, where), keep, where) : undefined;
	const objects: Record<string, GeoFeature[]> = received
		? Object.fromEntries(
				Object.keys(received.objects).map((name) => [
					name,
					geoFeatures(featuresOf(received, name), `${where}.objects${memberPath(name)}`, code)
				])
			)
		: { [object]: geoFeatures(json, where, code) };
	const all = Object.values(objects).flat();
	if (!received) checkExtents(all, where);
	const datum = datumOf(json, all, given, where);
	const shifted = datum === 'GCJ-02' ? all.map(inWgs84) : all;
	const { areas, moved } = acrossAntimeridian(
		shifted.map(({ geometry }) => geometry),
		shifted.map(({ id }) => `${where}: region ${id}`)
	);
	if (received && code === undefined && datum === 'WGS-84' && !moved) return received;
	const placed = shifted.map((each, index) => ({ ...each, geometry: areas[index] ?? each.geometry }));
	let start = 0;
	const collections = Object.entries(objects).map(([name, { length }]) => {
		const features = placed.slice(start, (start += length));
		return [name, { type: 'FeatureCollection' as const, features }] as const;
	});
	const made = topologyOf(Object.fromEntries(collections)) as unknown as Topology;
	return moved ? withoutSeams(made) : made;
}

/** A topology with some of its objects; the one that came, where all are. */
function kept(topology: Topology, keep: readonly string[] | undefined, where: string): Topology {
	if (keep === undefined) return topology;
	const objects = keep.map((name) => {
		const object = topology.objects[name];
		if (!object)
			throw new RangeError(
				`${where}: there is no object "${name}" to keep; the file has ${Object.keys(topology.objects).join(', ') || 'none'}`
			);
		return [name, object] as const;
	});
	return { ...topology, objects: Object.fromEntries(objects) };
}

/** An object of a topology as GeoJSON; one geometry is a collection of one. */
function featuresOf(topology: Topology, name: string): unknown {
	const object = topology.objects[name];
	return object && feature(topology, object);
}
