import { linked, type LooseStop, type Stop } from './stop.js';

/**
 * Links points that two scales place: left and right go through all of them by x, up and down through all of them
 * by y. So every point can be reached from every other, and each way goes through one measure in its order.
 *
 * @returns the same stops, from left to right; of equal places in the order given
 */
export function linkPlane(stops: readonly LooseStop[]): Stop[] {
	const byX = [...stops].sort((a, b) => a.x - b.x);
	const byY = byX.map((stop, index) => ({ stop, index })).sort((a, b) => a.stop.y - b.stop.y);
	byY.forEach(({ stop, index }, rank) =>
		linked(stop, [
			index - 1,
			index + 1 < byX.length ? index + 1 : -1,
			byY[rank - 1]?.index ?? -1,
			byY[rank + 1]?.index ?? -1
		])
	);
	return byX as Stop[];
}
