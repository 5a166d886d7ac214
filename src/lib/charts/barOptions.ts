import type { Unit } from '../format/unit.js';
import type { Annotation } from '../geometry/annotation.js';
import type { Channel, NumberChannel, Rows, TextChannel } from '../geometry/channel.js';
import type { Frame, Shared } from '../geometry/layout.js';
import type { Status, Tone } from '../scale/tones.js';

/** Horizontal bars, or columns that stand. */
export type BarDirection = 'bars' | 'columns';

/**
 * plain: one bar a name. grouped: the series side by side. stacked: the series end to end, from zero up.
 * diverging: changes, with their sign; several series pile up on either side of zero.
 */
export type BarArrangement = 'plain' | 'grouped' | 'stacked' | 'diverging';

/**
 * A bar's key, by which `highlight` names it, is its name, or `name/series` where there are series.
 *
 * @typeParam Row one observation
 */
export interface BarOptions<Row> extends Frame, Shared {
	rows: Rows<Row>;
	/** What a bar, or a group of bars, stands for. */
	name: TextChannel<Row>;
	/** In `unit`; `null` is missing and is drawn as a named gap. */
	value: NumberChannel<Row>;
	/** Which of several bars of a name this is; a name without a row for a series is missing there. */
	series?: TextChannel<Row>;
	/** `done` or `planned`; planned bars are hollow. @default all done */
	status?: Channel<Row, Status>;
	unit: Unit;
	/** @default 'bars' */
	direction?: BarDirection;
	/** @default 'grouped' with series, 'plain' without */
	arrangement?: BarArrangement;
	/** By value: largest first (of several series, the largest sum), missing last. @default 'given' */
	sort?: 'given' | 'value';
	/** By series, or by name where there are none. @default river, and for series five hues, then light ones */
	tones?: Readonly<Record<string, Tone>>;
	/** Names, series or keys that stand out; all others fade. @default none, and nothing fades */
	highlight?: readonly string[];
	/** The ends of the scale, with zero inside; give it when values are tweened. @default from the values */
	domain?: readonly [number, number];
	/**
	 * Words, lines, spans and arrows. The axis of values takes numbers, the other one names: `x` is the value of bars,
	 * `y` that of columns. @default none
	 */
	annotations?: readonly Annotation<number | string, number | string>[];
	/** Decimal places of the values; give it when values are tweened. @default the values' own */
	digits?: number;
	/** An axis instead of the values on bars and stacks. @default only where the values do not fit on the bars */
	axis?: boolean;
	/** The names in their order. @default as they come */
	order?: readonly string[];
	/** The series in their order, and with it their paints; one without rows takes none. @default as they come */
	seriesOrder?: readonly string[];
	/** A legend above the bars. @default only where the series cannot be named in the first bar */
	legend?: boolean;
}
