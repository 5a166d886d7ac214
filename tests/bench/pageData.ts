import { scattered } from '../twins/scattered.js';
import type { Spot } from '../twins/spots.js';
import type { Step } from './figures.js';

/** A line of so many values. */
export const steps = (count: number, shift = 0): Step[] =>
	Array.from({ length: count }, (_, x) => ({
		x,
		y: Math.round(1000 * (5 + 3 * Math.sin((6 * x) / count + shift) + 0.5 * scattered(x))) / 1000
	}));

/** So many places. */
export const places = (count: number, shift = 0): Spot[] =>
	Array.from({ length: count }, (_, index) => ({
		key: `spot-${index}`,
		income: Math.round(10_000 + 40_000 * scattered(index)),
		cover: Math.round(1000 * scattered(index + 0.5 + shift)) / 10
	}));
