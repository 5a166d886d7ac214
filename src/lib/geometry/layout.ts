import type { Lang } from '../format/lang.js';
import type { Tone } from '../scale/tones.js';
import type { Box } from './labelBox.js';
import type { Sample } from './sample.js';
import type { Encoding } from './encoding.js';
import type { LineShape, Shape } from './shape.js';
import type { Stop } from './stop.js';

/** The box that a chart fills, in pixels, and the language of its words. */
export interface Frame {
	width: number;
	height: number;
	lang: Lang;
}

/** What a chart is told that is one of several on one scale: facets set it. */
export interface Shared {
	/** Whether the chart names its series itself; `false` where a legend over all charts does. @default true */
	named?: boolean;
	/** Whether the rows are a part of more, and a highlight may name one of the others. @default false */
	part?: boolean;
	/** The most that a cell, or a dot with its share of the space between dots, may measure, in pixels. @default as much as fits */
	cell?: number;
	/** The least distance from the edges of the box to the plot, in pixels. @default as much as the words need */
	margin?: Partial<Box>;
}

/** One line of text on a chart; `x`, `y` in pixels from the chart's top left, `y` at the baseline. */
export interface Label {
	/** Stable from frame to frame. */
	key: string;
	text: string;
	x: number;
	y: number;
	anchor: 'start' | 'middle' | 'end';
	/** Type size in pixels. */
	size: number;
	/** @default 'ink' */
	tone?: Tone;
	/** @default 'normal' */
	weight?: 'normal' | 'bold';
	/** Outlined with the page's colour, for text that crosses marks. @default false */
	halo?: boolean;
	/** 0–1. @default 1 */
	opacity?: number;
	/** Display type (serif) instead of label type. @default false */
	display?: boolean;
}

/** A straight line that explains: an axis, a reference, a leader. In pixels. */
export interface Rule {
	key: string;
	x1: number;
	y1: number;
	x2: number;
	y2: number;
	/** @default 'rule' */
	tone?: Tone;
	/** Stroke width in pixels. @default 1 */
	weight?: number;
	/** SVG dash pattern, for what is derived or schematic. */
	dash?: string;
	/** 0–1. @default 1 */
	opacity?: number;
}

/** Rows as words, for the table under a figure. The first cell of a row names it. */
export interface Table {
	columns: readonly string[];
	rows: readonly (readonly string[])[];
}

/** Low and high end of a scale, as the chart's own option takes them: numbers, or dates as text. */
export type Ends = readonly [number, number] | readonly [string, string];

/**
 * What every chart's layout returns: enough to draw, describe, list and walk through the chart without a DOM.
 * A kind adds its own fields. Stops, summary, table and encodings are worked out when they are
 * first read.
 */
export interface Layout {
	/** The chart kind's name, as in a figure spec. */
	kind: string;
	width: number;
	height: number;
	/** The language of its words. */
	lang: Lang;
	/** Guides, under all else. */
	rules: readonly Rule[];
	/** What is drawn between guides and words, the lowest first. */
	shapes: readonly Shape[];
	labels: readonly Label[];
	/** Every datum that a reader can stop at, in the order of reading. */
	stops: readonly Stop[];
	/** What the chart shows, in one to three plain sentences of the frame's language. */
	summary: string;
	table: Table;
	/** What it says by which visual variable, for `audit`. */
	encodings: readonly Encoding[];
	/** Where the ends of its scales stand, in pixels. @default it has no axes */
	plot?: Box;
	/** What tells its series apart, for a legend over several charts. @default it has one series, or names them by place */
	legend?: readonly Sample[];
}

/**
 * What of a layout a component needs: all but what is said of it. A page that draws a chart without a figure around
 * it then ships no words.
 */
export type Drawn<Whole extends Layout = Layout> = Omit<Whole, 'summary' | 'table' | 'encodings' | 'legend'>;

/**
 * Refuses a box that nothing can be drawn in.
 *
 * @throws {RangeError} if a side is not a positive finite number
 */
export function checkFrame(kind: string, { width, height }: Pick<Frame, 'width' | 'height'>): void {
	if (!(width > 0 && height > 0 && Number.isFinite(width) && Number.isFinite(height)))
		throw new RangeError(
			`${kind}: cannot draw in ${width} × ${height} px; give a width and height above zero`
		);
}

/** A straight line as a shape. */
export const ruleShape = ({ tone = 'rule', weight = 1, ...line }: Rule): LineShape => ({
	type: 'line',
	...line,
	stroke: tone,
	strokeWidth: weight
});
