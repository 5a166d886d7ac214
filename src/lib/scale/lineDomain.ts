/** The share of its level that a line's domain spans at least: a change too small to matter stays flat. */
const leastSpan = 0.1;

/** Room above areas, as a share of their height. */
const headroom = 0.08;

/**
 * The vertical domain of lines or areas. A line is read by its places, so its domain holds the values with room at
 * both ends and spans at least a tenth of their level; it does not cross zero when no value does. An area is a
 * length from a baseline, so its domain holds zero.
 *
 * @param extent lowest and highest value; the lowest above the highest where there is none
 */
export function lineDomain([low, high]: readonly [number, number], fromZero: boolean): [number, number] {
	if (low > high) return [0, 1];
	if (fromZero) {
		if (low >= 0) return [0, high * (1 + headroom) || 1];
		return [low * (1 + headroom), Math.max(0, high) * (1 + headroom)];
	}
	const middle = (low + high) / 2;
	const half = Math.max((high - low) * 0.6, (Math.max(Math.abs(low), Math.abs(high)) * leastSpan) / 2) || 1;
	return [
		low >= 0 ? Math.max(0, middle - half) : middle - half,
		high <= 0 && low < 0 ? Math.min(0, middle + half) : middle + half
	];
}
