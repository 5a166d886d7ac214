import { linearScale, type LinearScale } from './linearScale.js';

/** Least height of the default domain, as a share of the level: a change too small to matter stays flat. */
const leastSpan = 0.1;

/**
 * A linear scale for positions. Unlike a length it need not start at zero: the reader compares places and
 * slopes, not the distance from a baseline. The default domain is centred on the values, leaves room at both
 * ends, and spans at least a tenth of the level, so that equal values stand in the middle and a change of a
 * hundredth does not look like a cliff.
 *
 * @param values in one data unit; `null` counts as missing
 * @param range in pixels: the low end first
 * @param domain low and high end; every value must lie inside
 * @throws {RangeError} if a value is not finite or outside `domain`, or `domain` has no span
 */
export function positionScale(
	values: readonly (number | null)[],
	range: readonly [number, number],
	domain?: readonly [number, number]
): LinearScale {
	const known = values.filter((value) => value !== null);
	const wrong = known.find((value) => !Number.isFinite(value));
	if (wrong !== undefined)
		throw new RangeError(`positionScale: ${wrong} has no place; give finite numbers, or null for missing`);
	if (!domain) return linearScale(paddedDomain(known), range);
	const [low, high] = domain;
	if (!(low < high && Number.isFinite(low) && Number.isFinite(high)))
		throw new RangeError(
			`positionScale: the domain ${low}–${high} has no span; give a lower and a higher end`
		);
	const outside = known.find((value) => value < low || value > high);
	if (outside !== undefined)
		throw new RangeError(
			`positionScale: ${outside} lies outside the domain ${low}–${high}; give a domain that holds it`
		);
	return linearScale([low, high], range);
}

function paddedDomain(known: readonly number[]): [number, number] {
	if (known.length === 0) return [0, 1];
	const low = Math.min(...known);
	const high = Math.max(...known);
	const middle = (low + high) / 2;
	const half = Math.max((high - low) * 0.6, (Math.max(Math.abs(low), Math.abs(high)) * leastSpan) / 2) || 1;
	return [middle - half, middle + half];
}
