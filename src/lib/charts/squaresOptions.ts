import type { Unit } from '../format/unit.js';
import { byFields, type ByFields, type FieldUses } from '../geometry/byFields.js';
import type { Frame } from '../geometry/layout.js';
import type { Basis, Status, Tone } from '../scale/tones.js';

/** One area, drawn as a square. */
export interface SquareRow {
	/** Each one's own: what moves keeps it from frame to frame. */
	key: string;
	/** What the area is. */
	name: string;
	/** In the chart's unit, from zero up; `null` is missing. */
	value: number | null;
	tone: Tone;
	/** A planned area is an outlined square. @default 'done' */
	status?: Status;
	/** What the value stands on, shown by the line that measures the square's side. @default 'printed' */
	basis?: Basis;
	/** The value as printed; the room of an empty text is kept. @default as `quantity` writes it */
	text?: string;
	/** The value to make room for: give the largest one when `value` is tweened. @default `value` */
	room?: number;
}

export interface SquaresOptions extends Frame {
	/**
	 * Objects, or CSV text with a head. Rows with fields of other names need `name` and a channel for each such field.
	 */
	squares: readonly SquareRow[];
	/** In one another with a common lower left corner, or side by side on one baseline. */
	arrangement: 'nested' | 'apart';
	unit: Unit;
	/** The side of a square of one unit, in pixels: the scale of a map. @default as large as the box allows */
	pxPerUnit?: number;
	/** 0–1: how far the squares have come from nested to apart; overrides `arrangement`. */
	spread?: number;
	/**
	 * Names what the largest square has over the next one, and hatches it while the squares are nested. The words
	 * come with the area: give them from the start when values are tweened.
	 */
	difference?: { name: string; text: string };
}

/** Fields of a row that a channel may stand for. */
type Field = keyof SquareRow;

/**
 * What the chart takes: {@link SquaresOptions}, or rows of any type with a channel for each field of a `SquareRow`.
 *
 * @typeParam Row one row
 */
export type SquaresInput<Row = SquareRow> = ByFields<SquaresOptions, 'squares', Field, Row>;

const uses: FieldUses<SquareRow, Field> = {
	key: 'must',
	name: 'must',
	value: 'must',
	tone: 'must',
	status: 'may',
	basis: 'may',
	text: 'may',
	room: 'may'
};

/** The options with rows of the chart's own; errors as `byFields` has them. */
export const squaresOwn = (given: object): SquaresOptions =>
	byFields('squaresLayout', given, 'squares', uses);
