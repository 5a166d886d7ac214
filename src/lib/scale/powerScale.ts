import { ticks } from './ticks.js';
import type { LinearScale } from './linearScale.js';

/**
 * A scale of powers from zero up: with an exponent of a half, four times the value stands twice as far. Spreads out
 * what crowds near zero, and unlike a logarithm has a place for zero. Its ticks are round steps, and one in the
 * first step.
 *
 * @param domain low end, high end, from zero up
 * @param range in pixels, in the order of the domain
 * @param exponent above zero. @default 0.5
 * @throws {RangeError} if the domain reaches below zero
 */
export function powerScale(
	[low, high]: readonly [number, number],
	[start, end]: readonly [number, number],
	exponent = 0.5
): LinearScale {
	if (!(low >= 0 && high >= 0 && Number.isFinite(low) && Number.isFinite(high)))
		throw new RangeError(
			`powerScale: the domain ${low}–${high} reaches below zero; give ends from zero up, or use a linear scale`
		);
	const [from, to] = [low ** exponent, high ** exponent];
	const scale = (value: number) =>
		start + (end - start) * (to === from ? 0.5 : (value ** exponent - from) / (to - from));
	return Object.assign(scale, {
		domain: [low, high] as const,
		ticks: (count: number) => {
			const [first, second, ...rest] = ticks(low, high, count);
			if (first !== 0 || second === undefined) return ticks(low, high, count);
			return [0, second / 5, second, ...rest];
		}
	});
}
