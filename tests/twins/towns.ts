import type { Feature, FeatureCollection, Polygon } from 'geojson';
import { topology } from 'topojson-server';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { scattered } from './scattered.js';

/** The forest cover of a town, made up. */
export interface Rate {
	code: string;
	/** Percent of the land. */
	rate: number;
}

const side = 15;

/** A corner of towns, moved a little from its grid, so that every town has a shape of its own. */
const corner = (x: number, y: number): [number, number] => [
	112 + x / 10 + 0.02 * scattered(x + 31 * y),
	34 + y / 10 + 0.02 * scattered(x + 57 * y)
];

const town = (x: number, y: number): Feature<Polygon> => ({
	type: 'Feature',
	id: `town-${x}-${y}`,
	properties: {},
	geometry: {
		type: 'Polygon',
		coordinates: [[corner(x, y), corner(x, y + 1), corner(x + 1, y + 1), corner(x + 1, y), corner(x, y)]]
	}
});

const places = Array.from({ length: side * side }, (_, index) => [index % side, Math.floor(index / side)]);

const collection: FeatureCollection<Polygon> = {
	type: 'FeatureCollection',
	features: places.map(([x = 0, y = 0]) => town(x, y))
};

/** 225 towns, a tenth of a degree wide. */
export const towns = topology({ towns: collection }, 1e5) as Topology<{ towns: GeometryCollection }>;

/** Their forest cover, more in the north. */
export const rates: readonly Rate[] = places.map(([x = 0, y = 0]) => ({
	code: `town-${x}-${y}`,
	rate: Math.round((99 * y) / side)
}));
