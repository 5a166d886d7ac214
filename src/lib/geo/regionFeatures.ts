import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { rewind } from './rewind.js';

/** What a region carries besides its shape. */
export type RegionProperties = Readonly<Record<string, unknown>>;

/** A named area as d3-geo reads it: degrees, wound for the sphere. */
export type RegionFeature = Feature<Polygon | MultiPolygon, RegionProperties>;

/**
 * An object of a topology as a collection of geometries.
 *
 * @throws {RangeError} if there is no such object, naming those that there are
 */
export function regionCollection(topology: Topology, object: string): GeometryCollection<RegionProperties> {
	const found = topology.objects[object];
	if (found?.type !== 'GeometryCollection')
		throw new RangeError(
			`regionFeatures: the topology has no collection "${object}"; it has ${Object.keys(topology.objects).join(', ') || 'none'}`
		);
	return found as GeometryCollection<RegionProperties>;
}

/**
 * The regions of an object of a topology by their code, in its order.
 *
 * @throws {RangeError} if the object is missing, or a region has no code or one that is taken
 */
export function regionFeatures(topology: Topology, object: string): Map<string, RegionFeature> {
	const features = new Map<string, RegionFeature>();
	const collection = feature(topology, regionCollection(topology, object));
	collection.features.forEach((each, index) => {
		const code = each.id === undefined ? '' : String(each.id);
		if (!code || features.has(code))
			throw new RangeError(
				`regionFeatures: region ${index + 1} of "${object}" has ${code ? `the code ${code} of an earlier one` : 'no id'}; give each region its own code`
			);
		const { geometry } = each;
		if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon')
			throw new TypeError(`regionFeatures: region ${code} of "${object}" is a ${geometry.type}, no polygon`);
		features.set(code, { ...each, geometry: rewind(geometry) });
	});
	return features;
}
