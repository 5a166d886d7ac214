import { notedAt } from '../geometry/annotation.js';
import { bottomAxis } from '../geometry/axis.js';
import type { Box } from '../geometry/labelBox.js';
import type { Label, Rule } from '../geometry/layout.js';
import { timeAxis } from '../geometry/timeAxis.js';
import { lineDomain } from '../scale/lineDomain.js';
import { linearScale, type LinearScale } from '../scale/linearScale.js';
import { numberScale, unfit } from '../scale/numberScale.js';
import { refusal } from '../scale/refusal.js';
import { timeScale } from '../scale/timeScale.js';
import { lineX, type LineData, type LineSeries } from './lineData.js';
import type { LineOptions } from './lineOptions.js';

/** Lowest and highest of the numbers that are known; the lowest above the highest where none is. */
export function extent(lists: Iterable<readonly number[]>): [number, number] {
	let [low, high] = [Infinity, -Infinity];
	for (const list of lists)
		for (const value of list) {
			if (value < low) low = value;
			if (value > high) high = value;
		}
	return [low, high];
}

/**
 * The vertical scale: it holds all that is drawn, annotations too.
 *
 * @param drawn the series, stacked if they are to be
 * @param range bottom and top, in pixels
 * @throws {RangeError} if a value lies outside `domain` or has no place on the scale, or areas are asked for on a
 * domain without zero or on a scale that is not linear
 */
export function lineYScale(
	options: Pick<LineOptions<unknown>, 'area' | 'domain' | 'annotations' | 'yScale'>,
	{ hasBand }: LineData,
	drawn: readonly LineSeries[],
	range: readonly [number, number]
): LinearScale {
	const { area = 'none', domain, yScale = 'linear' } = options;
	if (yScale !== 'linear' && area !== 'none')
		throw refusal(
			'lengths-from-zero',
			`lineLayout: areas are lengths, and a ${yScale} scale would bend them; draw lines, or take a linear scale`
		);
	if (domain && area !== 'none' && !(domain[0] <= 0 && domain[1] >= 0))
		throw refusal(
			'lengths-from-zero',
			`lineLayout: the domain ${domain.join('–')} cuts areas off from zero; give one that holds 0, or draw lines`
		);
	const bands = area !== 'stacked' && hasBand;
	const values = extent(
		drawn.flatMap(({ ys, lows, highs }) => (area === 'stacked' ? [highs] : bands ? [ys, lows, highs] : [ys]))
	);
	const known = values[0] > values[1] ? [] : values;
	const noted = notedAt(options.annotations, 'y', domain);
	if (domain || yScale !== 'linear')
		return numberScale(yScale, [...known, ...noted.filter((value) => !unfit(yScale, value))], range, domain);
	return linearScale(lineDomain(extent([known, noted]), area !== 'none'), range);
}

/** A horizontal axis, of days or numbers. */
export interface LineXAxis {
	x: (value: number) => number;
	/** Its ends, in days or numbers; absent where there are no rows. */
	domain?: readonly [number, number];
	/** Values with a tick. */
	ticks: readonly number[];
	labels: readonly Label[];
}

/** Least distance from the plot's edges to a point, in pixels: half of a dot. */
const inset = 5;

/**
 * The horizontal scale and its axis, under the plot.
 *
 * @throws {RangeError} if a row lies outside `xDomain`
 */
export function lineXAxis(
	options: Pick<LineOptions<unknown>, 'width' | 'lang' | 'xUnit' | 'xDomain'>,
	{ series, time, precision }: LineData,
	plot: Box,
	size: number
): LineXAxis {
	const { width, lang, xUnit = '', xDomain } = options;
	const rows = extent(series.map(({ xs }) => xs));
	const [first, last] = xDomain
		? [lineX(xDomain[0], time, 'lineLayout: xDomain'), lineX(xDomain[1], time, 'lineLayout: xDomain')]
		: rows;
	if (xDomain && !(first <= last && first <= rows[0] && last >= rows[1]))
		throw new RangeError(
			`lineLayout: the xDomain ${xDomain.join('–')} does not hold every row; give wider ends`
		);
	if (first > last) return { x: () => (plot.left + plot.right) / 2, ticks: [], labels: [] };
	const range = [plot.left + inset, Math.max(plot.left, plot.right - inset)] as const;
	const y = plot.bottom + size + 9;
	if (time) {
		const x = timeScale([first, last], range, precision);
		const count = Math.max(3, Math.floor((plot.right - plot.left) / (size * 5)));
		const { ticks, labels } = timeAxis(x, { y, width, size, lang, count });
		return { x, domain: [first, last], labels, ticks };
	}
	const x = linearScale([first, last], range);
	const { ticks, labels } = bottomAxis(x, { y, width, size, unit: xUnit, lang });
	return {
		x,
		domain: [first, last],
		labels: labels.map((label) => ({ ...label, key: `x-${label.key}` })),
		ticks
	};
}

/** The line under the plot with its ticks. */
export const baseline = (
	{ left, right, bottom }: Box,
	{ x, ticks }: Pick<LineXAxis, 'x' | 'ticks'>
): Rule[] => [
	{ key: 'x-axis', x1: left, y1: bottom, x2: right, y2: bottom },
	...ticks.map((tick): Rule => ({
		key: `x-tick-${tick}`,
		x1: x(tick),
		y1: bottom,
		x2: x(tick),
		y2: bottom + 5,
		tone: 'slate'
	}))
];
