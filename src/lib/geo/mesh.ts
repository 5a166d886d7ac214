import type { MultiLineString } from 'geojson';
import { mesh } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import { regionCollection } from './regionFeatures.js';

/** The borders between regions of an object, each drawn once. */
export function innerMesh(topology: Topology, object: string): MultiLineString {
	return mesh(topology, regionCollection(topology, object), (a, b) => a !== b);
}

/** The borders that regions of an object share with no other: its coast. */
export function outerMesh(topology: Topology, object: string): MultiLineString {
	return mesh(topology, regionCollection(topology, object), (a, b) => a === b);
}
