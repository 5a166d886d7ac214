import type { Tone } from '../scale/tones.js';

interface AnnotationOf<Kind extends string> {
	/** Its own among the chart's annotations. */
	key: string;
	/** What is drawn. */
	kind: Kind;
	/** @default 'soft' */
	tone?: Tone;
	/** The facet that it stands in. @default all, where there are facets */
	facet?: string;
}

/** How an arrow runs: straight, or in a bow that leaves the words level. */
export type ArrowWay = 'straight' | 'curved';

/** Words at a place of the data, with a thin line or an arrow from the words to the place. */
export interface TextAnnotation<X, Y> extends AnnotationOf<'text'> {
	/** The place on the horizontal axis. */
	x: X;
	/** The place on the vertical axis. */
	y: Y;
	/** The words. */
	text: string;
	/** An arrow to the place. @default a thin line, where the words do not stand beside it */
	arrow?: ArrowWay;
}

/** A line across the plot at one value: give either `x` or `y`. */
export interface RuleAnnotation<X, Y> extends AnnotationOf<'rule'> {
	/** Where an upright line stands. */
	x?: X;
	/** Where a level line stands. */
	y?: Y;
	/** What the line stands for. @default none */
	text?: string;
}

/** A span of one axis: give either `x` or `y`, the lower end first. What lies outside the axis is cut off. */
export interface BandAnnotation<X, Y> extends AnnotationOf<'band'> {
	/** The span, on the horizontal axis. */
	x?: readonly [X, X];
	/** The span, on the vertical axis. */
	y?: readonly [Y, Y];
	/** What the span stands for. @default none */
	text?: string;
}

/** An arrow from one place of the data to another: a move, a change. */
export interface ArrowAnnotation<X, Y> extends AnnotationOf<'arrow'> {
	/** Where it begins. */
	from: { x: X; y: Y };
	/** Where its head is. */
	to: { x: X; y: Y };
	/** @default 'straight' */
	arrow?: ArrowWay;
	/** Stands where the arrow begins. @default none */
	text?: string;
}

/**
 * What an editor adds to a chart, as data, anchored to data coordinates.
 *
 * @typeParam X what the chart's horizontal axis takes: a number, a date as text, a name
 * @typeParam Y what its vertical axis takes
 */
export type Annotation<X = number | string, Y = number> =
	TextAnnotation<X, Y> | RuleAnnotation<X, Y> | BandAnnotation<X, Y> | ArrowAnnotation<X, Y>;

/**
 * The numbers of one axis that annotations stand at: a scale that is made from values holds them too.
 *
 * @param domain the ends of the scale, where they are given: then it holds nothing more
 */
export const notedAt = (
	annotations: readonly Annotation<unknown, unknown>[] = [],
	axis: 'x' | 'y',
	domain?: readonly [number, number]
): number[] =>
	(domain ? [] : annotations)
		.flatMap((note): unknown[] => {
			if (note.kind === 'arrow') return [note.from[axis], note.to[axis]];
			const value = note[axis];
			return Array.isArray(value) ? value : [value];
		})
		.filter((value): value is number => Number.isFinite(value));

/**
 * The room over a plot, in pixels, for the words of lines and spans that stand on its horizontal axis: in the plot of a
 * chart of rows they would find none.
 *
 * @param size type size
 */
export const noteRoom = (annotations: readonly Annotation<unknown, unknown>[] = [], size: number): number =>
	annotations.some(
		(note) => (note.kind === 'rule' || note.kind === 'band') && note.x !== undefined && note.text
	)
		? Math.ceil(size * 1.3) + 4
		: 0;
