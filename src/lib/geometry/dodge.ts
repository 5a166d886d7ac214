/** Something that wants a place on a line: where its centre would be, and how much room it takes, in pixels. */
export interface Place {
	at: number;
	size: number;
}

interface Pool {
	sum: number;
	count: number;
}

/** The room that places of these sizes need side by side, in pixels. */
export const roomFor = (sizes: readonly number[], gap: number): number =>
	sizes.reduce((sum, size) => sum + size, 0) + gap * Math.max(0, sizes.length - 1);

/**
 * Moves things along a line until none overlaps, by as little as possible (least squares), keeping their
 * order and staying inside the bounds. Neighbours that collide are pooled around the mean of the places
 * that they want (pool adjacent violators), so a centre moves without a jump when a wish does.
 * Equal wishes keep the order in which they came.
 *
 * @param bounds first and last pixel that may be taken
 * @param gap least distance between two neighbours, in pixels
 * @returns the centre for each place, in the order given
 * @throws {RangeError} if the places need more room than there is
 */
export function dodge(places: readonly Place[], [low, high]: readonly [number, number], gap = 0): number[] {
	const need = roomFor(
		places.map(({ size }) => size),
		gap
	);
	if (need > high - low + 1e-6)
		throw new RangeError(
			`dodge: ${places.length} places need ${Math.ceil(need)} px and there are ${Math.floor(high - low)}; give more room or fewer places`
		);
	const order = places.map((_, index) => index).sort((a, b) => wish(places, a) - wish(places, b));
	const offsets: number[] = [];
	let end = 0;
	const pools: Pool[] = [];
	for (const index of order) {
		const { at, size } = places[index] as Place;
		const offset = end + size / 2;
		offsets.push(offset);
		end += size + gap;
		let pool: Pool = { sum: at - offset, count: 1 };
		let before = pools.at(-1);
		while (before && before.sum / before.count > pool.sum / pool.count) {
			pool = { sum: before.sum + pool.sum, count: before.count + pool.count };
			pools.pop();
			before = pools.at(-1);
		}
		pools.push(pool);
	}
	const shifts = pools.flatMap(({ sum, count }) => Array<number>(count).fill(sum / count));
	const centres = Array<number>(places.length);
	order.forEach((index, rank) => {
		const shift = Math.min(Math.max(shifts[rank] ?? 0, low), Math.max(low, high - need));
		centres[index] = shift + (offsets[rank] ?? 0);
	});
	return centres;
}

const wish = (places: readonly Place[], index: number): number => places[index]?.at ?? 0;
