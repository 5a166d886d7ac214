type Place = readonly [x: number, y: number];

const rowHeight = Math.sqrt(3) / 2;

/** The middles that a cluster on a hexagonal lattice can have: a disc, between two, among three. */
const middles: readonly Place[] = [
	[0, 0],
	[0.5, 0],
	[0.5, rowHeight / 3]
];

function nearest(count: number, [cx, cy]: Place): { places: Place[]; reach: number } {
	const rings = Math.ceil(Math.sqrt(count)) + 1;
	const places: Place[] = [];
	for (let row = -rings; row <= rings; row++)
		for (let column = -rings; column <= rings; column++)
			places.push([column + (row % 2 === 0 ? 0 : 0.5) - cx, row * rowHeight - cy]);
	const far = ([x, y]: Place) => Math.round(Math.hypot(x, y) * 1e6);
	const chosen = places.sort((a, b) => far(a) - far(b) || a[1] - b[1] || a[0] - b[0]).slice(0, count);
	return { places: chosen, reach: far(chosen.at(-1) ?? [0, 0]) };
}

/**
 * Where to put discs of diameter one so that they lie close around a middle, on a hexagonal lattice;
 * the innermost first. With one more disc, the others may move.
 */
export function hexPacking(count: number): Place[] {
	if (count === 0) return [];
	const tries = middles.map((middle) => nearest(count, middle));
	return tries.reduce((best, each) => (each.reach < best.reach ? each : best)).places;
}
