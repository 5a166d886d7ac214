import type { Encoding } from '../geometry/encoding.js';
import type { LinearScale } from '../scale/linearScale.js';
import type { SlopeOptions } from './slopeOptions.js';

/** What a slope chart says by places. */
export const slopeEncodings = (
	{ rows, ends: xs, unit }: Pick<SlopeOptions, 'rows' | 'ends' | 'unit'>,
	{ domain }: LinearScale
): Encoding[] => [
	{
		channel: 'to',
		variable: 'position',
		axis: 'y',
		unit,
		domain,
		series: rows.map(({ from, to, status, basis = 'derived', ...row }) => ({
			...row,
			xs,
			ys: [from, to],
			planned: [false, status === 'planned'],
			basis
		})),
		period: 'year'
	}
];
