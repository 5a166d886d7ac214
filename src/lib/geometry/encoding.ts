import type { Precision } from '../format/date.js';
import type { Unit } from '../format/unit.js';
import type { Basis, Status, Tone } from '../scale/tones.js';

/** A mark that stands for a value or a date. */
export interface EncodedMark {
	name: string;
	/** The series it belongs to, if it has a name of its own. */
	series?: string;
	/** `null` is missing, and draws nothing. */
	value?: number | null;
	/** What is drawn for the value: pixels of length, or square pixels of area. */
	size?: number;
	/** @default 'done' */
	status?: Status;
	/** The day that the mark is about, in days from 1970-01-01. @default the name's, if that is a date */
	day?: number;
}

/** Values of one name, one after another. */
export interface EncodedSeries {
	name: string;
	/** Days from 1970-01-01, other numbers, or names, which may be dates. */
	xs: readonly (number | string)[];
	/** One for each x; `null` and `NaN` are missing. */
	ys: readonly (number | null)[];
	/** Whether a value is planned. @default none is */
	planned?: readonly boolean[];
	/** What the line through the values stands on. @default 'printed' */
	basis?: Basis;
	/** The difference of the last and the first value, as the caller writes it. */
	change?: string;
}

/** How values become places, lengths, areas, or things to count. */
export interface MeasureEncoding {
	/** The channel as in a figure spec, for messages. */
	channel: string;
	/** `text` is a number that is only printed. */
	variable: 'position' | 'length' | 'area' | 'count' | 'text';
	/** How it grows with the value; of an area, how the side or the radius does. @default 'linear' */
	scale?: 'linear' | 'log' | 'sqrt' | 'time' | 'band';
	/** The values at both ends of the scale. */
	domain?: readonly [number, number];
	/** Absent where there is none to name: of dates, and of things that are counted one by one. */
	unit?: Unit;
	/** Along which axis, if along one. */
	axis?: 'x' | 'y';
	/** Tells plots apart that have axes of their own. @default one plot */
	plot?: string;
	/** What shares are shares of, where the chart itself prints it. */
	whole?: string;
	marks?: readonly EncodedMark[];
	series?: readonly EncodedSeries[];
	/** What one period is, where a line joins the values of a series in time. */
	period?: Precision;
}

/** What else than its colour tells a category. */
export type Told = 'label' | 'legend' | 'form' | 'position';

/** Colours that stand for names. */
export interface CategoryEncoding {
	channel: string;
	variable: 'colour';
	scale: 'categories';
	categories: readonly { name: string; also: readonly Told[] }[];
}

/** Colours that stand for classes of values. */
export interface ClassEncoding {
	channel: string;
	variable: 'colour';
	scale: 'classes';
	/** Whether the values depend on how large a place is (people, yuan), or do not (a share, a density). */
	measure: 'count' | 'rate';
	/** Whether whole regions are painted. */
	regions: boolean;
	/** How many have no value. */
	missing: number;
	/** Whether those are painted and named as none of the classes is. */
	missingClass: boolean;
}

/** Something with a paint that the caller chose. */
export interface EncodedPaint {
	/** What is counted there: 0 and `null`, which is missing, have a look of their own. */
	value?: number | null;
	/** @default 'card' */
	tone?: Tone;
	/** 0–1. @default 1 */
	fillOpacity?: number;
	/** Words that stand on it beside its name. */
	text?: string;
}

/** Colours that the caller chose one by one: for classes, for categories, or to set something off. */
export interface PaintEncoding {
	channel: string;
	variable: 'colour';
	scale: 'paints';
	/** Whether whole regions are painted. */
	regions: boolean;
	paints: readonly EncodedPaint[];
	/** How many are drawn, those without a paint of their own too. */
	count: number;
}

/** Boundaries, which are somebody's work. */
export interface PlaceEncoding {
	channel: string;
	variable: 'place';
	/** What the map prints of its own standing: an approval number, or that it has none. @default neither */
	standing?: 'approved' | 'unofficial';
	/** Codes of regions that are drawn without a row of data. @default none */
	bare?: readonly string[];
}

/**
 * What a layout says by one visual variable: the plain facts, from which `audit` judges, without knowing the kind of
 * chart, whether it says so honestly.
 */
export type Encoding = MeasureEncoding | CategoryEncoding | ClassEncoding | PaintEncoding | PlaceEncoding;

/** Names told by colour, all of them also by the same other means; nothing where there are not two names. */
export const categoryEncodings = (
	channel: string,
	names: readonly string[],
	...also: readonly Told[]
): CategoryEncoding[] =>
	names.length < 2
		? []
		: [
				{
					channel,
					variable: 'colour',
					scale: 'categories',
					categories: names.map((name) => ({ name, also }))
				}
			];
