import type { Dot } from './dot.js';
import { hexPacking } from './hexPacking.js';
import { doneFirst, markDot, markGap, type Mark } from './mark.js';

/** Dots that lie close around a middle, and the circle around them all. */
export interface Cluster {
	dots: Dot[];
	r: number;
}

/**
 * Marks of one place packed around it, as close as discs lie; what is done in the middle.
 *
 * @param r radius of a mark in pixels
 * @param at the middle of the cluster, in pixels
 */
export function markCluster(marks: readonly Mark[], r: number, at: { x: number; y: number }): Cluster {
	const pitch = 2 * r + markGap;
	const places = hexPacking(marks.length);
	return {
		r: places.reduce((most, [x, y]) => Math.max(most, (Math.hypot(x, y) + 0.5) * pitch), 0),
		dots: doneFirst(marks).map((mark, index) => {
			const [x, y] = places[index] as readonly [number, number];
			return markDot(mark, r, { x: at.x + x * pitch, y: at.y + y * pitch });
		})
	};
}
