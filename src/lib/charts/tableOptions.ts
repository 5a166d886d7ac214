import type { Unit } from '../format/unit.js';
import type { Channel, NumberChannel, Rows, TextChannel } from '../geometry/channel.js';
import type { Frame } from '../geometry/layout.js';
import type { Status, Tone } from '../scale/tones.js';

interface ColumnHead {
	/** Its own within the table. */
	key: string;
	/** The head of the column. */
	name: string;
}

/** Words, from the left. The first column of a table is one: it names the rows. */
export interface TableTextColumn<Row> extends ColumnHead {
	kind: 'text';
	/** `null` is missing. */
	value: Channel<Row, string | null>;
}

interface NumberHead<Row> extends ColumnHead {
	/** In `unit`; `null` is missing. */
	value: NumberChannel<Row>;
	unit: Unit;
	/** Decimal places, the same for the whole column. @default each number's own, four at most */
	digits?: number;
}

/** Numbers, aligned by the decimal point. */
export interface TableNumberColumn<Row> extends NumberHead<Row> {
	kind: 'number';
	/** The colour of the numbers. @default 'ink' */
	tone?: Tone;
}

/** Numbers with a bar each, from zero, all on one scale. */
export interface TableBarColumn<Row> extends NumberHead<Row> {
	/** `bar` grows to the right and knows nothing below zero; `diverging-bar` grows to both sides, signed. */
	kind: 'bar' | 'diverging-bar';
	/** @default 'river' */
	tone?: Tone;
	/** The tone of bars below zero. @default 'brick' */
	toneBelow?: Tone;
	/** Planned bars are outlined. @default every row 'done' */
	status?: Channel<Row, Status>;
	/** Both ends of the scale, zero between them or at one; give it when values are tweened. @default from the values */
	domain?: readonly [number, number];
}

export type TableColumn<Row> = TableTextColumn<Row> | TableNumberColumn<Row> | TableBarColumn<Row>;

export interface TableOptions<Row> extends Frame {
	/** Objects, or CSV text with a head. */
	rows: Rows<Row>;
	/** The most important first: where the box is narrow, the last ones are dropped. */
	columns: readonly TableColumn<Row>[];
	/** @default the text of the first column */
	key?: TextChannel<Row>;
	/** The ends of the scales of bars, by the column's key; those that a column has itself go before. @default from the values */
	domains?: Readonly<Record<string, readonly [number, number]>>;
	/** From where to where the bars of a column may run, in pixels, by its key; facets set it. @default all the room they have */
	spans?: Readonly<Record<string, readonly [number, number]>>;
	/** Keys of the rows that are set bold. @default none */
	highlight?: readonly string[];
}
