import { categoryEncodings, type Encoding } from '../geometry/encoding.js';
import type { LinearScale } from '../scale/linearScale.js';
import type { DotOptions } from './dotOptions.js';
import type { DotValues } from './dotRows.js';

/** What a dot chart says by places and colours. */
export function dotEncodings<Row>(
	rows: readonly DotValues[],
	{ points, unit }: Pick<DotOptions<Row>, 'points' | 'unit'>,
	domain?: LinearScale['domain']
): Encoding[] {
	const xs = points.map(({ name }) => name);
	const planned = points.map(({ status }) => status === 'planned');
	return [
		{
			channel: 'points',
			variable: 'position',
			axis: 'x',
			unit,
			domain,
			marks: points.map(({ key: name, status }) => ({ name, status })),
			series: rows.map(({ name, values: ys }) => ({ name, xs, ys, planned }))
		},
		...categoryEncodings('points', xs, 'label')
	];
}
