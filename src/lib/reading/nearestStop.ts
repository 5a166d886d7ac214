import type { Stop } from '../geometry/stop.js';
import { stopBounds } from './stopBounds.js';

/**
 * The stop that a reader points at: one whose box holds the point, the smallest where boxes lie in each other;
 * else the one whose box, or place, is nearest. A plain walk through the list: ten thousand take a tenth of a
 * millisecond.
 *
 * @param x in the chart's pixels, like `y` and `reach`
 * @param reach how far from the point a stop may be
 * @param drawn the keys of what is drawn at the point, a shape and its groups: a stop with such a key and the point in
 * its box comes before all others, as the boxes of regions overlap where the regions do not
 */
export function nearestStop(
	stops: readonly Stop[],
	x: number,
	y: number,
	reach: number,
	drawn: readonly string[] = []
): Stop | undefined {
	let nearest: Stop | undefined;
	let least = reach;
	let leastArea = Infinity;
	for (const stop of stops) {
		const { left, top, right, bottom } = stopBounds(stop);
		const away = Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
		if (away === 0 && drawn.includes(stop.key)) return stop;
		const area = (right - left) * (bottom - top);
		if (away > least || (away === least && area >= leastArea)) continue;
		nearest = stop;
		least = away;
		leastArea = area;
	}
	return nearest;
}
