import type { Tone } from '../scale/tones.js';
import type { Annotation } from './annotation.js';
import type { NoteAxis, NotePlace } from './annotationAxis.js';
import { aroundSpots, besideSpots, insideSpots, overSpots, type TextSpot } from './annotationSpots.js';
import { arrow, bent } from './arrow.js';
import { checkKeys } from './checkRows.js';
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

/** How much worse a spot is for every mark or line that its words cover, and for every mark that its arrow crosses. */
const coverCost = 40;
const crossCost = 8;

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
	const arrows: PathShape[] = [];
	const requests: Request[] = [];
	const cost = ({ box, leader, cost: own }: TextSpot, shaft: readonly Segment[]): number => {
		let sum = own;
		for (const line of lines) if (entersBox(line, box)) sum += coverCost;
		for (const line of shaft) if (entersBox(line, box)) sum += 2 * coverCost;
		for (const mark of marks) {
			if (overlap(mark, box)) sum += coverCost;
			else if (leader && entersBox(leader, mark)) sum += crossCost;
		}
		return sum;
	};
	annotations.forEach((note, index) => {
		const { tone = 'soft', text = '' } = note;
		// a mark or a guide of the chart may have the same key
		const key = `note-${note.key}`;
		const where = `${what}: annotation "${note.key}"`;
		const block = textBlock([{ text, size, tone }], Math.min(180, (plot.right - plot.left) * 0.6));
		let spots: TextSpot[];
		let shaft: Segment[] = [];
		if (note.kind === 'text') {
			const at = pointBox(where, note, ground);
			spots = note.arrow ? aroundSpots(at, block) : besideSpots(at, block);
		} else if (note.kind === 'arrow') {
			const [from, to] = [pointBox(where, note.from, ground), pointBox(where, note.to, ground)];
			const line = { x1: from.left, y1: from.top, x2: to.left, y2: to.top };
			const { arrow: way = 'straight' } = note;
			shaft = way === 'straight' ? [line] : bent(line);
			arrows.push(arrow(key, line, way, tone));
			spots = besideSpots(from, block).map((spot) => ({ ...spot, leader: undefined }));
		} else {
			const box = spanBox(where, note, ground);
			spots = note.kind === 'rule' ? overSpots(box, block, plot) : insideSpots(box, block, plot);
			const { left: x1, top: y1, right: x2, bottom: y2 } = box;
			if (note.kind === 'rule') rules.push({ key, x1, y1, x2, y2, tone, weight: 1.25 });
			else bands.push({ key, x: x1, y: y1, width: x2 - x1, height: y2 - y1, tone });
		}
		if (text === '') return;
		const importance = annotations.length - index;
		requests.push({
			key,
			note,
			block,
			importance,
			spots: spots.map((spot) => ({ ...spot, cost: cost(spot, shaft) }))
		});
	});
	const obstacles = requests.length > 0 ? others.map(labelBox) : [];
	const { placed } = placeLabels(requests, { bounds, obstacles, gap: 2 });
	const leaders: Rule[] = [];
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

const middle = (place: NotePlace): number => (typeof place === 'number' ? place : (place[0] + place[1]) / 2);

function pointBox(where: string, { x, y }: { x: unknown; y: unknown }, ground: AnnotationGround): Box {
	const [left, top] = [middle(ground.x(x, `${where}, x`)), middle(ground.y(y, `${where}, y`))];
	inside(where, `x, ${String(x)},`, left, [ground.plot.left, ground.plot.right]);
	inside(where, `y, ${String(y)},`, top, [ground.plot.top, ground.plot.bottom]);
	return { left, top, right: left, bottom: top };
}

/** The span of a rule or a band: whole on one axis, the plot's on the other. */
function spanBox(where: string, note: { x?: unknown; y?: unknown }, ground: AnnotationGround): Box {
	const { plot } = ground;
	const { x, y } = note;
	if ((x === undefined) === (y === undefined))
		throw new RangeError(`${where} has ${x === undefined ? 'no axis' : 'both axes'}; give either x or y`);
	const axis = x === undefined ? 'y' : 'x';
	const value = note[axis];
	const places = (Array.isArray(value) ? (value as unknown[]) : [value]).map((end) =>
		ground[axis](end, `${where}, ${axis}`)
	);
	const named = places.some((place) => typeof place !== 'number');
	const ends = Array.isArray(value)
		? places.map((place, index) => (typeof place === 'number' ? place : (place[index] ?? NaN)))
		: places.map(middle);
	const [from = NaN, to = from] = ends;
	const said = `${axis}, ${String(value)},`;
	if (named && Array.isArray(value) && to <= from) throw turned(where, said);
	if (axis === 'x') {
		const [left, right] = span(where, said, [from, to], [plot.left, plot.right]);
		return { left, right, top: plot.top, bottom: plot.bottom };
	}
	// names run down, numbers run up
	const ordered = span(where, said, [from, to], named ? [plot.top, plot.bottom] : [plot.bottom, plot.top]);
	return { left: plot.left, right: plot.right, top: Math.min(...ordered), bottom: Math.max(...ordered) };
}

/** Two pixels, the end of the axis's low values first, cut to the axis. */
function span(
	where: string,
	value: string,
	[from, to]: readonly [number, number],
	[first, last]: readonly [number, number]
): [number, number] {
	const way = Math.sign(last - first) || 1;
	if ((to - from) * way < 0) throw turned(where, value);
	const [low, high] = first < last ? [first, last] : [last, first];
	const seen = Math.max(from, to) >= low - slack && Math.min(from, to) <= high + slack;
	if (!seen || from === to) inside(where, value, seen ? from : NaN, [low, high]);
	return [Math.min(Math.max(from, low), high), Math.min(Math.max(to, low), high)];
}

const turned = (where: string, value: string): RangeError =>
	new RangeError(`${where}: ${value} ends before it begins; give the lower end first`);

/** A tenth of a pixel, so that rounding puts nothing outside. */
const slack = 0.1;

function inside(where: string, value: string, at: number, [low, high]: readonly [number, number]): void {
	if (!(at >= low - slack && at <= high + slack))
		throw new RangeError(`${where}: ${value} lies outside the axis; move it, or give a domain that holds it`);
}
