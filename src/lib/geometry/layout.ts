import type { Lang } from '../format/lang.js';
import type { Tone } from '../scale/tones.js';
import type { Encoding } from './encoding.js';
import type { LineShape, Shape } from './shape.js';
import type { Stop } from './stop.js';

/** The box that a chart fills, in pixels, and the language of its words. */
export interface Frame {
	width: number;
	height: number;
	lang: Lang;
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
}

/**
 * What of a layout a component needs: all but what is said of it. A page that draws a chart without a figure around
 * it then ships no words.
 */
export type Drawn<Whole extends Layout = Layout> = Omit<Whole, 'summary' | 'table' | 'encodings'>;

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
