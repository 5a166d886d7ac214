import { ticks } from './ticks.js';

/** From a value to a pixel along a straight line, with the round values that an axis names. */
export interface LinearScale {
	(value: number): number;
	/** Low end, high end. */
	domain: readonly [number, number];
	/** Round values inside the domain, about `count` of them. */
	ticks: (count: number) => number[];
}

/**
 * A straight line from a domain to a range. Ours and not d3's `scaleLinear`, which brings number formats and
 * colour spaces along, 7 KB that a chart of positions never calls.
 *
 * @param domain low end, high end; a domain without a span maps all to the middle of the range
 * @param range in pixels, in the order of the domain
 */
export function linearScale(
	[low, high]: readonly [number, number],
	[start, end]: readonly [number, number]
): LinearScale {
	const scale = (value: number) =>
		start + (end - start) * (high === low ? 0.5 : (value - low) / (high - low));
	return Object.assign(scale, {
		domain: [low, high] as const,
		ticks: (count: number) => ticks(low, high, count)
	});
}
