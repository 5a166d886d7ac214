import type { Encoding } from '../geometry/encoding.js';
import type { LinearScale } from '../scale/linearScale.js';
import type { Bullet } from './bulletLayout.js';
import type { BulletOptions } from './bulletOptions.js';

/** What a bullet chart says by lengths; goals and norms stand on the same scale. */
export const bulletEncodings = (
	{ rows, unit }: Pick<BulletOptions, 'rows' | 'unit'>,
	bullets: readonly Bullet[],
	{ domain }: LinearScale
): Encoding[] => [
	{
		channel: 'value',
		variable: 'length',
		axis: 'x',
		unit,
		domain,
		marks: rows.map((row, index) => ({ ...row, size: bullets[index]?.bar?.width }))
	}
];
