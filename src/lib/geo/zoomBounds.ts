import type { Point } from './polygon.js';
import type { Bounds } from './view.js';

/** Bounds moved by the least that keeps them in others; they are not larger than those. */
function within([left, top, right, bottom]: Bounds, whole: Bounds): Bounds {
	const x = Math.max(whole[0] - left, 0) + Math.min(whole[2] - right, 0);
	const y = Math.max(whole[1] - top, 0) + Math.min(whole[3] - bottom, 0);
	return [left + x, top + y, right + x, bottom + y];
}

/** How many times nearer than the whole some bounds are. */
export const nearness = ([left, , right]: Bounds, whole: Bounds): number =>
	(whole[2] - whole[0]) / (right - left);

/**
 * Bounds nearer by a factor, about a point that stays where it is on the screen, unless the edge of the whole comes in
 * the way.
 *
 * @param bounds of the shape of `whole`, as this function and `panned` give them; in kilometres like all here
 * @param by above 1 nearer, under 1 further off
 * @param most how many times nearer than the whole one may come
 */
export function zoomed(bounds: Bounds, whole: Bounds, by: number, [x, y]: Point, most: number): Bounds {
	const now = nearness(bounds, whole);
	const factor = Math.min(Math.max(now * by, 1), most) / now;
	const [left, top, right, bottom] = bounds;
	const about = (edge: number, point: number): number => point + (edge - point) / factor;
	return within([about(left, x), about(top, y), about(right, x), about(bottom, y)], whole);
}

/** Bounds moved, as far as the edge of the whole lets them. */
export const panned = ([left, top, right, bottom]: Bounds, whole: Bounds, [dx, dy]: Point): Bounds =>
	within([left + dx, top + dy, right + dx, bottom + dy], whole);
