import type { Dot } from './dot.js';
import { ownValue } from '../scale/ownValue.js';

/** Where marks came from, and how far they are on their way. */
export interface Arrival {
	/** Places by the key of the mark, in pixels of this chart's box. */
	positions: Readonly<Record<string, { x: number; y: number }>>;
	/** 0 there, 1 at their own place. */
	t: number;
}

/** Dots on their way from where another chart had them; one that it had not stays. */
export function arriving(dots: readonly Dot[], { positions, t }: Arrival): Dot[] {
	return dots.map((dot) => {
		const from = ownValue(positions, dot.key);
		if (!from) return dot;
		return { ...dot, x: from.x + (dot.x - from.x) * t, y: from.y + (dot.y - from.y) * t };
	});
}

/** Where each dot stands, by its key. */
export const positionsOf = (dots: readonly Dot[]): Record<string, { x: number; y: number }> =>
	Object.fromEntries(dots.map(({ key, x, y }) => [key, { x, y }]));
