import { labelBox } from '../geometry/labelBox.js';
import type { Label } from '../geometry/layout.js';
import { entersBox, placeLabels, type Ground, type Segment, type Spot } from '../geometry/placeLabels.js';
import type { Tone } from '../scale/tones.js';
import type { LineSeries } from './lineData.js';
import type { LineScales } from './lineMarks.js';
import type { LineOptions } from './lineOptions.js';

/** Values missing one after another, as places in a list. */
export interface LineGap {
	first: number;
	last: number;
}

/** Where values are missing (`NaN`), run by run. */
export function lineGaps(values: readonly number[]): LineGap[] {
	const gaps: LineGap[] = [];
	values.forEach((value, index) => {
		if (!Number.isNaN(value)) return;
		const before = gaps.at(-1);
		if (before?.last === index - 1) before.last = index;
		else gaps.push({ first: index, last: index });
	});
	return gaps;
}

/** More gaps than these are not named one by one on the chart. */
const most = 8;

/** What is drawn of a line, and the paint of its words. */
export interface GappedLine extends Pick<LineSeries, 'name' | 'xs' | 'ys'> {
	tone: Tone;
}

interface Place extends Spot {
	label: Label;
}

/**
 * The words for what is missing, in the gaps themselves: between the two values beside a gap, where they touch no
 * line. A gap that is too narrow stays without words; the summary names it.
 *
 * @param lines what is drawn: for a stack its uppermost line
 */
export function gapLabels(
	lines: readonly GappedLine[],
	{ x, y }: LineScales,
	{ lang, size }: Pick<LineOptions<unknown>, 'lang'> & { size: number },
	{ bounds, segments }: Pick<Ground, 'bounds'> & { segments: readonly Segment[] }
): Label[] {
	const text = lang === 'zh' ? '无数据' : 'no data';
	const found = lines.flatMap(({ name, xs, ys: values, tone }) =>
		lineGaps(values).map(({ first, last }) => {
			const left = x(xs[first - 1] ?? xs[first] ?? 0);
			const right = x(xs[last + 1] ?? xs[last] ?? 0);
			const levels = [values[first - 1], values[last + 1]].filter((value) => value !== undefined);
			const level = levels.length === 0 ? (bounds.top + bounds.bottom) / 2 : mean(levels.map(y));
			return { key: `${name}-gap-${xs[first]}`, left, right, level, tone };
		})
	);
	const wide = found.sort((a, b) => b.right - b.left - (a.right - a.left)).slice(0, most);
	const wishes = wide.map(({ key, left, right, level, tone }, index) => ({
		key,
		importance: most - index,
		spots: [0, -1.4, 1.4, -2.8, 2.8].flatMap((shift, cost): Place[] => {
			const label: Label = {
				key,
				text,
				x: (left + right) / 2,
				y: level + size * (0.34 + shift),
				anchor: 'middle',
				size,
				tone,
				halo: true
			};
			const box = labelBox(label);
			const fits = box.right - box.left <= right - left - 4;
			return fits && !segments.some((line) => entersBox(line, box)) ? [{ box, cost, label }] : [];
		})
	}));
	const { placed } = placeLabels(wishes, { bounds, obstacles: [], gap: 2 });
	return [...placed.values()].map(({ label }) => label);
}

const mean = (values: readonly number[]): number =>
	values.reduce((sum, value) => sum + value, 0) / values.length;
