import { byFields, type ByFields, type FieldUses } from '../geometry/byFields.js';
import type { Frame, Shared } from '../geometry/layout.js';
import type { Basis, Status, Tone } from '../scale/tones.js';

/** A part of the whole: a run of cells that are filled. */
export interface WafflePart {
	/** Each one's own: what moves keeps it from frame to frame. */
	key: string;
	/** What the part is called. */
	name: string;
	/** In cells, from zero; a fraction is drawn as a part of a cell, and the next part begins in its rest. */
	value: number;
	tone: Tone;
	/** A planned part is outlined and not filled. @default 'done' */
	status?: Status;
	/** What the value stands on, shown by the leader to its name. @default 'printed' */
	basis?: Basis;
	/** The value as printed, under the name; its room is kept when it is absent. */
	text?: string;
}

/** A run of cells that is framed, to compare it with what is filled. */
export interface WaffleOutline {
	/** Its own, also among the parts. */
	key: string;
	/** Printed under the cells. */
	name: string;
	/** The cell it begins at; 0 is the first. */
	start: number;
	/** In cells. */
	value: number;
	tone: Tone;
	/** @default 'printed' */
	basis?: Basis;
	/** The value as printed, under the name. */
	text?: string;
}

export interface WaffleOptions extends Frame, Pick<Shared, 'cell'> {
	/** Cells of the whole; a whole number from 1 to 10,000. */
	total: number;
	/**
	 * In the order in which they fill the cells: up each column, columns from the left. Objects, or CSV text with a
	 * head. Rows with fields of other names need `name` and a channel for each such field.
	 */
	parts: readonly WafflePart[];
	/** @default none */
	outlines?: readonly WaffleOutline[];
	/** What one cell stands for. */
	cellName: string;
	/** A remark under that. */
	cellNote?: string;
}

/** Fields of a row that a channel may stand for. */
type Field = keyof WafflePart;

/**
 * What the chart takes: {@link WaffleOptions}, or rows of any type with a channel for each field of a `WafflePart`.
 *
 * @typeParam Row one row
 */
export type WaffleInput<Row = WafflePart> = ByFields<WaffleOptions, 'parts', Field, Row>;

const uses: FieldUses<WafflePart, Field> = {
	key: 'must',
	name: 'must',
	value: 'must',
	tone: 'must',
	status: 'may',
	basis: 'may',
	text: 'may'
};

/** The options with rows of the chart's own; errors as `byFields` has them. */
export const waffleOwn = (given: object): WaffleOptions => byFields('waffleLayout', given, 'parts', uses);
