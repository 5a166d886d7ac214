import type { Arrival } from '../geometry/arrival.js';
import { checkFinite, checkKeys, checkWithin, StrayHighlight } from '../geometry/checkRows.js';
import { byFields, type ByFields, type FieldUses } from '../geometry/byFields.js';
import { checkFrame, type Frame } from '../geometry/layout.js';
import type { Mark } from '../geometry/mark.js';
import type { Status, Tone } from '../scale/tones.js';

/** One place as a tile. */
export interface Tile {
	/** Each one's own, by which `highlight` and `marks` name it. */
	code: string;
	/** Printed in the tile. */
	name: string;
	/** Column of the grid, from 0 at the left. */
	col: number;
	/** Row of the grid, from 0 at the top. */
	row: number;
	/** What is counted here, printed as a number: 0 is hatched and said in words, `null` is missing. */
	value?: number | null;
	/** @default 'card' */
	tone?: Tone;
	/** 0–1. @default 1 */
	fillOpacity?: number;
	/** A planned tile is an outline in its tone. @default 'done' */
	status?: Status;
	/** Printed instead of the value. */
	text?: string;
}

export interface TileGridOptions extends Frame {
	/**
	 * Objects, or CSV text with a head. Rows with fields of other names need `name` and a channel for each such field.
	 */
	tiles: readonly Tile[];
	/** One for each thing counted, in rows within its tile. */
	marks?: readonly Mark[];
	/** Codes of tiles with a strong outline. */
	highlight?: readonly string[];
	/** Where marks come from, when another chart had them. */
	arrival?: Arrival;
}

/** Fields of a row that a channel may stand for. */
type Field = keyof Tile;

/**
 * What the chart takes: {@link TileGridOptions}, or rows of any type with a channel for each field of a `Tile`.
 *
 * @typeParam Row one row
 */
export type TileGridInput<Row = Tile> = ByFields<TileGridOptions, 'tiles', Field, Row>;

const uses: FieldUses<Tile, Field> = {
	code: 'must',
	name: 'must',
	col: 'must',
	row: 'must',
	value: 'may',
	tone: 'may',
	fillOpacity: 'may',
	status: 'may',
	text: 'may'
};

/** The options with rows of the chart's own; errors as `byFields` has them. */
export const tileGridOwn = (given: object): TileGridOptions =>
	byFields('tileGridLayout', given, 'tiles', uses);

const where = 'tileGridLayout';

/**
 * Refuses a tile grid that cannot be drawn.
 *
 * @throws {RangeError} naming a tile that shares its cell or its code with another, a mark without a tile, or a
 * number that cannot be drawn
 */
export function checkTiles({
	width,
	height,
	tiles,
	marks = [],
	highlight = [],
	arrival
}: TileGridOptions): void {
	checkFrame(where, { width, height });
	checkKeys(
		where,
		tiles.map(({ code }) => ({ key: code }))
	);
	checkKeys(where, marks);
	if (arrival) checkWithin(where, 'arrival.t', arrival.t, [0, 1]);
	const cells = new Map<string, string>();
	for (const { code, name, col, row, value, fillOpacity = 1 } of tiles) {
		const tile = `tile ${code} ${name}`;
		checkWithin(where, `${tile}, col`, col, [0, Infinity]);
		checkWithin(where, `${tile}, row`, row, [0, Infinity]);
		checkWithin(where, `${tile}, fillOpacity`, fillOpacity, [0, 1]);
		if (value !== undefined && value !== null) checkFinite(where, `${tile}, value`, value);
		const taken = cells.get(`${col},${row}`);
		if (taken !== undefined)
			throw new RangeError(
				`${where}: ${taken} and ${name} are both in column ${col}, row ${row}; give each tile a cell of its own`
			);
		cells.set(`${col},${row}`, name);
	}
	const codes = new Set(tiles.map(({ code }) => code));
	const strays = highlight.filter((code) => !codes.has(code));
	const lost = [
		...strays.map((code) => `highlight ${code}`),
		...marks.filter(({ code }) => !codes.has(code)).map(({ code, key }) => `mark "${key}" of ${code}`)
	];
	if (lost.length > 0) {
		const Refusal = strays.length > 0 ? StrayHighlight : RangeError;
		throw new Refusal(`${where}: no tile for ${lost.join(', ')}; add a tile with the code, or check it`);
	}
	for (const { key, opacity = 1 } of marks) checkWithin(where, `mark "${key}", opacity`, opacity, [0, 1]);
}
