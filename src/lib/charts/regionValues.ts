import { planarObject, regionsByCode } from '../geo/planar.js';
import { objectsOf, type MapOptions, type MapRegion } from './mapOptions.js';

/** A region and its value. */
export interface ValuedRegion extends Pick<MapRegion, 'code' | 'name' | 'label'> {
	/** `null` is missing: the region is hatched, named, and counted apart. */
	value: number | null;
}

/** Rows with a value each, and how many say none. */
export interface RegionValues<Row extends ValuedRegion> {
	/** The rows given, then one without a value for each region that has none. */
	rows: readonly Row[];
	/** Codes of regions without a row. */
	bare: readonly string[];
	/** How many regions have no value. */
	missing: number;
}

/**
 * The rows of a map that is about one value of each region: none is left out, since a region that no row speaks of is
 * one without a value.
 *
 * @throws {TypeError} naming the layout, if the map is not decoded
 */
export function regionValues<Row extends ValuedRegion>(
	where: string,
	options: Pick<MapOptions, 'map' | 'objects'> & { regions: readonly Row[] }
): RegionValues<Row> {
	const { map, regions } = options;
	if (typeof map !== 'object')
		throw new TypeError(`${where}: map is ${typeof map}; give planarMap(topology)`);
	const given = new Set(regions.map(({ code }) => code));
	const bare = [...regionsByCode(planarObject(map, objectsOf(options).regions)).values()].filter(
		({ code }) => !given.has(code)
	);
	const blank = bare.map(({ code, properties: { name } }) => ({
		code,
		name: typeof name === 'string' ? name : code,
		value: null,
		label: false
	}));
	const rows = [...regions, ...(blank as unknown as Row[])];
	return {
		rows,
		bare: bare.map(({ code }) => code),
		missing: rows.filter(({ value }) => value === null).length
	};
}
