import type { Bar } from '../geometry/bar.js';
import { clamp } from '../geometry/interpolate.js';
import type { Label, Rule } from '../geometry/layout.js';
import type { Rectangle } from '../geometry/stopBox.js';
import { blockLabels, textBlock, type Run, type TextBlock } from '../geometry/textBlock.js';
import type { LinearScale } from '../scale/linearScale.js';
import { barPaint, insideTone, type BarFrame } from './barDrawing.js';
import type { BarData, BarGroup, BarItem } from './barRows.js';
import { gapLength, type EndLabel } from './barValues.js';
import { barValue } from './barWords.js';

/** What the marks of columns share. In pixels. */
export interface ColumnStage {
	data: BarData;
	options: BarFrame;
	y: LinearScale;
	pile: boolean;
	/** Whether an axis says the values, and no label does. */
	axis: boolean;
	/** The width of a column. */
	lane: number;
	/** Type size of the values over columns. */
	size: number;
	/** Type size of the words inside columns. */
	inside: number;
	/** The words for a gap. */
	gap: TextBlock;
	/** Whether gaps are marked under zero: there is no room over it. */
	hangs: boolean;
}

const span = ({ from, to }: BarItem, y: LinearScale): [upper: number, lower: number] => [
	Math.min(y(from), y(to)),
	Math.max(y(from), y(to))
];

/** Where a column stands in a group whose first one begins at `left`; a missing one has no height. */
export function columnPlace(item: BarItem, left: number, { data, y, lane }: ColumnStage): Rectangle {
	const [upper, lower] = span(item, y);
	const gap = data.lanes > 1 ? Math.min(1, lane * 0.08) : 0;
	return { x: left + item.lane * lane, y: upper, width: lane - gap, height: lower - upper };
}

/** The columns of a group whose first one begins at `left`, and the seams between the pieces of a stack. */
export function groupColumns(
	group: BarGroup,
	left: number,
	stage: ColumnStage
): { bars: Bar[]; seams: Rule[] } {
	const { data, y, pile, lane } = stage;
	const known = group.items.filter(({ value }) => value !== null);
	return {
		bars: known.map((item) => ({
			...barPaint(item, data),
			...columnPlace(item, left, stage),
			base: item.to < item.from ? 'top' : 'bottom'
		})),
		seams: known
			.filter(({ from }) => pile && from !== 0)
			.map(({ key, from }) => {
				const edge = y(from);
				return {
					key: `${key}-seam`,
					x1: left,
					y1: edge,
					x2: left + lane,
					y2: edge,
					tone: 'page',
					weight: 1.5
				};
			})
	};
}

/** A group's name under its columns, moved as far as the box demands. */
export function columnName(
	{ name, items }: BarGroup,
	block: TextBlock | undefined,
	{ middle, top, width }: { middle: number; top: number; width: number }
): Label[] {
	if (!block) return [];
	const half = block.width / 2;
	const x = clamp(middle, half, Math.max(half, width - half));
	const tone = items.every(({ faded }) => faded) ? 'soft' : 'ink';
	return blockLabels(block, { key: `name-${name}`, x, y: top, anchor: 'middle' }).map((label) => ({
		...label,
		tone
	}));
}

/** The words inside the columns of a group: the series' names, and the values of a stack's pieces. */
export function insideLabels(
	group: BarGroup,
	left: number,
	withNames: boolean,
	{ data, options, y, pile, axis, lane, inside: size }: ColumnStage
): { labels: Label[]; named: boolean; valued: boolean } {
	const labels: Label[] = [];
	let [named, valued] = [true, true];
	for (const item of group.items) {
		if (item.value === null) {
			if (withNames) named = false;
			continue;
		}
		const tone = insideTone(item);
		const value = barValue(item.value, options, data, options.unit !== '%');
		const runs: Run[] = [
			...(withNames ? [{ text: item.series, size, tone }] : []),
			...(pile && !axis ? [{ text: value, size, tone }] : [])
		];
		const [upper, lower] = span(item, y);
		if (runs.length === 0) continue;
		const block = textBlock(runs, lane - 6, 1);
		if (block.cut || block.height + 4 > lower - upper) {
			if (withNames) named = false;
			if (pile && item.value !== 0) valued = false;
			continue;
		}
		const x = left + (item.lane + 0.5) * lane;
		const top = pile || item.to < 0 ? (upper + lower - block.height) / 2 : lower - block.height - 4;
		labels.push(...blockLabels(block, { key: `in-${item.key}`, x, y: top, anchor: 'middle' }));
	}
	return { labels, named, valued };
}

/** The values beyond the ends of a group's columns, and the marks and words of its gaps. */
export function columnEndMarks(
	ends: readonly EndLabel[],
	left: number,
	{ y, lane, size, gap, hangs }: ColumnStage
): { rules: Rule[]; labels: Label[] } {
	const rules: Rule[] = [];
	const labels: Label[] = [];
	for (const end of ends) {
		const x = left + (end.lane + 0.5) * lane;
		if (end.gap) {
			const side = hangs ? 1 : -1;
			const edge = y(end.at) + side * 2;
			const line = { x1: x, y1: edge, x2: x, y2: edge + side * (gapLength - 2) };
			rules.push({ key: `gap-${end.key}`, ...line, tone: 'slate', weight: 2, dash: '2 3' });
			const far = edge + side * gapLength;
			const top = hangs ? far : far - gap.height;
			if (!gap.cut)
				labels.push(...blockLabels(gap, { key: `end-${end.key}`, x, y: top, anchor: 'middle', halo: true }));
			continue;
		}
		labels.push({
			key: `end-${end.key}`,
			text: end.text,
			x,
			y: y(end.at) + (end.at < 0 || hangs ? size * 1.1 : -size * 0.45),
			anchor: 'middle',
			size,
			tone: end.faded ? 'soft' : 'ink',
			weight: end.faded ? 'normal' : 'bold'
		});
	}
	return { rules, labels };
}
