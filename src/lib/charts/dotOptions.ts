import type { Unit } from '../format/unit.js';
import type { Annotation } from '../geometry/annotation.js';
import type { NumberChannel, Rows, TextChannel } from '../geometry/channel.js';
import type { Frame, Shared } from '../geometry/layout.js';
import type { Status, Tone } from '../scale/tones.js';

/** One dot of every row: a time, a group, a goal. */
export interface DotPoint<Row> {
	/** Its own within the chart. */
	key: string;
	/** Stands over the first row's dot. */
	name: string;
	/** In the chart's unit; `null` is missing. */
	value: NumberChannel<Row>;
	tone: Tone;
	/** What is planned is an open ring. @default 'done' */
	status?: Status;
}

/** The order of the rows. */
export interface DotSort {
	/** The key of a point, or `change`: the last point less the first one. */
	by: string;
	/** Rows without the value come last. @default 'descending' */
	order?: 'ascending' | 'descending';
}

export interface DotOptions<Row> extends Frame, Shared {
	rows: Rows<Row>;
	/** Each row's name; each once, unless `key` tells the rows apart. */
	name: TextChannel<Row>;
	/** @default the name */
	key?: TextChannel<Row>;
	/** One to four, in the order of reading; a line joins the first and the last. */
	points: readonly DotPoint<Row>[];
	unit: Unit;
	/** Low and high end of the scale; give it when values are tweened. @default from the values */
	domain?: readonly [number, number];
	/** Decimal places of the values. @default each value's own, four at most */
	digits?: number;
	/** @default the order given */
	sort?: DotSort;
	/** Words, lines, spans and arrows: `x` is a value, `y` a row's key. @default none */
	annotations?: readonly Annotation<number, string>[];
	/** Keys of the rows that stand out; the others step back. @default none */
	highlight?: readonly string[];
}
