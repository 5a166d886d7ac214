import type { GeometryCollection, Objects, Topology } from 'topojson-specification';
import { presimplify, simplify, sphericalTriangleArea } from 'topojson-simplify';
import { earthRadiusKm } from '../src/lib/geo/earth.js';
import { joinReport, type JoinReport } from '../src/lib/geo/joinRows.js';
import type { PlanarMap } from '../src/lib/geo/planar.js';
import { planarMap } from '../src/lib/geo/planarMap.js';
import { readShapes, type ShapeOptions } from '../src/lib/geo/readShapes.js';
import { recode } from '../src/lib/geo/recode.js';
import { rowList, type DataRow } from '../src/lib/geometry/channel.js';

/** How the files of a place are to be understood. */
export interface PlaceOptions extends ShapeOptions {
	/** Only regions and rows whose code begins so. @default all */
	only?: string;
	/** The column of the table that holds the code. @default 'code' */
	rowsCode?: string;
	/** Codes of before a boundary change, each with that of the shapes. @default none changed */
	codes?: Readonly<Record<string, string>>;
	/** Bends of a border smaller than this many km² are left out. @default 0.1 */
	leastKm2?: number;
}

/** A place for `TownMap` or `ChoroplethMap`: its shapes, its rows with code and name, and how the two meet. */
export interface PreparedPlace {
	map: PlanarMap;
	rows: readonly (DataRow & { code: string; name: string })[];
	report: JoinReport;
}

/** The regions of all objects whose code begins so. */
function only(topology: Topology, start: string): Topology<Objects<object>> {
	const objects = Object.entries(topology.objects).map(([name, object]) => {
		const { geometries, ...rest } = object as GeometryCollection;
		return [name, { ...rest, geometries: geometries.filter(({ id }) => String(id).startsWith(start)) }];
	});
	return { ...topology, objects: Object.fromEntries(objects) as Objects<object> };
}

/** Of the points inside a region where marks may stand, only the roomiest travel to the page. */
const points = 12;

const withPoints = (map: PlanarMap): PlanarMap => ({
	...map,
	objects: Object.fromEntries(
		Object.entries(map.objects).map(([name, { regions, borders }]) => [
			name,
			{ borders, regions: regions.map((region) => ({ ...region, inside: region.inside.slice(0, points) })) }
		])
	)
});

/**
 * Makes a map and its rows of two files, once, so that a page ships neither.
 *
 * @param shapes TopoJSON or GeoJSON as text
 * @param table CSV, or values parted by tabs, with a head
 * @throws {TypeError | RangeError} for what is no shape or no table, with the part at fault; for a code without a region
 * the report tells
 */
export function preparePlace(shapes: string, table: string, options: PlaceOptions = {}): PreparedPlace {
	const { only: start = '', rowsCode = 'code', codes = {}, leastKm2 = 0.1, ...read } = options;
	const whole = presimplify(only(readShapes(shapes, read), start), sphericalTriangleArea);
	const map = withPoints(planarMap(simplify(whole, leastKm2 / earthRadiusKm ** 2)));
	const regions = new Map(
		Object.values(map.objects).flatMap((object) => object.regions.map((region) => [region.code, region]))
	);
	const [head = ''] = table.split('\n', 1);
	const csv = head.includes('\t') ? table.replaceAll('\t', ',') : table;
	const rows = rowList<DataRow>('the table', csv).flatMap((row) => {
		const given = row[rowsCode];
		if (given === undefined)
			throw new RangeError(
				`the table has no column "${rowsCode}" for the code; it has ${Object.keys(row).join(', ')}`
			);
		const code = recode(String(given), codes);
		const own = regions.get(code)?.properties.name;
		const name = String(row.name ?? own ?? code);
		return code.startsWith(start) ? [{ ...row, code, name }] : [];
	});
	return { map, rows, report: joinReport(rows, regions) };
}
