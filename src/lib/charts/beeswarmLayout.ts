import { checkGiven } from '../geometry/checkRows.js';
import { lazily } from '../geometry/lazily.js';
import { notedAt, noteRoom } from '../geometry/annotation.js';
import { nameAxis, numberAxis } from '../geometry/annotationAxis.js';
import { annotationShapes } from '../geometry/annotationShapes.js';
import { annotationWords } from '../geometry/annotationWords.js';
import { bottomAxis } from '../geometry/axis.js';
import { dotShape, type Dot } from '../geometry/dot.js';
import { inOrder } from '../geometry/inOrder.js';
import { labelBox } from '../geometry/labelBox.js';
import { checkFrame, type Label, type Layout, type Rule } from '../geometry/layout.js';
import { notedShapes } from '../geometry/notedShapes.js';
import { markBox, pointLabels } from '../geometry/pointLabels.js';
import { symbolShape, type PointSymbol } from '../geometry/symbol.js';
import { blockLabels, textBlock } from '../geometry/textBlock.js';
import { typeScale } from '../geometry/typeScale.js';
import { numberScale, unfit } from '../scale/numberScale.js';
import { beeswarmBands, type BandPlace } from './beeswarmBands.js';
import { beeswarmEncodings } from './beeswarmEncodings.js';
import type { BeeswarmOptions } from './beeswarmOptions.js';
import { beeswarmRows, hasX } from './beeswarmRows.js';
import { beeswarmStops } from './beeswarmStops.js';
import { beeswarmSwarms, largestDot } from './beeswarmSwarms.js';
import { beeswarmSummary, beeswarmTable } from './beeswarmWords.js';
import { emptyLabel } from './emptyLabel.js';
import { missingNote } from './missingNote.js';
import { pointKey, type KeyEntry } from './pointKey.js';

export type { BeeswarmOptions } from './beeswarmOptions.js';

export interface BeeswarmLayout extends Layout {
	kind: 'beeswarm';
	/** Highlighted dots last. */
	dots: readonly Dot[];
	/** The radius of each dot, in pixels. */
	radius: number;
	/** The mark before the names of rows without a value. */
	keys: readonly PointSymbol[];
}

/**
 * Every row as a dot at its value, packed along a line so that none covers another: where dots pile up, many rows
 * have about this value. Groups stand under one another on one scale. Highlighted rows are named.
 *
 * @throws {RangeError} if keys repeat, a number is not finite, outside `domain` or without a place on the scale,
 * `highlight` names what is not there, or the dots cannot stand in the height given
 */
export function beeswarmLayout<Row>(options: BeeswarmOptions<Row>): BeeswarmLayout {
	const {
		width,
		height,
		lang,
		unit,
		xTitle,
		highlight = [],
		xScale = 'linear',
		domain,
		margin = {},
		annotations = []
	} = options;
	checkGiven('beeswarmLayout', options, [], ['xTitle']);
	checkFrame('beeswarmLayout', { width, height });
	const rows = beeswarmRows(options);
	const known = rows.filter(hasX);
	const groups = inOrder(
		rows.map(({ group }) => group),
		options.groupOrder
	);
	const words = { ...options, rows, groups };
	const type = typeScale(width);
	const foot = footEntries(
		rows.filter((row) => !hasX(row)).map(({ name }) => name),
		options,
		type.note
	);
	const footHeight = pointKey(foot, width, type.note).height;
	const under = textBlock([{ text: xTitle, size: type.note, tone: 'soft' }], width, 2);
	const noteHead = noteRoom(annotations, type.note);
	const top = 2 + noteHead;
	const bottom = height - Math.max(footHeight + under.height + type.note * 1.6 + 6, margin.bottom ?? 0);
	const place: BandPlace = { width, top, bottom, type, least: margin.left };
	const { left } = beeswarmBands(groups, place, 0);
	const x = numberScale(
		xScale,
		[
			...known.map((row) => row.x),
			...notedAt(annotations, 'x', domain).filter((value) => !unfit(xScale, value))
		],
		[left + largestDot + 1, width - largestDot - 1],
		domain
	);
	const { bands, dots } = beeswarmSwarms(options, groups, known, place, x);
	const axis = bottomAxis(x, { y: bottom + type.note + 6, width, size: type.note, unit, lang });
	const loud = dots.filter(({ key }) => highlight.includes(key));
	const names = new Map(known.map((row) => [row.key, row.name]));
	const named = pointLabels(
		loud.map((dot) => ({ ...dot, text: names.get(dot.key) ?? dot.key, importance: 0, strong: true })),
		{
			bounds: { left: bands.left, top: 0, right: width, bottom },
			marks: [...dots.map(markBox), ...bands.labels.map(labelBox)],
			size: type.note
		}
	);
	const note = pointKey(foot, width, type.note, height - footHeight + 6);
	const guides: Rule[] = [
		...axis.ticks.map((tick): Rule => {
			const at = x(tick);
			return { key: `grid-${tick}`, x1: at, y1: top, x2: at, y2: bottom, tone: tick === 0 ? 'soft' : 'rule' };
		}),
		...bands.lines.map((y, index) => ({
			key: `line-${groups[index]}`,
			x1: bands.left,
			y1: y,
			x2: width,
			y2: y
		})),
		{ key: 'axis', x1: bands.left, y1: bottom, x2: width, y2: bottom, tone: 'soft' }
	];
	const empty = emptyLabel({ left: bands.left, top, right: width, bottom }, type.label, lang);
	const said: Label[] = known.length === 0 ? [empty] : [...axis.labels, ...bands.labels, ...named.labels];
	const step = (bottom - top) / Math.max(groups.length, 1);
	const plot = { left: bands.left, top, right: width, bottom };
	const notes = annotationShapes('beeswarmLayout', known.length === 0 ? [] : annotations, {
		plot,
		x: numberAxis(x),
		y: nameAxis(
			groups.map((group, index) => [[group], [top + step * index, top + step * (index + 1)]] as const)
		),
		size: type.note,
		bounds: { ...plot, top: 0 },
		labels: [...bands.labels, ...named.labels],
		marks: dots.map(markBox)
	});
	const drawn = [...dots.filter((dot) => !loud.includes(dot)), ...loud];
	return lazily(
		{
			kind: 'beeswarm',
			width,
			height,
			lang,
			plot,
			radius: dots[0]?.r ?? 0,
			dots: drawn,
			keys: note.symbols,
			shapes: notedShapes(notes, [...note.symbols.map(symbolShape), ...drawn.map(dotShape)]),
			rules: known.length === 0 ? [] : [...guides, ...notes.rules, ...named.leaders, ...notes.leaders],
			labels: [
				...said,
				...blockLabels(under, { key: 'x-title', x: width, y: bottom + type.note * 1.6 + 4, anchor: 'end' }),
				...note.labels,
				...notes.labels
			]
		},
		{
			summary: () => beeswarmSummary(words) + annotationWords(annotations, lang),
			table: () => beeswarmTable(words),
			stops: () => beeswarmStops(words, { width, height }, dots, note.symbols[0]),
			encodings: () => beeswarmEncodings(rows, options, x)
		}
	);
}

/** What the foot of the chart says of rows without a value. */
function footEntries<Row>(
	names: readonly string[],
	{ lang }: BeeswarmOptions<Row>,
	size: number
): KeyEntry[] {
	const text = missingNote(names, lang);
	return text === '' ? [] : [{ key: 'lost', text, form: 'disc', tone: 'slate', hollow: true, r: size * 0.3 }];
}
