import * as v from 'valibot';
import { checkedCells, csvLines, filledCell, numberCell, TableError, wordCell } from '../csvTable.js';

/** The columns of `data/towns.csv`, in their order. */
export const townColumns = [
	'code',
	'name_zh',
	'name_en',
	'lon',
	'lat',
	'cell_lon',
	'cell_lat',
	'point_kind',
	'point_note',
	'area_km2',
	'area_note',
	'tile_col',
	'tile_row'
] as const;

type Pair = readonly [number, number];

/** One township-level unit, as `data/towns.csv` describes it. Degrees are WGS 84. */
export interface Town {
	code: string;
	nameZh: string;
	nameEn: string;
	/** The seat, or what stands for it. */
	point: Pair;
	/** Where a schematic cell is drawn around, when not around the point. */
	cellPoint: Pair | null;
	pointKind: 'office' | 'proxy' | 'derived';
	/** Published area in km², or `null`. */
	areaKm2: number | null;
	/** Column and row in the tile grid, from 0. */
	tile: Pair;
}

const requiredNumber = (meaning: string) =>
	v.pipe(
		numberCell,
		v.check((value) => value !== null, `is empty; give ${meaning}`),
		v.transform(Number)
	);

const schema = v.object({
	code: v.pipe(
		v.string(),
		v.regex(/^\d{9}$/, (issue) => `"${issue.input}" is no code; give its nine digits`)
	),
	name_zh: filledCell('the name in Chinese'),
	name_en: filledCell('the name in English'),
	lon: requiredNumber('the longitude in degrees'),
	lat: requiredNumber('the latitude in degrees'),
	cell_lon: numberCell,
	cell_lat: numberCell,
	point_kind: wordCell(['office', 'proxy', 'derived']),
	area_km2: v.pipe(
		numberCell,
		v.check((area) => area === null || area > 0, 'must be above zero; leave it empty if it is not known')
	),
	tile_col: requiredNumber('the column of the tile grid, from 0'),
	tile_row: requiredNumber('the row of the tile grid, from 0')
});

function rowOf(cells: v.InferOutput<typeof schema>): Town {
	const { cell_lon: lon, cell_lat: lat } = cells;
	return {
		code: cells.code,
		nameZh: cells.name_zh,
		nameEn: cells.name_en,
		point: [cells.lon, cells.lat],
		cellPoint: lon === null || lat === null ? null : [lon, lat],
		pointKind: cells.point_kind,
		areaKm2: cells.area_km2,
		tile: [cells.tile_col, cells.tile_row]
	};
}

/**
 * Reads the text of `data/towns.csv`.
 *
 * @throws {TableError} with every problem: line, town, column, what came, what is allowed
 */
export function parseTowns(csv: string): Town[] {
	const file = 'towns.csv';
	const { lines, problems } = csvLines(csv, file, townColumns);
	const towns: Town[] = [];
	for (const { line, cells } of lines) {
		const where = `${file} line ${line} (${cells.name_zh || 'no name'})`;
		const checked = checkedCells(cells, schema, where, problems);
		if (!checked) continue;
		if (towns.some(({ code }) => code === checked.code))
			problems.push(
				`${where}, code: ${checked.code} is already taken by an earlier line; give each town its own`
			);
		towns.push(rowOf(checked));
	}
	if (problems.length > 0) throw new TableError(file, problems);
	return towns;
}
