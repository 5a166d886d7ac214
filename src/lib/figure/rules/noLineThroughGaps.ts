import type { Precision } from '../../format/date.js';
import type { EncodedSeries } from '../../geometry/encoding.js';
import { periodName, periodNumber, periodOf } from './period.js';
import { measures } from './look.js';
import { error, warning, type Rule } from './rule.js';

/** How far apart values of a daily series may stand beyond the usual: a long weekend. */
const weekend = 4;

/** A piece of a line, from one value to the next, both of them done. */
interface Piece {
	/** In days from 1970-01-01. */
	from: number;
	to: number;
	/** In periods. */
	step: number;
}

function piecesOf({ xs, ys, planned }: EncodedSeries, period: Precision): Piece[] {
	const days = xs.map((x, index) => {
		const missing = Number.isNaN(ys[index] ?? NaN) || planned?.[index];
		return missing ? undefined : typeof x === 'number' ? x : periodOf(x)?.first;
	});
	return days.slice(1).flatMap((to, index) => {
		const from = days[index];
		if (from === undefined || to === undefined) return [];
		return { from, to, step: periodNumber(to, period) - periodNumber(from, period) };
	});
}

/** The step that at least half of the steps take, else the one in the middle; of a single step one period. */
function usualStep(steps: readonly number[]): number {
	if (steps.length < 2) return 1;
	const sorted = steps.toSorted((a, b) => a - b);
	const counts = new Map<number, number>();
	for (const step of sorted) counts.set(step, (counts.get(step) ?? 0) + 1);
	const [most = 1, count = 0] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a));
	return 2 * count >= steps.length ? most : (sorted[Math.floor((sorted.length - 1) / 2)] ?? 1);
}

/** A whole line claims all that it runs through: where nothing was measured it is broken, or dashed and explained. */
export const noLineThroughGaps: Rule = {
	id: 'no-line-through-gaps',
	name: { zh: '没有数据的时段不连实线', en: 'No line runs through periods without data' },
	find: (look) =>
		measures(look).flatMap(({ channel, series = [], period }) =>
			!period
				? []
				: series.flatMap((line) => {
						const pieces = piecesOf(line, period);
						const usual = usualStep(pieces.map(({ step }) => step));
						const most = period === 'day' ? Math.max(1.5 * usual, usual + weekend) : 1.5 * usual;
						const gap = pieces.find(({ step }) => step > most);
						if (!gap) return [];
						const span = `"${line.name}" runs from ${periodName(gap.from, period)} to ${periodName(gap.to, period)}`;
						if ((line.basis ?? 'printed') === 'printed')
							return error(
								`${channel}: the line of ${span} and no value stands between; give each period without data a row with null, or give the line the basis 'derived', which is dashed`
							);
						if (look.words.note?.trim()) return [];
						return warning(
							`${channel}: the dashed line of ${span}; say in the note that nothing is known of the time between`
						);
					})
		)
};
