import type { Bar } from '../geometry/bar.js';
import { lineWidth } from '../geometry/labelBox.js';
import type { Label, Rule } from '../geometry/layout.js';
import type { Rectangle } from '../geometry/stopBox.js';
import { blockLabels, type TextBlock } from '../geometry/textBlock.js';
import type { LinearScale } from '../scale/linearScale.js';
import { barPaint, insideTone, type BarFrame } from './barDrawing.js';
import type { BarRowPlan } from './barNames.js';
import type { BarData, BarGroup, BarItem } from './barRows.js';
import { gapLength, labelGap, type EndLabel } from './barValues.js';
import { barValue } from './barWords.js';

/** What the marks of horizontal bars share. */
export interface BarStage {
	data: BarData;
	options: BarFrame;
	plan: BarRowPlan;
	x: LinearScale;
	pile: boolean;
	/** Whether an axis says the values, and no label does. */
	axis: boolean;
}

const span = ({ from, to }: BarItem, x: LinearScale): [left: number, right: number] => [
	Math.min(x(from), x(to)),
	Math.max(x(from), x(to))
];

/** Where a bar stands in a group whose top is at `top`; a missing one has no width. */
export function barPlace(item: BarItem, top: number, { data, plan, x }: BarStage): Rectangle {
	const [left, right] = span(item, x);
	const gap = data.lanes > 1 ? Math.min(1, plan.lane * 0.08) : 0;
	const y = top + plan.lead + item.lane * plan.lane;
	return { x: left, y, width: right - left, height: plan.lane - gap };
}

/** The bars of a group whose top is at `top`. */
export const groupBars = (group: BarGroup, top: number, stage: BarStage): Bar[] =>
	group.items
		.filter(({ value }) => value !== null)
		.map((item) => ({
			...barPaint(item, stage.data),
			...barPlace(item, top, stage),
			base: item.to < item.from ? 'right' : 'left'
		}));

/** A group's name, beside its bars or over them. */
export function groupName(
	{ name, items }: BarGroup,
	block: TextBlock | undefined,
	top: number,
	{ data, plan }: BarStage
): Label[] {
	if (!block) return [];
	const y = plan.beside ? top + plan.lead + (plan.lane * data.lanes - block.height) / 2 : top;
	const tone = items.every(({ faded }) => faded) ? 'soft' : 'ink';
	return blockLabels(block, { key: `name-${name}`, x: 0, y, anchor: 'start' }).map((label) => ({
		...label,
		tone
	}));
}

/** The values inside the pieces of a stack, where no axis says them, and the seams between them. */
export function pieceMarks(
	group: BarGroup,
	top: number,
	{ data, options, plan, x, pile, axis }: BarStage
): { seams: Rule[]; labels: Label[]; valued: boolean } {
	const seams: Rule[] = [];
	const labels: Label[] = [];
	let valued = true;
	const { size, lane } = plan;
	const y = top + plan.lead;
	for (const item of pile ? group.items : []) {
		if (item.value === null) continue;
		const edge = x(item.from);
		if (item.from !== 0)
			seams.push({
				key: `${item.key}-seam`,
				x1: edge,
				y1: y,
				x2: edge,
				y2: y + lane,
				tone: 'page',
				weight: 1.5
			});
		const [left, right] = span(item, x);
		const text = barValue(item.value, options, data, options.unit !== '%');
		const fits = lineWidth({ text, size }) + 8 <= right - left && lane >= size * 1.2;
		if (!fits && item.value !== 0) valued = false;
		if (fits && !axis)
			labels.push({
				key: `value-${item.key}`,
				text,
				x: (left + right) / 2,
				y: y + lane / 2 + size * 0.34,
				anchor: 'middle',
				size,
				tone: insideTone(item)
			});
	}
	return { seams, labels, valued };
}

/** The words beyond the ends of a group, and the marks of its gaps. */
export function endMarks(
	ends: readonly EndLabel[],
	top: number,
	{ plan, x }: BarStage
): { rules: Rule[]; labels: Label[] } {
	const middle = ({ lane }: EndLabel): number => top + plan.lead + (lane + 0.5) * plan.lane;
	const rules = ends
		.filter(({ gap }) => gap)
		.map((end): Rule => {
			const [from, y] = [x(end.at), middle(end)];
			const line = { x1: from + 2, y1: y, x2: from + gapLength, y2: y };
			return { key: `gap-${end.key}`, ...line, tone: 'slate', weight: 2, dash: '2 3' };
		});
	const labels = ends.map((end): Label => {
		const side = end.at < 0 ? -1 : 1;
		const quiet = end.gap || end.faded;
		return {
			key: `end-${end.key}`,
			text: end.text,
			x: x(end.at) + side * (labelGap + (end.gap ? gapLength : 0)),
			y: middle(end) + plan.size * 0.34,
			anchor: side < 0 ? 'end' : 'start',
			size: plan.size,
			tone: quiet ? 'soft' : 'ink',
			weight: quiet ? 'normal' : 'bold',
			halo: end.gap || undefined
		};
	});
	return { rules, labels };
}

/** The names of the series in the first group: inside its bars, or over the pieces of its stack. */
export function seriesNames(
	group: BarGroup,
	top: number,
	{ plan, x, pile }: BarStage
): { labels: Label[]; named: boolean } {
	const { size, lane } = plan;
	const first = top + plan.lead;
	const roomy = pile ? plan.beside : lane >= size * 1.2;
	const fits = (item: BarItem): boolean => {
		const [left, right] = span(item, x);
		return item.value !== null && lineWidth({ text: item.series, size }) + (pile ? 8 : 14) <= right - left;
	};
	const labels = group.items.map((item): Label => {
		const [left] = span(item, x);
		return {
			key: `series-${item.series}`,
			text: item.series,
			x: left + (pile ? 4 : 7),
			y: pile ? first - size * 0.5 : first + (item.lane + 0.5) * lane + size * 0.34,
			anchor: 'start',
			size,
			tone: !pile ? insideTone(item) : item.faint ? 'ink' : item.tone
		};
	});
	return { labels, named: roomy && group.items.every(fits) };
}
