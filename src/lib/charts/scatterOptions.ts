import type { Unit } from '../format/unit.js';
import type { Annotation } from '../geometry/annotation.js';
import type { Channel, NumberChannel, Rows, TextChannel } from '../geometry/channel.js';
import type { Frame, Shared } from '../geometry/layout.js';
import type { ScaleKind } from '../scale/numberScale.js';
import type { Tone } from '../scale/tones.js';

/** What a tone stands for. */
export interface ScatterGroup {
	tone: Tone;
	/** Stands in the key over the plot. */
	name: string;
}

export interface ScatterOptions<Row> extends Frame, Shared {
	rows: Rows<Row>;
	/** `null` is missing: the row is named under the plot. */
	x: NumberChannel<Row>;
	/** `null` is missing: the row is named under the plot. */
	y: NumberChannel<Row>;
	/** What the area of a point stands for, from zero up; `null` is a small ring. @default equal points */
	r?: NumberChannel<Row>;
	/** Names of the rows; the most important are printed where there is room. @default none */
	name?: TextChannel<Row>;
	/** Each row's own. @default the name, or the row's number */
	key?: TextChannel<Row>;
	/** @default 'river' */
	tone?: Channel<Row, Tone>;
	/** The names of the tones, in the order of the key over the plot; each takes a form of its own. @default none */
	groups?: readonly ScatterGroup[];
	/** What the horizontal axis measures. */
	xTitle: string;
	/** What the vertical axis measures. */
	yTitle: string;
	/** What the area of a point measures. @default '' */
	rTitle?: string;
	/** The unit of `x`. */
	xUnit: Unit;
	/** The unit of `y`. */
	yUnit: Unit;
	/** The unit of `r`. @default '' */
	rUnit?: Unit;
	/** @default 'linear' */
	xScale?: ScaleKind;
	/** @default 'linear' */
	yScale?: ScaleKind;
	/** Low and high end; give them when values are tweened. @default from the values */
	xDomain?: readonly [number, number];
	/** Low and high end; give them when values are tweened. @default from the values */
	yDomain?: readonly [number, number];
	/** Zero and the value of the largest area; give it when values are tweened. @default from the values */
	rDomain?: readonly [0, number];
	/** The tones in the order in which they take their forms, where no `groups` do. @default as they come */
	toneOrder?: readonly Tone[];
	/** Words, lines, spans and arrows, in the units of the axes. @default none */
	annotations?: readonly Annotation<number>[];
	/** Keys of the rows that stand out: named in bold, the others step back. @default none */
	highlight?: readonly string[];
	/** How many names are printed at most, highlighted ones aside. @default 20 below 480 px, 40 from there */
	mostNames?: number;
}
