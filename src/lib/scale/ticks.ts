/** Where a step of ten, five or two times the power of ten below begins to be the nearest, by ratio. */
const [ten, five, two] = [Math.sqrt(50), Math.sqrt(10), Math.sqrt(2)];

/**
 * Round numbers from `start` to `stop`, both included where they are round: multiples of 1, 2 or 5 times a power of
 * ten, about as many as asked for. The same as d3-array's, without the rest of d3-array.
 *
 * @param start at most `stop`
 * @param count how many are wanted, above zero
 */
export function ticks(start: number, stop: number, count: number): number[] {
	if (start === stop) return [start];
	const rough = (stop - start) / count;
	const power = Math.floor(Math.log10(rough));
	const error = rough / 10 ** power;
	const factor = error >= ten ? 10 : error >= five ? 5 : error >= two ? 2 : 1;
	// below one, by whole parts of one: 3 / 10 is 0.3, and 3 * 0.1 is not
	const [parts, step] = power < 0 ? [10 ** -power / factor, 1] : [1, factor * 10 ** power];
	const first = Math.ceil((start * parts) / step - 1e-9);
	const last = Math.floor((stop * parts) / step + 1e-9);
	if (last < first) return count < 1 ? [] : ticks(start, stop, count * 2);
	return Array.from({ length: last - first + 1 }, (_, index) => ((first + index) * step) / parts);
}
