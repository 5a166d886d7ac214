import { dodge, roomFor } from '../geometry/dodge.js';
import type { Label, Rule } from '../geometry/layout.js';
import { blockLabels, textBlock, type Run, type TextBlock } from '../geometry/textBlock.js';
import type { TypeScale } from '../geometry/typeScale.js';
import { statusWord } from '../scale/basisWords.js';
import type { LineSeries } from './lineData.js';
import type { LineLook } from './lineMarks.js';
import type { LineOptions } from './lineOptions.js';
import { lineValue } from './lineValue.js';

/** The words at a line's end. */
export interface LineEnd {
	key: string;
	block: TextBlock;
	look: LineLook;
	/** The last known value's place in the series. */
	last: number;
}

interface Words extends Pick<LineOptions<unknown>, 'unit' | 'lang' | 'width'> {
	/** Whether the lines have names of their own that stand here. */
	named: boolean;
	/** Whether the values go without the unit, which stands over the axis. */
	bare: boolean;
}

/** From the last point to its words, in pixels. */
export const endReach = 12;

const gap = 2;

/**
 * What stands at the end of each line: its name and its last value, or as much of that as there is height for. Grey
 * lines are named last; a line without values has no end.
 *
 * @param height in pixels
 * @throws {RangeError} if not even the names of the highlighted lines have room
 */
export function lineEnds(
	series: readonly LineSeries[],
	looks: readonly LineLook[],
	options: Words,
	type: TypeScale,
	height: number
): LineEnd[] {
	const maxWidth = options.width * (options.width < 480 ? 0.3 : 0.22);
	const all = series.flatMap((line, index) => {
		const last = line.ys.findLastIndex((y) => !Number.isNaN(y));
		return last < 0 ? [] : [{ line, last, look: looks[index] as LineLook }];
	});
	const alike = looks.every(({ strong }) => strong);
	const stages = [
		...(alike ? [{ values: 'all', lines: 3, context: true } as const] : []),
		{ values: 'strong', lines: 2, context: true },
		{ values: 'strong', lines: 1, context: true },
		{ values: 'none', lines: 1, context: true },
		{ values: 'strong', lines: 2, context: false },
		{ values: 'none', lines: 1, context: false }
	] as const;
	for (const { values, lines, context } of stages) {
		const ends = all
			.filter(({ look }) => context || look.strong)
			.map(({ line, last, look }): LineEnd => {
				const withValue = values === 'all' || (values === 'strong' && look.strong);
				const size = look.strong ? type.label : type.note;
				const value: Run = {
					text: lineValue(line.ys[last] ?? NaN, options, { bare: options.bare }),
					size,
					tone: 'soft'
				};
				const name: Run = {
					text: line.name,
					size,
					tone: look.tone,
					weight: look.strong ? 'bold' : 'normal'
				};
				const lone: Run[] = look.strong || all.length === 1 ? [{ ...name, text: value.text }] : [];
				const runs: Run[] = options.named ? [name, ...(withValue ? [value] : [])] : lone;
				if (line.planned[last]) runs.push({ ...value, text: statusWord('planned', options.lang) });
				return { key: line.name, block: textBlock(runs, maxWidth, lines), look, last };
			})
			.filter(({ block }) => block.lines.length > 0);
		const sizes = ends.map(({ block }) => block.height);
		if (roomFor(sizes, gap) <= height) return ends;
	}
	throw new RangeError(
		`lineLayout: the names of ${all.length} series cannot stand in ${Math.floor(height)} px of height; highlight the few that matter, or give a taller box`
	);
}

/** Where a line ends, in pixels. */
export interface EndPoint {
	x: number;
	y: number;
}

/**
 * Places the words at the right edge, moved apart as little as need be, with a thin line to the end of a line that
 * stops early or whose words had to move.
 *
 * @param points where each line ends, in the order of `ends`
 * @param x the left edge of the words
 * @param bounds top and bottom of the words
 */
export function endLabels(
	ends: readonly LineEnd[],
	points: readonly EndPoint[],
	x: number,
	bounds: readonly [number, number]
): { labels: Label[]; leaders: Rule[] } {
	const centres = dodge(
		ends.map(({ block }, index) => ({ at: points[index]?.y ?? 0, size: block.height })),
		bounds,
		gap
	);
	const labels: Label[] = [];
	const leaders: Rule[] = [];
	ends.forEach(({ key, block, look }, index) => {
		const centre = centres[index] ?? 0;
		const point = points[index] as EndPoint;
		labels.push(
			...blockLabels(block, { key: `${key}-end`, x, y: centre - block.height / 2, anchor: 'start' })
		);
		const moved = Math.abs(centre - point.y) > block.height / 2;
		const early = point.x < x - 2 * endReach;
		if (!moved && !early) return;
		const knee = x - endReach + 4;
		const line = { tone: look.tone, weight: 0.75, opacity: 0.7 };
		if (early)
			leaders.push({
				...line,
				key: `${key}-early`,
				x1: point.x + 4,
				y1: point.y,
				x2: knee,
				y2: point.y,
				dash: '1 3'
			});
		leaders.push({ ...line, key: `${key}-leader`, x1: knee, y1: point.y, x2: x - 2, y2: centre });
	});
	return { labels, leaders };
}
