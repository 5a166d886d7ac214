import type { Encoding } from '../geometry/encoding.js';
import type { WaffleOptions } from './waffleOptions.js';

/** What a waffle says by counting: cells of a whole that it names. */
export const waffleEncodings = ({
	parts: marks,
	cellName: whole
}: Pick<WaffleOptions, 'parts' | 'cellName'>): Encoding[] => [
	{ channel: 'parts', variable: 'count', whole, marks }
];
