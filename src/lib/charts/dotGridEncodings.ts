import type { Encoding } from '../geometry/encoding.js';
import type { DotGroup } from './dotGridOptions.js';

/** What a grid of dots says by counting: shares of where each group began. */
export const dotGridEncodings = (marks: readonly DotGroup[]): Encoding[] => [
	{ channel: 'leave', variable: 'count', unit: '%', marks }
];
