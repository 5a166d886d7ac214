import { checkGiven } from '../geometry/checkRows.js';
import { lazily } from '../geometry/lazily.js';
import { shapeGroup, type Shape } from '../geometry/shape.js';
import { notedAt, noteRoom } from '../geometry/annotation.js';
import { nameAxis, numberAxis } from '../geometry/annotationAxis.js';
import { annotationShapes } from '../geometry/annotationShapes.js';
import { annotationWords } from '../geometry/annotationWords.js';
import { bottomAxis } from '../geometry/axis.js';
import { dotShape, type Dot } from '../geometry/dot.js';
import { lineWidth } from '../geometry/labelBox.js';
import { checkFrame, type Label, type Layout, type Rule, ruleShape } from '../geometry/layout.js';
import { notedShapes } from '../geometry/notedShapes.js';
import { markBox } from '../geometry/pointLabels.js';
import type { Sample } from '../geometry/sample.js';
import { blockLabels, type TextBlock } from '../geometry/textBlock.js';
import { typeScale, type TypeScale } from '../geometry/typeScale.js';
import type { LinearScale } from '../scale/linearScale.js';
import { positionDomain } from '../scale/positionDomain.js';
import { positionScale } from '../scale/positionScale.js';
import { emptyLabel } from './emptyLabel.js';
import { dotBands, type DotBands } from './dotBands.js';
import { dotHead, headLabels, noHead } from './dotHead.js';
import { dotEncodings } from './dotEncodings.js';
import type { DotOptions, DotPoint } from './dotOptions.js';
import { dotRows, type DotValues } from './dotRows.js';
import { dotLabels } from './dotText.js';
import { dotStops } from './dotStops.js';
import { dotSummary, dotTable, dotText } from './dotWords.js';

export type { DotOptions, DotPoint, DotSort } from './dotOptions.js';

/** A row's marks. */
export interface DotRow {
	key: string;
	/** From the first to the last point; absent where one of them is missing. */
	line?: Rule;
	/** The known points, the larger dots first. */
	dots: readonly Dot[];
}

export interface DotLayout extends Layout {
	kind: 'dot';
	dotRows: readonly DotRow[];
	/** The dots beside the names of points that no line leads to. */
	keys: readonly Dot[];
}

/**
 * Rows of dots on one horizontal scale: one to four points a row, named over the first one, the first and the last
 * joined by a line. Places are compared, so the scale need not start at zero. Later points are larger, planned ones
 * hollow: colour is never alone.
 *
 * @throws {RangeError} if a number is not finite or outside `domain`, keys repeat, a name in `sort` or `highlight`
 * is not there, or the rows cannot stand in the height given
 */
export function dotLayout<Row>(options: DotOptions<Row>): DotLayout {
	const { width, height, lang, unit, points, highlight = [], named = true, annotations = [] } = options;
	checkGiven('dotLayout', options, ['points']);
	checkFrame('dotLayout', { width, height });
	const rows = dotRows(options);
	const words = { ...options, rows };
	const told = {
		summary: () => dotSummary(words) + annotationWords(annotations, lang),
		table: () => dotTable(words),
		legend: () => points.map(pointSample)
	};
	const type = typeScale(width);
	if (rows.length === 0) {
		const empty = emptyLabel({ left: 0, top: 0, right: width, bottom: height }, type.label, lang);
		return lazily(
			{ kind: 'dot', width, height, lang, dotRows: [], keys: [], shapes: [], rules: [], labels: [empty] },
			{ ...told, stops: () => [], encodings: () => dotEncodings(rows, options) }
		);
	}
	const shade = (key: string): number => (highlight.length === 0 || highlight.includes(key) ? 1 : 0.45);
	const head = named ? dotHead(points, width, type) : noHead;
	const noteHead = noteRoom(annotations, type.note);
	const over = head.height + noteHead;
	const bands = dotBands(
		rows.map(({ key, name }) => ({
			text: name,
			weight: highlight.includes(key) ? 'bold' : 'normal',
			tone: shade(key) < 1 ? 'soft' : 'ink'
		})),
		{ width, top: over, room: height - over - type.note - 14, type }
	);
	const x = horizontal(options, rows, bands, type);
	const [low, high] = x.domain;
	const lines = rows.map((row, index): Line => ({
		row,
		index,
		dots: points.map((point, at) => dot(row, point, at, x, options, bands, index, shade(row.key)))
	}));
	const heads = headLabels(named ? points : [], head, {
		top: bands.top - over,
		width,
		r: bands.r,
		dots: bands.beside ? (lines[0]?.dots ?? []) : [],
		wishes: points.map((_, at) => (bands.beside ? meanPlace(lines, at, width) : 0))
	});
	const axis = bottomAxis(x, { y: bands.bottom + type.note + 8, width, size: type.note, unit, lang });
	const labels = [
		...axis.labels,
		...heads.labels,
		...lines.flatMap((line) => [
			...nameLabels(line, bands),
			...texts(line, options, bands, type, shade(line.row.key))
		])
	];
	const plot = { left: bands.left, right: width, top: bands.top, bottom: bands.bottom };
	const notes = annotationShapes('dotLayout', annotations, {
		plot,
		x: numberAxis(x),
		y: nameAxis(
			rows.map(({ key, name }, index) => {
				const top = bands.top + bands.step * index;
				return [
					[key, name],
					[top, top + bands.step]
				] as const;
			})
		),
		size: type.note,
		bounds: { ...plot, top: bands.top - noteHead },
		labels,
		marks: lines.flatMap(({ dots }) => dots.flatMap((each) => (each ? markBox(each) : []))),
		lines: heads.leaders
	});
	const drawn = lines.map((line) => marks(line, shade(line.row.key)));
	return lazily(
		{
			kind: 'dot',
			width,
			height,
			lang,
			dotRows: drawn,
			keys: heads.keys,
			plot: { left: x(low), right: x(high), top: bands.top, bottom: bands.bottom },
			shapes: notedShapes(notes, [...heads.keys.map(dotShape), ...drawn.map(rowShape)]),
			rules: [
				...guides(rows, axis.ticks, x, bands, width),
				...notes.rules,
				...heads.leaders,
				...notes.leaders
			],
			labels: [...labels, ...notes.labels]
		},
		{
			...told,
			stops: () =>
				dotStops(
					words,
					options,
					lines.map(({ dots }) => dots),
					labels
				),
			encodings: () => dotEncodings(rows, options, x.domain)
		}
	);
}

/** A row with a dot for each point, in their order; a missing one has none. */
interface Line {
	row: DotValues;
	index: number;
	dots: readonly (Dot | null)[];
}

/** The scale, with room for a value outside of the outermost dots. */
function horizontal<Row>(
	options: DotOptions<Row>,
	rows: readonly DotValues[],
	{ left, r }: DotBands,
	type: TypeScale
): LinearScale {
	const { width, domain, margin = {} } = options;
	const values = [...rows.flatMap((row) => row.values), ...notedAt(options.annotations, 'x', domain)];
	const widest = values.reduce<number>(
		(most, value) =>
			value === null ? most : Math.max(most, lineWidth({ text: dotText(value, options), size: type.note })),
		0
	);
	const pad = Math.min(Math.ceil((widest + r + 6) / 8) * 8, (width - left) * 0.22);
	const range = [Math.max(left + pad, margin.left ?? 0), width - Math.max(pad, margin.right ?? 0)] as const;
	return positionScale(values, range, domain ?? positionDomain(values, 0));
}

/** Points grow from the first to the last, so that dots of one place are told apart. */
function dot<Row>(
	{ key, values }: DotValues,
	point: DotPoint<Row>,
	at: number,
	x: LinearScale,
	{ points }: DotOptions<Row>,
	bands: DotBands,
	index: number,
	opacity: number
): Dot | null {
	const value = values[at] ?? null;
	if (value === null) return null;
	const share = points.length === 1 ? 1 : 0.72 + (0.28 * at) / (points.length - 1);
	return {
		key: `${key}-${point.key}`,
		x: x(value),
		y: bands.middle(index),
		r: bands.r * share,
		tone: point.tone,
		hollow: point.status === 'planned',
		opacity
	};
}

/** A sample of a point. */
function pointSample<Row>({ key, name, tone, status }: DotPoint<Row>, at: number): Sample {
	const r = at === 0 ? 4 : 5;
	const dot = { key, x: r + 1, y: 0, r, tone, hollow: status === 'planned' };
	return { key, text: name, shapes: [dotShape(dot)], width: 2 * r + 2 };
}

function marks({ row: { key }, dots }: Line, opacity: number): DotRow {
	const known = dots.filter((each) => each !== null).toReversed();
	const [first, last] = [dots[0], dots.at(-1)];
	if (!first || !last || first === last) return { key, dots: known };
	const line: Rule = {
		key,
		x1: first.x,
		y1: first.y,
		x2: last.x,
		y2: last.y,
		tone: 'slate',
		weight: 2,
		opacity: opacity * 0.7
	};
	return { key, dots: known, line };
}

/** The mean place of a point's dots: where its name stands when the first row has none. */
function meanPlace(lines: readonly Line[], at: number, width: number): number {
	const known = lines.flatMap(({ dots }) => dots[at] ?? []);
	return known.length === 0 ? width : known.reduce((sum, { x }) => sum + x, 0) / known.length;
}

function guides(
	rows: readonly DotValues[],
	ticks: readonly number[],
	x: LinearScale,
	{ left, top, bottom, middle }: DotBands,
	width: number
): Rule[] {
	return [
		...ticks.map((tick): Rule => {
			const at = x(tick);
			return { key: `grid-${tick}`, x1: at, y1: top, x2: at, y2: bottom, tone: tick === 0 ? 'soft' : 'rule' };
		}),
		...rows.map(({ key }, index): Rule => {
			const y = middle(index);
			return { key: `guide-${key}`, x1: left, y1: y, x2: width, y2: y, dash: '1 3' };
		}),
		{ key: 'axis', x1: left, y1: bottom, x2: width, y2: bottom }
	];
}

function nameLabels({ row, index }: Line, { names, nameTop }: DotBands): Label[] {
	const block = names[index] as TextBlock;
	return blockLabels(block, { key: `name-${row.key}`, x: 0, y: nameTop(index), anchor: 'start' });
}

function texts<Row>(
	{ row, index, dots }: Line,
	options: DotOptions<Row>,
	{ beside, left, top, step, names, middle, nameTop }: DotBands,
	type: TypeScale,
	opacity: number
): Label[] {
	const { points, width, lang } = options;
	const bandTop = top + step * index;
	const lineTop = beside ? bandTop : nameTop(index) + (names[index]?.height ?? 0);
	const gaps = points.filter((_, at) => !dots[at]).map(({ name }) => name);
	const none = dotText(null, options);
	const long =
		gaps.length === points.length
			? none
			: gaps.join(lang === 'zh' ? '、' : ', ') + (lang === 'zh' ? '：' : ': ') + none;
	return dotLabels(
		{
			key: row.key,
			middle: middle(index),
			room: { left, right: width, top: lineTop, bottom: bandTop + step },
			size: type.note,
			quiet: opacity < 1,
			led: index === 0
		},
		dots.flatMap((each, at) =>
			each ? { dot: each, text: dotText(row.values[at] ?? null, options), tone: each.tone } : []
		),
		gaps.length > 0 ? [long, none] : undefined
	);
}

/** A row's dots as shapes, over the line that joins them. */
const rowShape = ({ key, line, dots }: DotRow): Shape =>
	shapeGroup(key, [...(line ? [ruleShape(line)] : []), ...dots.map(dotShape)]);
