import type { Corner } from './rings.js';

/** Twice the signed area of the triangle a, b, p: positive when p lies to the left, y upwards. */
const side = ([ax, ay]: Corner, [bx, by]: Corner, [px, py]: Corner): number =>
	(bx - ax) * (py - ay) - (by - ay) * (px - ax);

/**
 * What of a polygon lies inside a convex one (Sutherland and Hodgman). Parts that the clip separates
 * stay joined by lines there and back along its edge, which have no area: good for measuring, not for drawing.
 *
 * @param subject any simple polygon, open
 * @param clip a convex polygon, open, wound either way
 */
export function clipConvex(subject: readonly Corner[], clip: readonly Corner[]): Corner[] {
	const middle: Corner = [
		clip.reduce((sum, [x]) => sum + x, 0) / clip.length,
		clip.reduce((sum, [, y]) => sum + y, 0) / clip.length
	];
	return clip.reduce<Corner[]>(
		(kept, a, index) => {
			const b = clip[(index + 1) % clip.length] as Corner;
			const inward = Math.sign(side(a, b, middle));
			const depth = (corner: Corner) => inward * side(a, b, corner);
			return kept.flatMap((from, at) => {
				const to = kept[(at + 1) % kept.length] as Corner;
				const start = depth(from);
				const end = depth(to);
				const inside = start >= 0 ? [from] : [];
				if (start >= 0 === end >= 0) return inside;
				const share = start / (start - end);
				const crossing: Corner = [from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])];
				return [...inside, crossing];
			});
		},
		[...subject]
	);
}

/** The area of an open polygon, in square units. */
export function polygonArea(polygon: readonly Corner[]): number {
	const sum = polygon.reduce((total, [x1, y1], index) => {
		const [x2, y2] = polygon[(index + 1) % polygon.length] as Corner;
		return total + x1 * y2 - x2 * y1;
	}, 0);
	return Math.abs(sum) / 2;
}
