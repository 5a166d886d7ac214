import type { LineSeries } from './lineData.js';

/** A value of a series and where it stands. */
export interface LineMoment {
	value: number;
	x: number;
}

/** What is told of a series: where it began and ended, and its extremes. */
export interface LineTold {
	name: string;
	first: LineMoment;
	last: LineMoment;
	low: LineMoment;
	high: LineMoment;
}

/** The ends and extremes of a series; `undefined` where all is missing. Of equal extremes the first. */
export function lineTold({ name, xs, ys }: LineSeries): LineTold | undefined {
	const found: Partial<Record<'first' | 'last' | 'low' | 'high', LineMoment>> = {};
	ys.forEach((value, index) => {
		if (Number.isNaN(value)) return;
		const moment = { value, x: xs[index] ?? NaN };
		found.first ??= moment;
		if (!found.low || value < found.low.value) found.low = moment;
		if (!found.high || value > found.high.value) found.high = moment;
		found.last = moment;
	});
	const { first, last, low, high } = found;
	return first && last && low && high ? { name, first, last, low, high } : undefined;
}
