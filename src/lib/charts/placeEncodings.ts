import type { EncodedPaint, Encoding } from '../geometry/encoding.js';
import type { Mark } from '../geometry/mark.js';

/**
 * What places and the marks on them say by counting and by colour.
 *
 * @param channel the option that the places come from
 * @param count how many places are drawn, with or without a row
 */
export const placeEncodings = (
	channel: string,
	paints: readonly EncodedPaint[],
	count: number,
	marks: readonly Mark[] = []
): Encoding[] => [
	{ channel, variable: 'colour', scale: 'paints', regions: true, paints, count },
	...(marks.length > 0
		? ([
				{ channel: 'marks', variable: 'count' },
				{
					channel: 'marks',
					variable: 'colour',
					scale: 'paints',
					regions: false,
					paints: marks,
					count: marks.length
				}
			] as const)
		: [])
];
