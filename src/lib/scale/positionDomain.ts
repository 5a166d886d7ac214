/**
 * The domain of a scale for positions: from the least to the largest value with a little room at both ends. The
 * room never reaches over zero, so that an axis of counts does not begin below none.
 *
 * @param values in one data unit; `null` is missing
 * @param room the share of the span that stays free at each end. @default 0.05
 */
export function positionDomain(values: readonly (number | null)[], room = 0.05): [number, number] {
	let low = Infinity;
	let high = -Infinity;
	for (const value of values) {
		if (value === null) continue;
		if (value < low) low = value;
		if (value > high) high = value;
	}
	if (low > high) return [0, 1];
	const span = (high - low) * room || Math.abs(low) * 0.1 || 1;
	return [
		low >= 0 ? Math.max(0, low - span) : low - span,
		high <= 0 && low < 0 ? Math.min(0, high + span) : high + span
	];
}
