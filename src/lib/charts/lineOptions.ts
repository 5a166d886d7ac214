import type { Unit } from '../format/unit.js';
import type { Annotation } from '../geometry/annotation.js';
import type { Channel, NumberChannel, Rows, TextChannel } from '../geometry/channel.js';
import type { Frame, Shared } from '../geometry/layout.js';
import type { ScaleKind } from '../scale/numberScale.js';
import type { Basis, Status, Tone } from '../scale/tones.js';

/** A number, or a date as text: `2021`, `2021-03`, `2021-03-05`. */
export type LineX = number | string;

/** What stands under a line: nothing, an area down to zero, or an area down to the series below. */
export type LineArea = 'none' | 'zero' | 'stacked';

export interface LineOptions<Row> extends Frame, Shared {
	/** One row for each value, in any order. A known gap is a row with `null`. */
	rows: Rows<Row>;
	/** Where a value stands. */
	x: Channel<Row, LineX>;
	/** The value, in `unit`; `null` is missing. */
	y: NumberChannel<Row>;
	/** What is measured, e.g. `PM2.5`; without `series` also the name of the one line. */
	name: string;
	/** The unit of the values. */
	unit: Unit;
	/** Whether a value is done or planned; the line to a planned one is hollow. @default all are done */
	status?: Channel<Row, Status>;
	/** The name of the line to which a row belongs. @default all rows are one line */
	series?: TextChannel<Row>;
	/** The lower end of a band about the line; `null` where it is not known. Give `high` as well. */
	low?: NumberChannel<Row>;
	/** The upper end of a band about the line. */
	high?: NumberChannel<Row>;
	/** What the band is, e.g. `95% interval`. @default 区间, range */
	bandName?: string;
	/**
	 * Whether `x` is a date. Whole numbers from 1000 to 9999 are then years, as CSV has them.
	 * @default 'time' if the first row's `x` is text
	 */
	xScale?: 'time' | 'linear';
	/** The unit of `x` where it is a number. @default '' */
	xUnit?: Unit;
	/** The head of the table's first column. @default 年份, 月份, 日期 or x; Year, Month, Date or x */
	xName?: string;
	/** @default 'none' */
	area?: LineArea;
	/** Names of series that are drawn strong; all others become thin and grey. @default all alike */
	highlight?: readonly string[];
	/** A series' paint. @default river, loess, brick, forest, ink in turn */
	tones?: Readonly<Record<string, Tone>>;
	/** What a series stands on: printed whole, derived dashed, assumed dotted. @default 'printed' */
	bases?: Readonly<Record<string, Basis>>;
	/** Areas and stacks are lengths, and stand on a linear scale only. @default 'linear' */
	yScale?: ScaleKind;
	/** Low and high end of the vertical scale; give it when values are tweened. @default from the values */
	domain?: readonly [number, number];
	/** First and last place of the horizontal axis; every row must stand inside. @default from the rows */
	xDomain?: readonly [LineX, LineX];
	/** Words, rules and spans anchored to the data. @default none */
	annotations?: readonly Annotation<LineX>[];
}
