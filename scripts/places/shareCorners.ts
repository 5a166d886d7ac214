import { cornerKey, mapRings, type Corner, type Region, type Ring } from './rings.js';

/** Where a corner lies along an edge, 0–1, and how far from it. */
function along([px, py]: Corner, [ax, ay]: Corner, [bx, by]: Corner): { share: number; distance: number } {
	const dx = bx - ax;
	const dy = by - ay;
	const share = ((px - ax) * dx + (py - ay) * dy) / (dx * dx + dy * dy);
	return { share, distance: Math.hypot(px - ax - share * dx, py - ay - share * dy) };
}

/** Corners in square buckets, so that an edge asks only those near it. */
function buckets(corners: Iterable<Corner>, size: number): (a: Corner, b: Corner) => Corner[] {
	const table = new Map<string, Corner[]>();
	const bucket = (value: number) => Math.floor(value / size);
	for (const corner of corners) {
		const key = `${bucket(corner[0])},${bucket(corner[1])}`;
		const list = table.get(key);
		if (list) list.push(corner);
		else table.set(key, [corner]);
	}
	return (a, b) => {
		const near: Corner[] = [];
		for (let x = bucket(Math.min(a[0], b[0]) - 1); x <= bucket(Math.max(a[0], b[0]) + 1); x++)
			for (let y = bucket(Math.min(a[1], b[1]) - 1); y <= bucket(Math.max(a[1], b[1]) + 1); y++)
				near.push(...(table.get(`${x},${y}`) ?? []));
		return near;
	};
}

/**
 * Gives each edge the corners of other rings that lie on it, so that neighbours have every corner of
 * their common border in common and a topology finds it. Without this, a corner that only one of two
 * neighbours has would leave a border that belongs to no pair.
 *
 * @param regions with corners on a grid of whole numbers
 * @param tolerance how far off an edge a corner may lie, in units of the grid; at most one
 * @param givers whose corners are given
 */
export function shareCorners(
	regions: readonly Region[],
	tolerance: number,
	givers: readonly Region[] = regions
): Region[] {
	const all = new Map<string, Corner>();
	for (const { parts } of givers)
		for (const ring of parts.flat()) for (const corner of ring) all.set(cornerKey(corner), corner);
	const near = buckets(all.values(), 16);
	return mapRings(regions, (ring) => {
		const own = new Set(ring.map(cornerKey));
		const edges = ring.slice(1).map((end, index): Ring => {
			const start = ring[index] as Corner;
			const between = near(start, end)
				.filter((corner) => !own.has(cornerKey(corner)))
				.map((corner) => ({ corner, ...along(corner, start, end) }))
				.filter(({ share, distance }) => share > 0 && share < 1 && distance <= tolerance)
				.sort((a, b) => a.share - b.share);
			return [...between.map(({ corner }) => corner), end];
		});
		return [ring[0] as Corner, ...edges.flat()];
	});
}
