import { checkGiven } from '../geometry/checkRows.js';
import { lazily } from '../geometry/lazily.js';
import type { DotsShape, PathShape } from '../geometry/shape.js';
import { notedAt } from '../geometry/annotation.js';
import { numberAxis } from '../geometry/annotationAxis.js';
import { annotationShapes } from '../geometry/annotationShapes.js';
import { annotationWords } from '../geometry/annotationWords.js';
import { bottomAxis, leftAxis } from '../geometry/axis.js';
import { checkFrame, type Label, type Layout, type Rule } from '../geometry/layout.js';
import { notedShapes } from '../geometry/notedShapes.js';
import { markBox, pointLabels, type NamedPoint } from '../geometry/pointLabels.js';
import { formReach, type PointSymbol, symbolShape } from '../geometry/symbol.js';
import { blockLabels, textBlock } from '../geometry/textBlock.js';
import { typeScale } from '../geometry/typeScale.js';
import { numberScale, unfit, type ScaleKind } from '../scale/numberScale.js';
import { emptyLabel } from './emptyLabel.js';
import { missingNote } from './missingNote.js';
import { pointKey, pointSample, sizeEntry, type KeyEntry } from './pointKey.js';
import { scatterEncodings } from './scatterEncodings.js';
import type { ScatterOptions } from './scatterOptions.js';
import { pointSizes, scatterPoints, toneForms, type PointPlace, type PointSizes } from './scatterPoints.js';
import { hasPlace, scatterRows, type PlacedValues, type ScatterValues } from './scatterRows.js';
import { scatterStops } from './scatterStops.js';
import { axisTitle, scatterSummary, scatterTable } from './scatterWords.js';

export type { ScatterGroup, ScatterOptions } from './scatterOptions.js';

export interface ScatterLayout extends Layout {
	kind: 'scatter';
	/** Points as outlines of their own, in the order in which they are drawn. */
	symbols: readonly PointSymbol[];
	/** Points as one path for each tone, where there are more than 400. */
	fields: readonly (DotsShape | PathShape)[];
	/** The marks of the key over the plot. */
	keys: readonly PointSymbol[];
}

/**
 * Points at two values, on linear, logarithmic or square-root scales that need not start at zero. The area of a
 * point may stand for a third value, tone and form for a group. Names stand where they cover nothing.
 *
 * @throws {RangeError} if keys repeat, a number is not finite, outside its domain or without a place on its scale,
 * or `highlight` or a tone names what is not there
 */
export function scatterLayout<Row>(options: ScatterOptions<Row>): ScatterLayout {
	const { width, height, lang, xTitle, yTitle, xUnit, yUnit, margin = {}, annotations = [] } = options;
	checkGiven('scatterLayout', options, [], ['xTitle', 'yTitle']);
	checkFrame('scatterLayout', { width, height });
	const rows = scatterRows(options);
	const placed = rows.filter(hasPlace);
	const words = { ...options, rows };
	const type = typeScale(width);
	const tones = options.groups?.map(({ tone }) => tone) ?? [
		...rows.reduce((all, { tone }) => all.add(tone), new Set(options.toneOrder))
	];
	const formOf = toneForms(tones);
	const form: PointPlace['form'] = (tone) => formOf.get(tone) ?? 'disc';
	const sizes = pointSizes(placed, width, height, tones.length > 2, options.rDomain);
	const entries = keyEntries(options, form, sizes);
	const key = pointKey(options.named === false ? [] : entries, width, type.note);
	const under = textBlock([{ text: xTitle, size: type.note, tone: 'soft' }], width, 2);
	const foot = footNote(options, rows, sizes, type.note);
	const footHeight = pointKey(foot, width, type.note).height;
	const bottom = height - Math.max(footHeight + under.height + type.note * 1.6 + 6, margin.bottom ?? 0);
	const reach = Math.ceil(sizes.reach) + 1;
	const noted = (axis: 'x' | 'y', kind: ScaleKind): number[] =>
		notedAt(annotations, axis, options[`${axis}Domain`]).filter((value) => !unfit(kind, value));
	const { xScale = 'linear', yScale = 'linear' } = options;
	const upright = (unit: string) => {
		const titled = textBlock(
			[{ text: axisTitle(yTitle, unit, lang), size: type.note, tone: 'soft' }],
			width,
			2
		);
		const top = Math.max(key.height + titled.height + type.note * 0.6 + 2, margin.top ?? 0);
		const y = numberScale(
			yScale,
			[...outermost(placed, 'y'), ...noted('y', yScale)],
			[bottom - reach, top + reach],
			options.yDomain
		);
		const left = leftAxis(y, {
			left: 0,
			least: margin.left,
			right: width,
			captionY: top,
			height: bottom - top,
			size: type.note,
			unit: yUnit,
			lang
		});
		return { titled, top, y, left, counted: left.labels.find((label) => label.key === 'y-unit')?.text ?? '' };
	};
	// what all ticks are counted in, 万人 or million people, stands in the title once they are known
	const plain = upright('');
	const { titled, top, y, left } = plain.counted === '' ? plain : upright(plain.counted);
	const x = numberScale(
		xScale,
		[...outermost(placed, 'x'), ...noted('x', xScale)],
		[left.end + reach, width - reach],
		options.xDomain
	);
	const below = bottomAxis(x, { y: bottom + type.note + 6, width, size: type.note, unit: xUnit, lang });
	const place: PointPlace = { x, y, radius: sizes.radius, form };
	const { symbols, fields } = scatterPoints(placed, place, options.highlight);
	const bounds = { left: left.end, top, right: width, bottom };
	const wishes = nameWishes(options, placed, place);
	const notable = placed.length === 0 ? [] : annotations;
	const marks = wishes.length + notable.length === 0 ? [] : placed.map((row) => markBox(spotOf(row, place)));
	const names = pointLabels(wishes, { bounds, marks, size: type.note });
	const notes = annotationShapes('scatterLayout', notable, {
		plot: bounds,
		x: numberAxis(x),
		y: numberAxis(y),
		size: type.note,
		labels: names.labels,
		marks
	});
	const note = pointKey(foot, width, type.note, height - footHeight + 6);
	const grid: Rule[] = [
		...below.ticks.map((tick): Rule => {
			const at = x(tick);
			return {
				key: `x-grid-${tick}`,
				x1: at,
				y1: top,
				x2: at,
				y2: bottom,
				tone: tick === 0 ? 'soft' : 'rule'
			};
		}),
		{ key: 'axis', x1: left.end, y1: bottom, x2: width, y2: bottom, tone: 'soft' }
	];
	const ticks: Label[] = [
		...left.labels.filter((label) => label.key !== 'y-unit'),
		...below.labels.map((label) => ({ ...label, key: `x-${label.key}` }))
	];
	const keys = [...key.symbols, ...note.symbols];
	return lazily(
		{
			kind: 'scatter',
			width,
			height,
			lang,
			plot: bounds,
			symbols,
			fields,
			keys,
			shapes: notedShapes(notes, [...keys.map(symbolShape), ...fields, ...symbols.map(symbolShape)]),
			rules:
				placed.length === 0
					? []
					: [...left.rules, ...grid, ...notes.rules, ...names.leaders, ...notes.leaders],
			labels: [
				...key.labels,
				...blockLabels(titled, { key: 'y-title', x: 0, y: key.height, anchor: 'start' }),
				...blockLabels(under, { key: 'x-title', x: width, y: bottom + type.note * 1.6 + 4, anchor: 'end' }),
				...note.labels,
				...notes.labels,
				...(placed.length === 0 ? [emptyLabel(bounds, type.label, lang)] : [...ticks, ...names.labels])
			]
		},
		{
			summary: () => scatterSummary(words) + annotationWords(annotations, lang),
			table: () => scatterTable(words),
			stops: () => scatterStops(rows, options, (row) => spotOf(row, place), note.symbols[0]),
			encodings: () => scatterEncodings(placed, options, x, y, sizes),
			legend: () => entries.map(pointSample)
		}
	);
}

/** A point's place and how far it reaches, in pixels. */
const spotOf = (row: PlacedValues, { x, y, radius, form }: PointPlace) => ({
	x: x(row.x),
	y: y(row.y),
	r: radius(row) * formReach[form(row.tone)]
});

function keyEntries<Row>(
	options: ScatterOptions<Row>,
	form: PointPlace['form'],
	sizes: PointSizes
): KeyEntry[] {
	const named = (options.groups ?? []).map(({ tone, name }): KeyEntry => ({
		key: tone,
		text: name,
		form: form(tone),
		tone,
		r: 5,
		hollow: false
	}));
	return sizes.area ? [...named, sizeEntry(sizes.largest, sizes.area, options)] : named;
}

/** What the foot of the chart says of rows without a place or an area. */
function footNote<Row>(
	{ lang, rTitle }: ScatterOptions<Row>,
	rows: readonly ScatterValues[],
	{ radius }: PointSizes,
	size: number
): KeyEntry[] {
	const lost = rows.filter((row) => !hasPlace(row)).map(({ name }) => name);
	const sizeless = rows.filter((row) => hasPlace(row) && row.r === null).map(({ name }) => name);
	const ring = { form: 'disc', tone: 'slate', hollow: true } as const;
	const entries: KeyEntry[] = [
		{ key: 'lost', text: missingNote(lost, lang), ...ring, r: size * 0.3 },
		{ key: 'sizeless', text: missingNote(sizeless, lang, rTitle), ...ring, r: radius({ r: null }) }
	];
	return entries.filter(({ text }) => text !== '');
}

/** The names that may be printed: highlighted rows, then large points, then those far from the middle. */
function nameWishes<Row>(
	{ name: channel, highlight = [], mostNames, width }: ScatterOptions<Row>,
	rows: readonly PlacedValues[],
	place: PointPlace
): NamedPoint[] {
	if (channel === undefined && highlight.length === 0) return [];
	const loud = new Set(highlight);
	const spots = rows.map((row) => ({ row, ...spotOf(row, place) }));
	const middle = (channel: 'x' | 'y') => spots.reduce((sum, spot) => sum + spot[channel], 0) / spots.length;
	const [x, y] = [middle('x'), middle('y')];
	const wishes = spots.map(({ row: { key, name }, ...spot }): NamedPoint => {
		const strong = loud.has(key);
		const importance = (strong ? 1e6 : 0) + spot.r * 100 + Math.hypot(spot.x - x, spot.y - y);
		return { key, text: name, ...spot, importance, strong };
	});
	const most = mostNames ?? (width < 480 ? 20 : 40);
	const rest = wishes.filter(({ strong }) => !strong && channel !== undefined);
	rest.sort((a, b) => b.importance - a.importance);
	return [...wishes.filter(({ strong }) => strong), ...rest.slice(0, most)];
}

/** The lowest and the highest value, which are all that a scale needs to know; none of no rows. */
function outermost(rows: readonly PlacedValues[], axis: 'x' | 'y'): number[] {
	let [low, high] = [Infinity, -Infinity];
	for (const { [axis]: value } of rows) {
		if (value < low) low = value;
		if (value > high) high = value;
	}
	return low > high ? [] : [low, high];
}
