import type { InnerPoint, Rings } from './polygon.js';
import type { Plane } from './plane.js';
import type { RegionProperties } from './regionFeatures.js';
import type { Bounds } from './view.js';

/** Paths are written in whole units of this many to a kilometre: a unit is 20 m. */
export const pathUnitsPerKm = 50;

/** A region in the plane of its map, in kilometres east and south of the middle. */
export interface PlanarRegion {
	code: string;
	properties: RegionProperties;
	bounds: Bounds;
	/** SVG path data in `pathUnitsPerKm`: each ring a whole place and then whole steps. */
	path: string;
	/** Points inside, the roomiest first. */
	inside: readonly InnerPoint[];
}

/** Borders in the plane, as SVG path data in `pathUnitsPerKm`. */
export interface Borders {
	inner: string;
	outer: string;
}

/** The regions of one object of a topology, and the lines between and around them. */
export interface PlanarObject {
	regions: readonly PlanarRegion[];
	borders: Borders;
}

/**
 * A topology decoded and projected: plain data, made once by `planarMap` (on a server, in a build), so that a page
 * that draws it ships neither projection nor decoder.
 */
export interface PlanarMap {
	plane: Plane;
	/** By the object's name in the topology. */
	objects: Readonly<Record<string, PlanarObject>>;
	/**
	 * For each region of all objects, in their order, the regions that share a border with it, also those of other
	 * objects: their places in that order.
	 */
	neighbours: readonly (readonly number[])[];
}

/**
 * An object of a map.
 *
 * @throws {RangeError} if there is no such object, naming those that there are
 */
export function planarObject(map: PlanarMap, name: string): PlanarObject {
	const found = map.objects[name];
	if (!found)
		throw new RangeError(
			`planarMap: the map has no object "${name}"; it has ${Object.keys(map.objects).join(', ') || 'none'}`
		);
	return found;
}

/** What is made of a key once and kept as long as the key lives. */
function kept<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
	const known = new WeakMap<Key, Value>();
	return (key) => {
		const found = known.get(key) ?? make(key);
		known.set(key, found);
		return found;
	};
}

/** The regions of an object by code. */
export const regionsByCode = kept(
	({ regions }: PlanarObject): ReadonlyMap<string, PlanarRegion> =>
		new Map(regions.map((region) => [region.code, region]))
);

/** The closed rings of a region, in kilometres. */
export const ringsOf = kept(({ path }: PlanarRegion): Rings =>
	path
		.split('z')
		.filter(Boolean)
		.map((ring) => {
			let [x, y] = [0, 0];
			const points = ring
				.slice(1)
				.split(/[l ]/)
				.map((step): [number, number] => {
					const [dx = NaN, dy = NaN] = step.split(',').map(Number);
					[x, y] = [x + dx, y + dy];
					return [x / pathUnitsPerKm, y / pathUnitsPerKm];
				});
			const [first] = points;
			return first ? [...points, first] : points;
		})
);
