import type { Tone } from '../scale/tones.js';
import type { Annotation } from './annotation.js';
import type { NoteAxis } from './annotationAxis.js';
import { pointSpots, spanSpots, type TextSpot } from './annotationSpots.js';
import { arrow } from './arrow.js';
import { checkKeys } from './checkRows.js';
import { clamp } from './interpolate.js';
import { labelBox, overlap, type Box } from './labelBox.js';
import type { Label, Rule } from './layout.js';
import { entersBox, placeLabels, type Segment, type Wish } from './placeLabels.js';
import type { PathShape } from './shape.js';
import { blockLabels, textBlock, type TextBlock } from './textBlock.js';

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
	/** Under the marks. */
	bands: readonly AnnotationBand[];
	/** Lines across the plot. */
	rules: readonly Rule[];
	/** From words to their places. */
	leaders: readonly Rule[];
	/** Over the marks. */
	arrows: readonly PathShape[];
	/** Words for which there is no room are left out; the chart's summary says them all. */
	labels: readonly Label[];
}

/** Where annotations stand, in pixels. */
export interface AnnotationGround {
	/** The plot, which no annotation leaves. */
	plot: Box;
	x: NoteAxis;
	y: NoteAxis;
	/** Type size. */
	size: number;
	/** Where words may stand. @default the plot */
	bounds?: Box;
	/** Labels that are there already: no words touch them. */
	labels?: readonly Label[];
	/** Marks, and drawn lines: words stand beside them where they can. */
	marks?: readonly Box[];
	lines?: readonly Segment[];
}

interface Request extends Wish<TextSpot> {
	block: TextBlock;
	note: Annotation<unknown, unknown>;
}

/** How much worse a spot is for every mark or line that its words cover. */
const coverCost = 40;

/**
 * Draws annotations and finds a place for their words: inside the plot, clear of one another and of other labels, on
 * as few marks and lines as can be.
 *
 * @param what names the chart, for messages
 * @throws {RangeError} if keys repeat, a rule or band has both axes or none, a band ends before it begins, or an
 * annotation lies outside the plot
 */
export function annotationShapes(
	what: string,
	annotations: readonly Annotation<unknown, unknown>[],
	ground: AnnotationGround
): AnnotationShapes {
	const { plot, size, bounds = plot, labels: others = [], marks = [], lines = [] } = ground;
	checkKeys(`${what}, annotations`, annotations);
	const bands: AnnotationBand[] = [];
	const rules: Rule[] = [];
	const leaders: Rule[] = [];
	const arrows: PathShape[] = [];
	const requests: Request[] = [];
	const covered = (box: Box): number =>
		lines.filter((line) => entersBox(line, box)).length + marks.filter((mark) => overlap(mark, box)).length;
	annotations.forEach((note, index) => {
		const { tone = 'soft', text = '' } = note;
		// a mark or a guide of the chart may have the same key
		const key = `note-${note.key}`;
		const where = `${what}: annotation "${note.key}"`;
		const block = textBlock([{ text, size, tone }], Math.min(180, (plot.right - plot.left) * 0.6));
		let spots: TextSpot[];
		if (note.kind === 'text') spots = pointSpots(pointBox(where, note, ground), block, Boolean(note.arrow));
		else if (note.kind === 'arrow') {
			const [from, to] = [pointBox(where, note.from, ground), pointBox(where, note.to, ground)];
			const line = { x1: from.left, y1: from.top, x2: to.left, y2: to.top };
			arrows.push(arrow(key, line, note.arrow ?? 'straight', tone));
			// a curved one leaves level
			const shaft = [line, { ...line, y2: line.y1 }];
			spots = pointSpots(from, block, false)
				.filter(({ box }) => !shaft.some((part) => entersBox(part, box)))
				.map((spot) => ({ ...spot, leader: undefined }));
		} else {
			const box = spanBox(where, note, ground);
			const { left: x1, top: y1, right: x2, bottom: y2 } = box;
			if (note.kind === 'rule') rules.push({ key, x1, y1, x2, y2, tone, weight: 1.25 });
			else bands.push({ key, x: x1, y: y1, width: x2 - x1, height: y2 - y1, tone });
			spots = spanSpots(box, block, plot);
		}
		if (text !== '')
			requests.push({
				key,
				note,
				block,
				importance: -index,
				spots: spots.map((spot) => ({ ...spot, cost: spot.cost + coverCost * covered(spot.box) }))
			});
	});
	const obstacles = requests.length > 0 ? others.map(labelBox) : [];
	const { placed } = placeLabels(requests, { bounds, obstacles, gap: 2 });
	const labels = requests.flatMap(({ key, note, block }) => {
		const spot = placed.get(key);
		if (!spot) return [];
		const { x, anchor, box, leader } = spot;
		if (leader && note.kind === 'text' && note.arrow)
			arrows.push(arrow(`${key}-leader`, leader, note.arrow, note.tone ?? 'soft'));
		else if (leader) leaders.push({ key: `${key}-leader`, ...leader, tone: 'soft' });
		return blockLabels(block, { key: `${key}-text`, x, y: box.top, anchor, halo: true });
	});
	return { bands, rules, leaders, arrows, labels };
}

type Place = { x?: unknown; y?: unknown };

/**
 * What a value, or a span of two, takes up of an axis, in pixels: the upper or left end first, cut to the plot.
 *
 * @throws {RangeError} if a span ends before it begins, or the plot has nothing of it
 */
function spanOn(
	where: string,
	at: Place,
	axis: 'x' | 'y',
	{ plot, ...axes }: AnnotationGround
): [number, number] {
	const places = [at[axis]].flat().map((one) => axes[axis](one, `${where}, ${axis}`));
	const [first = NaN, last = first] = places;
	const named = typeof first !== 'number';
	const from = typeof first === 'number' ? first : first[0];
	const to = typeof last === 'number' ? last : last[1];
	// numbers run up; names, and all that lies level, run on
	const [low, high] = axis === 'y' && !named ? [to, from] : [from, to];
	if (low > high || (named && low === high))
		throw new RangeError(
			`${where}: ${axis}, ${String(at[axis])}, ends before it begins; give the lower end first`
		);
	const [start, end] = axis === 'x' ? [plot.left, plot.right] : [plot.top, plot.bottom];
	if (!(high >= start - slack && low <= end + slack))
		throw new RangeError(
			`${where}: ${axis}, ${String(at[axis])}, lies outside the axis; move it, or give a domain that holds it`
		);
	return [clamp(low, start, end), clamp(high, start, end)];
}

const middleOf = ([low, high]: [number, number]): number => (low + high) / 2;

function pointBox(where: string, at: Place, ground: AnnotationGround): Box {
	const x = middleOf(spanOn(where, at, 'x', ground));
	const y = middleOf(spanOn(where, at, 'y', ground));
	return { left: x, right: x, top: y, bottom: y };
}

/** The span of a rule or a band: whole on one axis, the plot's on the other. */
function spanBox(where: string, note: Place & { kind: string }, ground: AnnotationGround): Box {
	const level = note.x === undefined;
	if (level === (note.y === undefined))
		throw new RangeError(`${where} has ${level ? 'no axis' : 'both axes'}; give either x or y`);
	const span = spanOn(where, note, level ? 'y' : 'x', ground);
	const [low, high] = note.kind === 'rule' ? [middleOf(span), middleOf(span)] : span;
	return level ? { ...ground.plot, top: low, bottom: high } : { ...ground.plot, left: low, right: high };
}

/** A tenth of a pixel, so that rounding puts nothing outside. */
const slack = 0.1;
