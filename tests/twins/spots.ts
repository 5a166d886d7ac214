import { scattered } from './scattered.js';

/** Two numbers of a place, made up. */
export interface Spot {
	key: string;
	/** Yuan a year. */
	income: number;
	/** Percent of the land. */
	cover: number;
}

/** Ten thousand places. */
export const spots: readonly Spot[] = Array.from({ length: 10_000 }, (_, index) => ({
	key: `spot-${index}`,
	income: Math.round(10_000 + 40_000 * scattered(index)),
	cover: Math.round(1000 * scattered(index + 0.5)) / 10
}));
