import type { Unit } from '../format/unit.js';
import type { Annotation } from '../geometry/annotation.js';
import { byFields, type ByFields, type FieldUses } from '../geometry/byFields.js';
import type { Frame, Shared } from '../geometry/layout.js';
import type { Basis, Status, Tone } from '../scale/tones.js';

/** One measure at two times. */
export interface SlopeRow {
	/** Each one's own: what moves keeps it from frame to frame, and `highlight` names it. */
	key: string;
	/** What is measured. */
	name: string;
	/** The earlier value in the chart's unit; `null` is missing. */
	from: number | null;
	/** The later value in the chart's unit; `null` is missing. */
	to: number | null;
	tone: Tone;
	/**
	 * @default 'derived'
	 */
	basis?: Basis;
	/** A planned later end is an open ring. @default 'done' */
	status?: Status;
	/** The two values as printed. @default both as `quantity` writes them */
	text?: readonly [string, string];
	/** Printed beside the middle of the line, e.g. `+2.68 percentage points`. */
	change?: string;
}

export interface SlopeOptions extends Frame, Omit<Shared, 'named'> {
	/**
	 * Objects, or CSV text with a head. Rows with fields of other names need `name` and a channel for each such field.
	 */
	rows: readonly SlopeRow[];
	/** The names of the two ends, e.g. two years. */
	ends: readonly [string, string];
	unit: Unit;
	/** Low and high end of the vertical scale; give it when values are tweened. @default from the values */
	domain?: readonly [number, number];
	/** Keys of the rows that stand out; the others step back. @default none */
	highlight?: readonly string[];
	/** Words, lines, spans and arrows: `x` is the name of an end, `y` a value. @default none */
	annotations?: readonly Annotation<string>[];
	/** 0–1: how much of each line is drawn; the later end appears with its last tenth. @default 1 */
	progress?: number;
}

/** Fields of a row that a channel may stand for. */
type Field = keyof SlopeRow;

/**
 * What the chart takes: {@link SlopeOptions}, or rows of any type with a channel for each field of a `SlopeRow`.
 *
 * @typeParam Row one row
 */
export type SlopeInput<Row = SlopeRow> = ByFields<SlopeOptions, 'rows', Field, Row>;

const uses: FieldUses<SlopeRow, Field> = {
	key: 'must',
	name: 'must',
	from: 'must',
	to: 'must',
	tone: 'must',
	basis: 'may',
	status: 'may',
	text: 'may',
	change: 'may'
};

/** The options with rows of the chart's own; errors as `byFields` has them. */
export const slopeOwn = (given: object): SlopeOptions => byFields('slopeLayout', given, 'rows', uses);
