import type { Corner } from './rings.js';

/** The published topology's grid, in steps to a degree: a step is 11 m north to south and 9 m east to west. */
export const stepsPerDegree = 10_000;

/** Degrees on the grid, as whole steps. */
export const toGrid = ([lon, lat]: Corner): Corner => [
	Math.round(lon * stepsPerDegree),
	Math.round(lat * stepsPerDegree)
];

/** Whole steps as degrees. */
export const fromGrid = ([x, y]: Corner): Corner => [x / stepsPerDegree, y / stepsPerDegree];
