import { px } from './pixel.js';

/** The middle of a dot, in pixels. */
export interface Point {
	x: number;
	y: number;
}

/**
 * Many equal dots as one path: each a line of no length, which a round line cap draws as a disc as wide as the
 * stroke. A tenth of the size of as many circles.
 */
export const dotsPath = (points: readonly Point[]): string =>
	points.map(({ x, y }) => `M${px(x)} ${px(y)}h0`).join('');

/** Many equal rings as one path. */
export const ringsPath = (points: readonly Point[], r: number): string =>
	points
		.map(
			({ x, y }) =>
				`M${px(x - r)} ${px(y)}a${px(r)} ${px(r)} 0 1 0 ${px(2 * r)} 0a${px(r)} ${px(r)} 0 1 0 ${px(-2 * r)} 0`
		)
		.join('');
