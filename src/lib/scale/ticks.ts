/** Steps of an axis, as multiples of a power of ten, each with the share of a power from which it is the nearest. */
const steps = [
	[10, Math.sqrt(50)],
	[5, Math.sqrt(10)],
	[2, Math.sqrt(2)],
	[1, 0]
] as const;

/**
 * The round values inside a domain, about `count` of them: multiples of 1, 2 or 5 times a power of ten. The values
 * are d3's; d3's own brings three times the code.
 *
 * @param low no higher than `high`
 * @returns none if `count` is not above zero
 */
export function ticks(low: number, high: number, count: number): number[] {
	if (!(count > 0)) return [];
	if (low === high) return [low];
	const rough = (high - low) / count;
	const power = Math.floor(Math.log10(rough));
	const [multiple] = steps.find(([, least]) => rough / 10 ** power >= least) ?? [1];
	const ten = 10 ** Math.abs(power);
	// below one by division: 3 / 10 is 0.3, and 3 × 0.1 is not
	const value = (index: number): number => (power < 0 ? (index * multiple) / ten : index * multiple * ten);
	const first = Math.round(low / value(1));
	const length = Math.round(high / value(1)) - first + 1;
	const found = Array.from({ length }, (_, index) => value(first + index)).filter(
		(tick) => tick >= low && tick <= high
	);
	return found.length === 0 && count >= 0.5 && count < 2 ? ticks(low, high, count * 2) : found;
}
