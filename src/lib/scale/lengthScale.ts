import { linearScale, type LinearScale } from './linearScale.js';

/**
 * A linear scale for lengths. Its domain starts at zero, because a reader compares whole bars and a cut
 * baseline exaggerates the difference.
 *
 * @param values in one data unit; `null` counts as missing
 * @param range in pixels: baseline first, far end second
 * @param max where the domain ends; by default at the largest value (at 1 if none is above zero)
 * @throws {RangeError} if a value is negative, not finite, or beyond `max`
 */
export function lengthScale(
	values: readonly (number | null)[],
	range: readonly [number, number],
	max?: number
): LinearScale {
	const known = values.filter((value) => value !== null);
	const wrong = known.find((value) => !(value >= 0 && Number.isFinite(value)));
	if (wrong !== undefined)
		throw new RangeError(`lengthScale: ${wrong} has no length; draw changes and losses on another scale`);
	const largest = known.reduce((top, value) => Math.max(top, value), 0);
	const end = max ?? (largest || 1);
	if (!(end > 0 && Number.isFinite(end)))
		throw new RangeError(`lengthScale: the domain cannot end at ${end}; give a number above zero`);
	if (largest > end)
		throw new RangeError(
			`lengthScale: ${largest} lies beyond the end of the domain, ${end}; give a domain that holds it`
		);
	return linearScale([0, end], range);
}
