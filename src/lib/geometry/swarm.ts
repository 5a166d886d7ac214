/**
 * Packs discs of one size along a horizontal line so that none overlaps another: from left to right, each in the
 * free place that is nearest to the line, over the line before under it. Equal places keep the order given.
 *
 * @param xs where each disc stands along the line, in pixels
 * @param distance the least between two middles, in pixels
 * @returns how far each middle stands under the line (over it where negative), in pixels
 */
export const swarm = (xs: readonly number[], distance: number): number[] =>
	pack(xs, distance, Infinity) ?? [];

/** As `swarm`, and nothing as soon as a disc reaches farther than `reach` from the line. */
function pack(xs: readonly number[], distance: number, reach: number): number[] | undefined {
	const order = xs.map((_, index) => index).sort((a, b) => (xs[a] ?? 0) - (xs[b] ?? 0));
	const offsets = Array<number>(xs.length).fill(0);
	let first = 0;
	for (const [rank, index] of order.entries()) {
		const x = xs[index] ?? 0;
		while (x - (xs[order[first] ?? index] ?? x) >= distance) first++;
		const taken = order.slice(first, rank).map((other): [number, number] => {
			const half = Math.sqrt(distance ** 2 - (x - (xs[other] ?? 0)) ** 2);
			const y = offsets[other] ?? 0;
			return [y - half, y + half];
		});
		const offset = nearestFree(taken);
		if (Math.abs(offset) + distance / 2 > reach) return undefined;
		offsets[index] = offset;
	}
	return offsets;
}

/** The number nearest to zero that is inside none of the stretches; of two, the lower. */
function nearestFree(taken: [number, number][]): number {
	taken.sort(([a], [b]) => a - b);
	let low = -Infinity;
	let high = -Infinity;
	for (const [from, to] of taken) {
		if (from < high - 1e-9) {
			high = Math.max(high, to);
			continue;
		}
		if (high > 1e-9) break;
		[low, high] = [from, to];
	}
	if (low >= -1e-9 || high <= 1e-9) return 0;
	return -low <= high ? low : high;
}

/**
 * The largest distance between `least` and `most` at which every swarm stays within `reach` of its line, to a
 * twentieth of a pixel; nothing where even the least is too much.
 *
 * @param swarms where the discs of each swarm stand along its line, in pixels
 * @param reach from the line to the farthest edge of a disc, in pixels
 */
export function swarmDistance(
	swarms: readonly (readonly number[])[],
	reach: number,
	[least, most]: readonly [number, number]
): number | undefined {
	const fits = (distance: number): boolean => swarms.every((xs) => pack(xs, distance, reach) !== undefined);
	if (fits(most)) return most;
	if (!fits(least)) return undefined;
	let [good, bad] = [least, most];
	while (bad - good > 0.05) {
		const middle = (good + bad) / 2;
		if (fits(middle)) good = middle;
		else bad = middle;
	}
	return good;
}
