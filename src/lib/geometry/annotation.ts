import type { Tone } from '../scale/tones.js';
import { besideSpots, insideSpots, overSpots, type TextSpot } from './annotationSpots.js';
import { checkKeys } from './checkRows.js';
import type { Box } from './labelBox.js';
import type { Label, Rule } from './layout.js';
import { entersBox, placeLabels, type Segment, type Wish } from './placeLabels.js';
import { blockLabels, textBlock, type TextBlock } from './textBlock.js';
import type { RectShape } from './shape.js';

interface AnnotationOf<Kind extends string> {
	key: string;
	kind: Kind;
	/** @default 'soft' */
	tone?: Tone;
}

/** Words at a place of the data, with a thin line from the words to the place. */
export interface TextAnnotation<X> extends AnnotationOf<'text'> {
	x: X;
	y: number;
	text: string;
}

/** A line across the plot at one value: give either `x` or `y`. */
export interface RuleAnnotation<X> extends AnnotationOf<'rule'> {
	x?: X;
	y?: number;
	/** What the line stands for. @default none */
	text?: string;
}

/** A span of one axis: give either `x` or `y`, the lower end first. What lies outside the axis is cut off. */
export interface BandAnnotation<X> extends AnnotationOf<'band'> {
	x?: readonly [X, X];
	y?: readonly [number, number];
	/** What the span stands for. @default none */
	text?: string;
}

/**
 * What an editor adds to a chart, as data, anchored to data coordinates. `X` is what the chart's x axis takes: a
 * number, or a date as text.
 */
export type Annotation<X = number | string> = TextAnnotation<X> | RuleAnnotation<X> | BandAnnotation<X>;

/** The span of a band annotation, in pixels. */
export interface AnnotationBand {
	key: string;
	x: number;
	y: number;
	width: number;
	height: number;
	tone: Tone;
}

/** Annotations in pixels. */
export interface AnnotationShapes {
	bands: readonly AnnotationBand[];
	rules: readonly Rule[];
	/** Words for which there is no room are left out; the chart's summary says them all. */
	labels: readonly Label[];
}

/** Where annotations stand, in pixels. */
export interface AnnotationGround<X> {
	/** The plot, which no annotation leaves. */
	plot: Box;
	/** From a value of the x axis to a pixel; throws for a value that is none. */
	x: (value: X) => number;
	y: (value: number) => number;
	/** Type size. */
	size: number;
	/** Labels that are there already. */
	obstacles?: readonly Box[];
	/** Drawn lines: words stand beside them where they can. */
	lines?: readonly Segment[];
}

interface Request extends Wish<TextSpot> {
	block: TextBlock;
}

/**
 * Draws annotations and finds a place for their words: inside the plot, clear of one another and of `obstacles`,
 * on as few `lines` as can be.
 *
 * @param what names the chart, for messages
 * @throws {RangeError} if keys repeat, a rule or band has both axes or none, a band ends before it begins, or an
 * annotation lies outside the plot
 */
export function annotationShapes<X>(
	what: string,
	annotations: readonly Annotation<X>[],
	ground: AnnotationGround<X>
): AnnotationShapes {
	const { plot, size, obstacles = [], lines = [] } = ground;
	checkKeys(`${what}, annotations`, annotations);
	const bands: AnnotationBand[] = [];
	const rules: Rule[] = [];
	const requests: Request[] = [];
	annotations.forEach((annotation, index) => {
		const { key, kind, tone = 'soft', text = '' } = annotation;
		const where = `${what}: annotation "${key}"`;
		const block = textBlock([{ text, size, tone }], Math.min(180, (plot.right - plot.left) * 0.6));
		const box = kind === 'text' ? pointBox(where, annotation, ground) : spanBox(where, annotation, ground);
		const spots =
			kind === 'text'
				? besideSpots(box, block)
				: kind === 'rule'
					? overSpots(box, block, plot)
					: insideSpots(box, block, plot);
		if (kind === 'rule')
			rules.push({ key, x1: box.left, y1: box.top, x2: box.right, y2: box.bottom, tone, weight: 1.25 });
		if (kind === 'band')
			bands.push({
				key,
				x: box.left,
				y: box.top,
				width: box.right - box.left,
				height: box.bottom - box.top,
				tone
			});
		if (text !== '')
			requests.push({
				key,
				block,
				importance: annotations.length - index,
				spots: spots.map((spot) => ({ ...spot, cost: spot.cost + 20 * crossings(spot, lines) }))
			});
	});
	const { placed } = placeLabels(requests, { bounds: plot, obstacles, gap: 2 });
	const labels = requests.flatMap(({ key, block }) => {
		const spot = placed.get(key);
		if (!spot) return [];
		if (spot.leader) rules.push({ key: `${key}-leader`, ...spot.leader, tone: 'soft' });
		const { x, anchor, box } = spot;
		return blockLabels(block, { key: `${key}-text`, x, y: box.top, anchor, halo: true });
	});
	return { bands, rules, labels };
}

const crossings = ({ box }: TextSpot, lines: readonly Segment[]): number =>
	lines.reduce((sum, line) => sum + (entersBox(line, box) ? 1 : 0), 0);

function pointBox<X>(where: string, { x, y }: TextAnnotation<X>, ground: AnnotationGround<X>): Box {
	const [left, top] = [ground.x(x), ground.y(y)];
	inside(where, `x, ${String(x)},`, left, [ground.plot.left, ground.plot.right]);
	inside(where, `y, ${y},`, top, [ground.plot.top, ground.plot.bottom]);
	return { left, top, right: left, bottom: top };
}

/** The span of a rule or a band: whole on one axis, the plot's on the other. */
function spanBox<X>(
	where: string,
	{ x, y }: RuleAnnotation<X> | BandAnnotation<X>,
	{ plot, x: xScale, y: yScale }: AnnotationGround<X>
): Box {
	if ((x === undefined) === (y === undefined))
		throw new RangeError(`${where} has ${x === undefined ? 'no axis' : 'both axes'}; give either x or y`);
	if (y !== undefined) {
		const ends = (typeof y === 'number' ? [y, y] : y).map(yScale);
		const [bottom, top] = span(where, `y, ${String(y)},`, ends, [plot.bottom, plot.top]);
		return { left: plot.left, right: plot.right, top, bottom };
	}
	const ends = (Array.isArray(x) ? (x as readonly [X, X]) : [x as X, x as X]).map(xScale);
	const [left, right] = span(where, `x, ${String(x)},`, ends, [plot.left, plot.right]);
	return { left, right, top: plot.top, bottom: plot.bottom };
}

/** Two pixels, the end of the axis's low values first, cut to the axis. */
function span(
	where: string,
	value: string,
	[from = NaN, to = NaN]: readonly number[],
	[first, last]: readonly [number, number]
): [number, number] {
	const way = Math.sign(last - first) || 1;
	if ((to - from) * way < 0)
		throw new RangeError(`${where}: ${value} ends before it begins; give the lower end first`);
	const [low, high] = first < last ? [first, last] : [last, first];
	const seen = Math.max(from, to) >= low - slack && Math.min(from, to) <= high + slack;
	if (!seen || from === to) inside(where, value, seen ? from : NaN, [low, high]);
	return [Math.min(Math.max(from, low), high), Math.min(Math.max(to, low), high)];
}

/** A tenth of a pixel, so that rounding puts nothing outside. */
const slack = 0.1;

function inside(where: string, value: string, at: number, [low, high]: readonly [number, number]): void {
	if (!(at >= low - slack && at <= high + slack))
		throw new RangeError(`${where}: ${value} lies outside the axis; move it, or give a domain that holds it`);
}

/** An annotated span as a shape. */
export const spanShape = ({ tone, ...span }: AnnotationBand): RectShape => ({
	type: 'rect',
	...span,
	fill: tone,
	fillOpacity: 0.14
});
