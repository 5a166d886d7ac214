import type { Dot } from '../geometry/dot.js';
import { linePath, ribbonPath, splitRuns, type LinePoint, type SplitRuns } from '../geometry/linePath.js';
import type { PathShape } from '../geometry/shape.js';
import type { Segment } from '../geometry/placeLabels.js';
import { thin } from '../geometry/thin.js';
import { basisDash } from '../scale/basisWords.js';
import type { Tone } from '../scale/tones.js';
import type { LineSeries } from './lineData.js';
import type { LineOptions } from './lineOptions.js';
import { ownValue } from '../scale/ownValue.js';

/** What lies between an upper and a lower line, as the `d` of a path, and the lines run by run. */
export type Ribbon = Required<Pick<PathShape, 'd' | 'runs' | 'floor'>>;

/** One line with what belongs to it. */
export interface LineShape {
	/** The series' name. */
	key: string;
	tone: Tone;
	/** Stroke width in pixels. */
	weight: number;
	dash?: string;
	/** 0–1; below one for what is not highlighted. */
	opacity: number;
	/** Unbroken runs of the points that are drawn: all, or of each pixel column first, last, lowest and highest. */
	runs: readonly (readonly LinePoint[])[];
	/** The runs apart by whether they are done. */
	split: SplitRuns;
	/** The runs as the `d` of a path, as far as they are done. */
	path: string;
	/** The runs to and from what is planned, as the `d` of a path. */
	hollow: string;
	/** What stands under the line. */
	area?: Ribbon;
	/** 0–1. */
	areaOpacity: number;
	/** The band about the line. */
	band?: Ribbon;
	/** Values between two gaps; where the line does not stand back, its last value and, where there is room, every one. */
	dots: readonly Dot[];
}

/** Both scales of a line chart, to pixels. */
export interface LineScales {
	x: (value: number) => number;
	y: (value: number) => number;
}

/** How a line is set off from the others. */
export interface LineLook {
	tone: Tone;
	/** Whether it is one of those that the chart is about. */
	strong: boolean;
}

/** The paints that lines take in turn. */
export const lineTones: readonly Tone[] = ['river', 'loess', 'brick', 'forest', 'ink'];

/** The paint of each series: the one that it is given, or the next; slate for what is not highlighted. */
export function lineLooks(
	series: readonly LineSeries[],
	{ highlight, tones: given }: Pick<LineOptions<unknown>, 'highlight' | 'tones'>
): LineLook[] {
	let next = 0;
	return series.map(({ name }) => {
		const strong = highlight === undefined || highlight.includes(name);
		if (!strong) return { tone: 'slate', strong };
		return { tone: ownValue(given, name) ?? lineTones[next++ % lineTones.length] ?? 'river', strong };
	});
}

/** A point on the screen for each value, thinned; `values` are `line.ys`, or an end of its band. */
function pixelRuns(line: LineSeries, values: readonly number[], { x, y }: LineScales): LinePoint[][] {
	const xs = Float64Array.from(line.xs, x);
	const ys = Float64Array.from(values, y);
	return thin({ xs, ys }).map((run) =>
		run.map((index) => ({
			at: line.xs[index] as number,
			x: xs[index] as number,
			y: ys[index] as number,
			row: line.rows[index] ?? -1,
			...(line.planned[index] ? { planned: true } : {})
		}))
	);
}

/** Least distance between two points that both have a dot, in pixels. */
const dotRoom = 22;

/** The marks of one line. */
export function lineShape(
	line: LineSeries,
	{ tone, strong }: LineLook,
	scales: LineScales,
	{ area = 'none', bases }: Pick<LineOptions<unknown>, 'area' | 'bases'>,
	hasBand: boolean
): LineShape {
	const stack = area === 'stacked';
	const runs = pixelRuns(line, stack ? line.highs : line.ys, scales);
	const split = splitRuns(runs);
	const shape: LineShape = {
		key: line.name,
		tone,
		weight: strong ? 2.5 : 1.25,
		opacity: strong ? 1 : 0.6,
		dash: basisDash(ownValue(bases, line.name) ?? 'printed'),
		runs,
		split,
		path: linePath(split.done),
		hollow: linePath(split.planned),
		areaOpacity: stack ? (strong ? 0.55 : 0.3) : 0.18,
		dots: stack ? loneDots(line.name, runs, tone) : dots(line.name, runs, tone, strong)
	};
	if (stack) shape.area = ribbon(runs, pixelRuns(line, line.lows, scales));
	if (area === 'zero') {
		const base = scales.y(0);
		shape.area = ribbon(
			split.done,
			split.done.map((run) => [run[0], run.at(-1)].flatMap((point) => (point ? [{ ...point, y: base }] : [])))
		);
	}
	if (hasBand && !stack)
		shape.band = ribbon(pixelRuns(line, line.highs, scales), pixelRuns(line, line.lows, scales));
	return shape;
}

const ribbon = (runs: LinePoint[][], floor: LinePoint[][]): Ribbon => ({
	d: ribbonPath(runs, floor),
	runs,
	floor
});

function dots(key: string, runs: readonly (readonly LinePoint[])[], tone: Tone, strong: boolean): Dot[] {
	const points = runs.flat();
	const last = points.at(-1);
	const first = points[0];
	if (!first || !last) return [];
	// what stands back ends without a dot: a column of grey dots would be read before the line that matters
	if (!strong) return loneDots(key, runs, tone);
	const r = 3.5;
	const roomy = (last.x - first.x) / Math.max(1, points.length - 1) >= dotRoom;
	if (roomy) return points.map((point) => dot(key, point, tone, point === last ? r : 2.5));
	return [...loneDots(key, runs.slice(0, -1), tone), dot(key, last, tone, r)];
}

/** A value between two gaps has no line: it is drawn as a dot. */
const loneDots = (key: string, runs: readonly (readonly LinePoint[])[], tone: Tone): Dot[] =>
	runs.flatMap(([only, second]) => (only && !second ? [dot(key, only, tone, 2.25)] : []));

const dot = (key: string, { at, x, y, planned }: LinePoint, tone: Tone, r: number): Dot => ({
	key: `${key}-${at}`,
	at,
	x,
	y,
	r: planned ? Math.max(r, 3.25) : r,
	tone,
	hollow: planned ?? false
});

/** Drawn lines piece by piece, for words that keep clear of them. */
export const lineSegments = (lines: readonly LineShape[]): Segment[] =>
	lines.flatMap(({ runs }) =>
		runs.flatMap((run) =>
			run
				.slice(1)
				.map(({ x, y }, index) => ({ x1: run[index]?.x ?? x, y1: run[index]?.y ?? y, x2: x, y2: y }))
		)
	);
