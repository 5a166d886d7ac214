import { categoryEncodings, type Encoding } from '../geometry/encoding.js';
import type { LinearScale } from '../scale/linearScale.js';
import type { BeeswarmOptions } from './beeswarmOptions.js';
import type { BeeswarmValues } from './beeswarmRows.js';
import { toldByTone } from './toldByTone.js';

/** What a beeswarm says by places and colours: a tone that follows the group or the highlight repeats it. */
export const beeswarmEncodings = (
	rows: readonly BeeswarmValues[],
	{ unit, xScale, highlight = [] }: Pick<BeeswarmOptions<never>, 'unit' | 'xScale' | 'highlight'>,
	{ domain }: LinearScale
): Encoding[] => [
	{
		channel: 'x',
		variable: 'position',
		scale: xScale,
		axis: 'x',
		unit,
		domain,
		marks: rows.map(({ name, x: value }) => ({ name, value }))
	},
	...categoryEncodings(
		'tone',
		[...new Set(rows.map(({ tone }) => tone))],
		...(toldByTone(rows, ({ group, key }) => `${group}/${highlight.includes(key)}`)
			? (['position', 'label'] as const)
			: [])
	)
];
