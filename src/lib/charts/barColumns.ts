import { captionHeight, leftAxis, type LeftAxis } from '../geometry/axis.js';
import { lineWidth } from '../geometry/labelBox.js';
import { legendRow } from '../geometry/legendRow.js';
import { textBlock } from '../geometry/textBlock.js';
import { linearScale, type LinearScale } from '../scale/linearScale.js';
import {
	columnEndMarks,
	columnName,
	columnPlace,
	groupColumns,
	insideLabels,
	type ColumnStage
} from './barColumnMarks.js';
import { columnNames } from './barColumnNames.js';
import { barLegend, isPile, type BarDrawing, type BarFrame, type BarTry } from './barDrawing.js';
import type { BarData } from './barRows.js';
import { endLabels, gapLength } from './barValues.js';
import { barValue } from './barWords.js';

/** Columns that stand on zero: names under them, values over them or, in a stack, inside its pieces. */
export function drawColumns(data: BarData, options: BarFrame, { axis, legend, type }: BarTry): BarDrawing {
	const { width, height, unit, lang, named = true, margin = {} } = options;
	const { groups, lanes, series, domain } = data;
	const [low, high] = domain;
	const pile = isPile(data);
	const guide = (y: LinearScale, captionY: number): LeftAxis =>
		leftAxis(y, {
			left: 0,
			right: width,
			captionY,
			height: Math.abs(y(low) - y(high)),
			size: type.note,
			unit,
			lang,
			least: margin.left
		});
	// how high the plot will be is known only when the names are broken: the widest axis of all heights will do
	const ends = [1, 0.8, 0.6, 0.4].map((share) => guide(linearScale(domain, [height * share, 0]), 0).end);
	const axisWidth = Math.max(axis ? Math.max(...ends) : 0, margin.left ?? 0);
	const step = (width - axisWidth) / Math.max(groups.length, 1);
	const thick = Math.min(step * (lanes > 1 ? 0.84 : 0.72), lanes * (width < 480 ? 56 : 88));
	const lane = thick / lanes;
	const slot = lanes === 1 ? step - 4 : lane - 1;
	const below = columnNames(
		groups.map(({ name }) => name),
		step,
		type
	);

	const all = groups.map((group) => endLabels(group, data, options, { unitAtFirst: false }));
	const values = all.flat().filter((end) => !end.gap);
	const fits = (size: number): boolean =>
		values.every(({ text }) => lineWidth({ text, size, weight: 'bold' }) <= slot);
	const size = fits(type.label) ? type.label : type.note;
	const over = fits(size) && !axis;
	const gaps = values.length < all.flat().length;
	const words = { text: barValue(null, options, data), size: type.note, tone: 'soft' as const };
	const gap = textBlock([words], slot, lang === 'zh' ? 1 : 2);

	const items = barLegend(data, options, {
		series: series.length > 0 && legend,
		unitNote: !axis,
		gapNote: gaps && gap.cut
	});
	const head = legendRow(items, { y: 0, width, size: type.label });
	const caption = axis ? captionHeight(unit, type.note) + type.note * 0.5 : 0;
	const endRoom = over ? size * 1.45 : 0;
	const gapRoom = gaps ? gapLength + (gap.cut ? 0 : gap.height + 2) : 0;
	const hangs = high === 0 && low < 0;
	const foot = low < 0 ? Math.max(endRoom, axis ? type.note * 0.5 : 0) : 0;
	const bottom = height - Math.max(below.height + 8 + foot, margin.bottom ?? 0);
	// the words of a gap stand over zero, where most of a chart of small rises and deep falls has little room
	const rise = high / (high - low);
	const free = bottom - head.height - caption;
	const overZero = rise < 1 ? (gapRoom - free * rise) / (1 - rise) : 0;
	const room = hangs ? 2 : Math.max(2, endRoom, pile ? gapRoom : overZero);
	const top = Math.max(head.height + caption + room, margin.top ?? 0);
	if (bottom - top < 30)
		throw new RangeError(
			`barLayout: the words leave ${Math.floor(bottom - top)} px of height for columns; give a taller box or direction 'bars'`
		);
	const y = linearScale(domain, [bottom, top]);
	const stage: ColumnStage = { data, options, y, pile, axis, lane, size, inside: type.label, gap, hangs };

	const middleOf = (index: number): number => axisWidth + step * (index + 0.5);
	const parts = groups.map((group, index) => {
		const middle = middleOf(index);
		const left = middle - thick / 2;
		const withNames = index === 0 && series.length > 0 && !legend && named;
		const inside = insideLabels(group, left, withNames, stage);
		const ends = columnEndMarks(
			(all[index] ?? []).filter((end) => end.gap || over),
			left,
			stage
		);
		const name = columnName(group, below.blocks[index], { middle, top: height - below.height, width });
		return { ...groupColumns(group, left, stage), inside, ends, name };
	});
	const axisMarks = axis ? guide(y, head.height + type.note) : undefined;
	return {
		plot: { left: axisWidth, right: width, top, bottom },
		bands: groups.map((_, index) => [axisWidth + step * index, axisWidth + step * (index + 1)]),
		bounds: { left: axisWidth, right: width, top: top - room, bottom },
		bars: parts.flatMap(({ bars }) => bars),
		seams: parts.flatMap(({ seams }) => seams),
		swatches: head.swatches,
		rules: [
			...(axisMarks?.rules ?? []).filter(({ key }) => key !== 'grid-0'),
			{ key: 'zero', x1: axisWidth, y1: y(0), x2: width, y2: y(0), tone: 'soft' },
			...parts.flatMap(({ ends }) => ends.rules)
		],
		labels: [
			...head.labels,
			...(axisMarks?.labels ?? []),
			...parts.flatMap(({ name, inside, ends }) => [...name, ...inside.labels, ...ends.labels])
		],
		place: (item, group) => columnPlace(item, middleOf(group) - thick / 2, stage),
		named: parts.every(({ inside }) => inside.named),
		valued: over && parts.every(({ inside }) => inside.valued)
	};
}
