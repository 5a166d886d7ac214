import type { Stop } from '../geometry/stop.js';

/** The keys of a stop's ways, in their order. */
const arrows = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'];

/**
 * Where a key leads: an arrow along the ways of the stop, Home and End to the first and the last stop.
 * Who comes in by an arrow comes to the first stop, or back to the one that they had left.
 *
 * @param from place of the stop that the reader is at, or had left; −1 for none
 * @param key as a `KeyboardEvent` names it
 * @param away whether the reader has yet to come in
 * @returns a place in the list of stops; −1 where the key leads nowhere
 */
export function nextStop(stops: readonly Stop[], from: number, key: string, away = false): number {
	const last = stops.length - 1;
	const way = arrows.indexOf(key);
	if (key === 'End') return last;
	if (key === 'Home' || (way >= 0 && from < 0)) return Math.min(0, last);
	if (way >= 0 && away) return from;
	return stops[from]?.ways[way] ?? -1;
}
