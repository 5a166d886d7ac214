import { neighbors } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import { regionCollection } from './regionFeatures.js';

/**
 * Which regions of an object share a border: an arc, not only a corner.
 *
 * @returns for each code the codes of its neighbours, both in the order of the object
 */
export function neighbours(topology: Topology, object: string): Map<string, string[]> {
	const { geometries } = regionCollection(topology, object);
	const codes = geometries.map(({ id }) => String(id));
	return new Map(
		neighbors(geometries).map((indexes, index) => [
			codes[index] ?? '',
			indexes.map((other) => codes[other] ?? '')
		])
	);
}
