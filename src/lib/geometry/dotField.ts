import { px, pxText } from './pixel.js';

/** The middle of a dot, in pixels. */
export interface Point {
	x: number;
	y: number;
}

/**
 * Many equal dots as one path: each a line of no length, which a round line cap draws as a disc as wide as the
 * stroke. A tenth of the size of as many circles.
 */
export function dotsPath(points: readonly Point[]): string {
	let path = '';
	for (const { x, y } of points) path += `M${pxText(x)} ${pxText(y)}h0`;
	return path;
}

/** Many equal rings as one path. */
export function ringsPath(points: readonly Point[], r: number): string {
	const round = px(r); // twice the rounded radius, or the two arcs bulge
	const arcs = `a${round} ${round} 0 1 0 ${px(2 * round)} 0a${round} ${round} 0 1 0 ${px(-2 * round)} 0`;
	return points.map(({ x, y }) => `M${px(x - round)} ${px(y)}${arcs}`).join('');
}
