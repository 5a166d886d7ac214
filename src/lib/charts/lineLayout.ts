import { lazily } from '../geometry/lazily.js';
import { lineShapes } from './lineDrawing.js';
import { numberAxis } from '../geometry/annotationAxis.js';
import { annotationShapes, type AnnotationBand } from '../geometry/annotationShapes.js';
import { annotationWords } from '../geometry/annotationWords.js';
import { checkGiven, checkHighlight } from '../geometry/checkRows.js';
import { captionHeight, leftAxis } from '../geometry/axis.js';
import type { Box } from '../geometry/labelBox.js';
import { checkFrame, type Drawn, type Layout } from '../geometry/layout.js';
import { notedShapes } from '../geometry/notedShapes.js';
import { typeScale } from '../geometry/typeScale.js';
import { lineData, lineX, stacked, type LineSeries } from './lineData.js';
import { lineEncodings } from './lineEncodings.js';
import { endLabels, endReach, lineEnds, type EndPoint, type LineEnd } from './lineEnds.js';
import { gapLabels, type GappedLine } from './lineGaps.js';
import { lineLooks, lineSegments, lineShape, type LineScales, type LineShape } from './lineMarks.js';
import type { LineOptions } from './lineOptions.js';
import { baseline, lineXAxis, lineYScale } from './lineScales.js';
import { lineStops } from './lineStops.js';
import { lineTable } from './lineTable.js';
import { lineSummary } from './lineWords.js';

export type { LineShape } from './lineMarks.js';
export type { LineArea, LineOptions, LineX } from './lineOptions.js';

export interface LineLayout extends Layout {
	kind: 'line';
	/** In the order in which they are drawn: highlighted lines last. */
	lines: readonly LineShape[];
	/** Annotated spans, under the lines. */
	bands: readonly AnnotationBand[];
	plot: Box;
}

function laidOut<Row>(options: LineOptions<Row>) {
	const { width, height, lang, unit, area = 'none', annotations = [], margin = {} } = options;
	checkGiven('lineLayout', options, [], ['name']);
	checkFrame('lineLayout', options);
	const data = lineData(options);
	if (data.series.length > 0)
		checkHighlight(
			'lineLayout',
			options.highlight,
			data.series.map(({ name: key }) => ({ key })),
			options.part
		);
	const type = typeScale(width);
	const { note } = type;
	const drawn = area === 'stacked' ? stacked(data.series) : data.series;
	const looks = lineLooks(drawn, options);
	const top = captionHeight(unit, note) + Math.ceil(note * 0.6) + 2;
	const bottom = Math.max(top, height - note - 16);
	const words = [top - note * 0.5, bottom + note * 0.5] as const;
	const named = data.named && options.named !== false;
	const bare = options.named === false && captionHeight(unit, note) > 0;
	const ends = lineEnds(drawn, looks, { width, lang, unit, named, bare }, type, words[1] - words[0]);
	const gutter = Math.ceil(ends.reduce((most, { block }) => Math.max(most, block.width), 0) / 8) * 8;
	const right = width - Math.max(gutter > 0 ? gutter + endReach : note, margin.right ?? 0);
	const y = lineYScale(options, data, drawn, [bottom, top]);
	const place = { right, captionY: note, height: bottom - top, size: note, unit, lang };
	const axis = leftAxis(y, { ...place, left: 0, least: margin.left });
	const plot: Box = { left: axis.end, top, right, bottom };
	const { x, ticks, labels: xLabels, domain: xDomain } = lineXAxis(options, data, plot, note);
	const scales: LineScales = { x, y };
	const lines = drawn.flatMap((line, index) => {
		const look = looks[index];
		return look ? [{ line, look, shape: lineShape(line, look, scales, options, data.hasBand) }] : [];
	});
	const shapes = lines
		.toSorted((a, b) => Number(a.look.strong) - Number(b.look.strong))
		.map(({ shape }) => shape);
	const points = ends.map((end) => endPoint(end, drawn, scales, area === 'stacked'));
	const { labels: endWords, leaders } = endLabels(ends, points, right + endReach, words);
	const segments = lineSegments(shapes);
	const gapped = lines.map(({ line, look }): GappedLine => ({
		...line,
		tone: data.named && look.strong ? look.tone : 'soft'
	}));
	const missing = gapLabels(
		area === 'stacked' ? drawn.slice(-1).map((line) => ({ ...line, ys: line.highs, tone: 'soft' })) : gapped,
		scales,
		{ lang, size: note },
		{ bounds: plot, segments }
	);
	const notes = annotationShapes('lineLayout', annotations, {
		plot,
		x: (value, what) => x(lineX(value, data.time, what)),
		y: numberAxis(y),
		size: note,
		labels: missing,
		lines: segments
	});
	const drawing = lazily(
		{
			kind: 'line',
			width,
			height,
			lang,
			plot,
			lines: shapes,
			bands: notes.bands,
			shapes: notedShapes(notes, lineShapes(shapes)),
			rules: [...axis.rules, ...baseline(plot, { x, ticks }), ...notes.rules, ...notes.leaders, ...leaders],
			labels: [...axis.labels, ...xLabels, ...missing, ...endWords, ...notes.labels]
		},
		{ stops: () => lineStops(lines, { data, scales, plot, options }) }
	);
	return { drawing, data, drawn, looks, y, xDomain };
}

/**
 * One or many series over time or numbers. A line is read by its places and need not start at zero; an area is a
 * length and does. A line never runs through a missing value. Of more points than pixel columns only those are
 * drawn that can be seen.
 *
 * @throws {TypeError | RangeError} if a channel is not there, an x or a value cannot be read, two rows of a series
 * share their x, a value lies outside `domain`, an area is cut by it or stacked with negatives, a highlight names no
 * series, an annotation lies outside the axes, or the names have no room
 */
export function lineLayout<Row>(options: LineOptions<Row>): LineLayout {
	const { drawing, data, drawn, looks, y, xDomain } = laidOut(options);
	return lazily(drawing, {
		summary: () => lineSummary(options, data) + annotationWords(options.annotations ?? [], options.lang),
		table: () => lineTable(options, data),
		encodings: () => lineEncodings(options, data, drawn, looks, y, xDomain)
	});
}

/** What `lineLayout` draws, without its words. It throws alike. */
export const drawnLine = <Row>(options: LineOptions<Row>): Drawn<LineLayout> => laidOut(options).drawing;

/** Where the words of a line point: at its last value, or at the middle of its last layer. */
function endPoint(
	{ key, last }: LineEnd,
	drawn: readonly LineSeries[],
	{ x, y }: LineScales,
	layers: boolean
): EndPoint {
	const line = drawn.find(({ name }) => name === key);
	const at = (list: readonly number[] = []): number => list[last] ?? 0;
	const value = layers ? (at(line?.lows) + at(line?.highs)) / 2 : at(line?.ys);
	return { x: x(at(line?.xs)), y: y(value) };
}
