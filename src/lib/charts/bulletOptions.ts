import type { Qualifier } from '../format/quantity.js';
import type { Unit } from '../format/unit.js';
import type { Annotation } from '../geometry/annotation.js';
import { byFields, type ByFields, type FieldUses } from '../geometry/byFields.js';
import type { Frame, Shared } from '../geometry/layout.js';
import type { Status, Tone } from '../scale/tones.js';

/** One bar, and the goal that it is held against. */
export interface BulletRow {
	/** Each one's own: what moves keeps it from frame to frame, and `highlight` names it. */
	key: string;
	/** What the bar stands for. */
	name: string;
	/** In the chart's unit, from zero up; `null` is missing. */
	value: number | null;
	/** A goal, in the chart's unit: an open ring at the end of a thin line. */
	target?: number | null;
	tone: Tone;
	/** A planned value is an outlined bar. @default 'done' */
	status?: Status;
	/** How the value is bounded, for its text. @default '' */
	qualifier?: Qualifier;
	/** The value as printed. @default as `quantity` writes it */
	text?: string;
	/** The goal as printed. @default 'goal' and the quantity */
	targetText?: string;
	/** A remark under the bar. */
	note?: string;
}

/** A mark across bars that stands for a norm: a standard, a guideline. */
export interface BulletReference {
	/** Its own within the chart. */
	key: string;
	/** Printed under the bar, where the mark stands. */
	name: string;
	/** The norm for each row, by the row's key, in the chart's unit. */
	values: Readonly<Record<string, number>>;
	tone: Tone;
	/** The norm as printed, by the row's key. @default the number without its unit */
	text?: Readonly<Record<string, string>>;
}

export interface BulletOptions extends Frame, Pick<Shared, 'part'> {
	/**
	 * Objects, or CSV text with a head. Rows with fields of other names need `name` and a channel for each such field.
	 */
	rows: readonly BulletRow[];
	unit: Unit;
	references?: readonly BulletReference[];
	/** Zero and the end of the scale; give it when values are tweened. @default to the largest value drawn */
	domain?: readonly [0, number];
	/** Keys of the rows that stand out; the others step back. @default none */
	highlight?: readonly string[];
	/** Words, lines, spans and arrows: `x` is a value, `y` a row's key. @default none */
	annotations?: readonly Annotation<number, string>[];
	/** 0–1: how far the bars have grown. @default 1 */
	progress?: number;
}

/** Fields of a row that a channel may stand for. */
type Field = keyof BulletRow;

/**
 * What the chart takes: {@link BulletOptions}, or rows of any type with a channel for each field of a `BulletRow`.
 *
 * @typeParam Row one row
 */
export type BulletInput<Row = BulletRow> = ByFields<BulletOptions, 'rows', Field, Row>;

const uses: FieldUses<BulletRow, Field> = {
	key: 'must',
	name: 'must',
	value: 'must',
	target: 'may',
	tone: 'must',
	status: 'may',
	qualifier: 'may',
	text: 'may',
	targetText: 'may',
	note: 'may'
};

/** The options with rows of the chart's own; errors as `byFields` has them. */
export const bulletOwn = (given: object): BulletOptions => byFields('bulletLayout', given, 'rows', uses);
