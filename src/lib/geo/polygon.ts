/** A point in a plane. */
export type Point = readonly [x: number, y: number];

/** Closed rings of one area, outer ones and holes alike; a point is inside when an odd number encloses it. */
export type Rings = readonly (readonly Point[])[];

/** Whether a point lies inside an area. Asked thousands of times a map, so each corner is read once. */
export function contains(rings: Rings, [x, y]: Point): boolean {
	let inside = false;
	for (const ring of rings) {
		let last = ring[0];
		if (!last) continue;
		for (const corner of ring) {
			if (last[1] > y !== corner[1] > y) {
				const crossing = last[0] + ((y - last[1]) / (corner[1] - last[1])) * (corner[0] - last[0]);
				if (x < crossing) inside = !inside;
			}
			last = corner;
		}
	}
	return inside;
}

/** How far a point is from the nearest border of an area. */
export function borderDistance(rings: Rings, [x, y]: Point): number {
	let nearest = Infinity;
	for (const ring of rings)
		for (let index = 1; index < ring.length; index++) {
			const [x1, y1] = ring[index - 1] as Point;
			const [x2, y2] = ring[index] as Point;
			const dx = x2 - x1;
			const dy = y2 - y1;
			const length = dx * dx + dy * dy;
			const share = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - x1) * dx + (y - y1) * dy) / length));
			nearest = Math.min(nearest, Math.hypot(x - x1 - share * dx, y - y1 - share * dy));
		}
	return nearest;
}

/** A point inside an area and its distance from the border. */
export interface InnerPoint {
	x: number;
	y: number;
	room: number;
}

/**
 * Points spread over the inside of an area, those with most room around them first. Deterministic:
 * a grid over its bounds.
 *
 * @param count cells of the grid along each side of the bounds
 * @returns at least one point, however thin the area is
 */
export function innerPoints(
	rings: Rings,
	[left, top, right, bottom]: readonly [number, number, number, number],
	count = 16
): InnerPoint[] {
	const points: InnerPoint[] = [];
	for (let cells = count; points.length === 0 && cells <= 16 * count; cells *= 2)
		for (let row = 0; row < cells; row++)
			for (let column = 0; column < cells; column++) {
				const x = left + ((column + 0.5) / cells) * (right - left);
				const y = top + ((row + 0.5) / cells) * (bottom - top);
				if (contains(rings, [x, y])) points.push({ x, y, room: borderDistance(rings, [x, y]) });
			}
	if (points.length === 0) {
		const [x, y] = rings[0]?.[0] ?? [(left + right) / 2, (top + bottom) / 2];
		points.push({ x, y, room: 0 });
	}
	return points.sort((a, b) => b.room - a.room);
}
