import { ticks } from './ticks.js';
import type { LinearScale } from './linearScale.js';

/** The leading figures of ticks, sparse to dense. */
const figures = [[1], [1, 3], [1, 2, 5], [1, 2, 3, 4, 5, 6, 7, 8, 9]];

/**
 * A logarithmic scale: equal ratios are equal distances. Its ticks are powers of ten, every second or third one
 * where there are many, the figures between where there are few, and round steps within less than a decade.
 *
 * @param domain low end, high end, both above zero
 * @param range in pixels, in the order of the domain
 * @throws {RangeError} if the domain is not above zero
 */
export function logScale(
	[low, high]: readonly [number, number],
	[start, end]: readonly [number, number]
): LinearScale {
	if (!(low > 0 && high > 0 && Number.isFinite(low) && Number.isFinite(high)))
		throw new RangeError(
			`logScale: the domain ${low}–${high} does not stand above zero; give two positive ends, or use another scale`
		);
	const span = Math.log(high / low);
	const scale = (value: number) => start + (end - start) * (span === 0 ? 0.5 : Math.log(value / low) / span);
	return Object.assign(scale, {
		domain: [low, high] as const,
		ticks: (count: number) => logTicks(low, high, count)
	});
}

function logTicks(low: number, high: number, count: number): number[] {
	const first = Math.floor(Math.log10(low));
	const last = Math.ceil(Math.log10(high));
	const powers = Array.from({ length: last - first + 1 }, (_, index) => first + index);
	const inside = (value: number) => value >= low && value <= high;
	const decades = powers.filter((power) => inside(Number(`1e${power}`)));
	if (decades.length > count) {
		const step = Math.ceil(decades.length / count);
		return decades.filter((power) => power % step === 0).map((power) => Number(`1e${power}`));
	}
	const dense = figures
		.map((list) =>
			powers.flatMap((power) => list.map((figure) => Number(`${figure}e${power}`))).filter(inside)
		)
		.filter((list) => list.length <= count + 1);
	const best = dense.at(-1) ?? [];
	return best.length >= 3 ? best : ticks(low, high, count).filter((tick) => tick > 0);
}
