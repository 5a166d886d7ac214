/** The middle of some numbers; of an even count, the upper of the two middles. */
export const median = (values: readonly number[]): number =>
	values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
