import type { AnyRow } from '../geometry/byFields.js';
import { shapeGroup } from '../geometry/shape.js';
import { lazily } from '../geometry/lazily.js';
import { notedAt } from '../geometry/annotation.js';
import { nameAxis, numberAxis } from '../geometry/annotationAxis.js';
import { annotationShapes } from '../geometry/annotationShapes.js';
import { annotationWords } from '../geometry/annotationWords.js';
import { checkFinite, checkGiven, checkHighlight, checkKeys, checkWithin } from '../geometry/checkRows.js';
import { dotShape, type Dot } from '../geometry/dot.js';
import { emphasisOf, quietOpacity, type Emphasis } from '../geometry/emphasis.js';
import { between, phase } from '../geometry/interpolate.js';
import { checkFrame, type Layout, type Rule, ruleShape } from '../geometry/layout.js';
import { notedShapes } from '../geometry/notedShapes.js';
import { markBox } from '../geometry/pointLabels.js';
import { typeScale } from '../geometry/typeScale.js';
import { basisDash } from '../scale/basisWords.js';
import { positionScale } from '../scale/positionScale.js';
import { slopeEncodings } from './slopeEncodings.js';
import {
	changeLabels,
	endBlocks,
	endLabels,
	endNames,
	reach,
	type EndBlocks,
	type Heights,
	type Span
} from './slopeLabels.js';
import { slopeStops } from './slopeStops.js';
import { slopeSummary, slopeTable } from './slopeWords.js';
import { type SlopeRow, type SlopeOptions, type SlopeInput, slopeOwn } from './slopeOptions.js';

export type { SlopeInput, SlopeRow, SlopeOptions } from './slopeOptions.js';

/** A row's marks. */
export interface Slope {
	key: string;
	/** Absent when an end is missing. */
	line?: Rule;
	/** The known ends, earlier first. */
	dots: readonly Dot[];
}

export interface SlopeLayout extends Layout {
	kind: 'slope';
	slopes: readonly Slope[];
}

/**
 * Two ends and the line between: for a measure of which only the first and the last value were published.
 * The vertical scale need not start at zero, since a slope is read by the places of its ends and its
 * direction, never by a length from a baseline; both values are printed, so that nothing hangs on the scale.
 *
 * @throws {RangeError} if a value is not finite or outside `domain`, keys repeat, `progress` is not 0–1, or
 * the labels cannot stand in the height given
 */
export function slopeLayout<Row extends AnyRow<SlopeRow>>(given: SlopeInput<Row>): SlopeLayout {
	const options = slopeOwn(given);
	const {
		width,
		height,
		rows,
		ends,
		domain,
		progress = 1,
		margin = {},
		annotations = [],
		highlight
	} = options;
	checkGiven('slopeLayout', options, ['ends']);
	check(options);
	const type = typeScale(width);
	const top = type.label * 1.3 + 12;
	const blocks = endBlocks(options, height - top, type);
	const span: Span = {
		x1: Math.max(gutter(blocks, 'left') + reach, margin.left ?? 0),
		x2: width - Math.max(gutter(blocks, 'right') + reach, margin.right ?? 0),
		top,
		height,
		type
	};
	const half = blocks.reduce((most, { left, right }) => Math.max(most, left.height, right.height), 24) / 2;
	const values = [...rows.flatMap(({ from, to }) => [from, to]), ...notedAt(annotations, 'y', domain)];
	const foot = height - Math.max(half, margin.bottom ?? 0);
	const head = Math.max(top + half, margin.top ?? 0);
	const y = positionScale(values, [Math.max(foot, top), Math.min(head, height)], domain);
	const heights = rows.map(({ from, to }): Heights => {
		const known = from ?? to;
		const level = known === null ? height - half : y(known);
		return { y1: from === null ? level : y(from), y2: to === null ? level : y(to) };
	});
	const { labels, leaders } = endLabels(rows, blocks, heights, span, phase(progress, 0.9, 1));
	const axes = [span.x1, span.x2].map((x, index) => ({
		key: `end-${index + 1}`,
		x1: x,
		y1: top,
		x2: x,
		y2: height
	}));

	const emphasis = (key: string): Emphasis => emphasisOf(key, highlight);
	const slopes = rows.map((row, index) =>
		slope(row, heights[index] as Heights, span, progress, emphasis(row.key))
	);
	const words = [
		...endNames(ends, width, span),
		...labels,
		...changeLabels(rows, heights, span, phase(progress, 0.5, 0.8), highlight)
	];
	const notes = annotationShapes('slopeLayout', annotations, {
		plot: { left: span.x1, right: span.x2, top: span.top, bottom: height },
		x: nameAxis([
			[[ends[0]], span.x1],
			[[ends[1]], span.x2]
		]),
		y: numberAxis(y),
		size: type.note,
		labels: words,
		marks: slopes.flatMap(({ dots }) => dots.map(markBox)),
		lines: slopes.flatMap(({ line }) => line ?? [])
	});
	return lazily(
		{
			kind: 'slope',
			width,
			height,
			lang: options.lang,
			plot: { left: span.x1, right: span.x2, top: y(y.domain[1]), bottom: y(y.domain[0]) },
			slopes,
			shapes: notedShapes(
				notes,
				slopes
					.toSorted((a, b) => Number(emphasis(a.key) === 'strong') - Number(emphasis(b.key) === 'strong'))
					.map(({ key, line, dots }) =>
						shapeGroup(key, [...(line ? [ruleShape(line)] : []), ...dots.map(dotShape)])
					)
			),
			rules: [...axes, ...notes.rules, ...leaders, ...notes.leaders],
			labels: [...words, ...notes.labels]
		},
		{
			summary: () => slopeSummary(options) + annotationWords(annotations, options.lang),
			table: () => slopeTable(options),
			stops: () => slopeStops(options, heights, span),
			encodings: () => slopeEncodings(options, y)
		}
	);
}

function check({ width, height, rows, progress = 1, highlight, part }: SlopeOptions): void {
	checkFrame('slopeLayout', { width, height });
	checkKeys('slopeLayout', rows);
	checkHighlight('slopeLayout', highlight, rows, part);
	checkWithin('slopeLayout', 'progress', progress, [0, 1]);
	for (const { key, from, to } of rows) {
		if (from !== null) checkFinite('slopeLayout', `row "${key}", from`, from);
		if (to !== null) checkFinite('slopeLayout', `row "${key}", to`, to);
	}
}

/** The room beside an axis: whole steps of 8 px, so that a value that grows by a hair does not move it. */
const gutter = (blocks: readonly EndBlocks[], side: keyof EndBlocks): number =>
	Math.ceil(blocks.reduce((most, block) => Math.max(most, block[side].width), 24) / 8) * 8;

function slope(
	{ key, from, to, tone, basis = 'derived', status }: SlopeRow,
	{ y1, y2 }: Heights,
	{ x1, x2, type }: Span,
	progress: number,
	emphasis: Emphasis
): Slope {
	const opacity = emphasis === 'quiet' ? quietOpacity : 1;
	const r = type.label * 0.42;
	const gap = from === null || to === null;
	const hollow = gap || status === 'planned';
	const dots: Dot[] = [];
	if (from !== null) dots.push({ key: `${key}-from`, x: x1, y: y1, r, tone, hollow: gap, opacity });
	if (to !== null)
		dots.push({
			key: `${key}-to`,
			x: x2,
			y: y2,
			r,
			tone,
			hollow,
			opacity: opacity * (gap ? 1 : phase(progress, 0.9, 1))
		});
	if (gap) return { key, dots };
	const line: Rule = {
		key,
		x1,
		y1,
		x2: between(x1, x2, progress),
		y2: between(y1, y2, progress),
		tone,
		weight: { strong: 3.5, plain: 2.5, quiet: 1.5 }[emphasis],
		opacity,
		dash: basisDash(basis)
	};
	return { key, dots, line };
}
