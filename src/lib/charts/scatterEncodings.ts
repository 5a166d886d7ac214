import { categoryEncodings, type Encoding } from '../geometry/encoding.js';
import { forms } from '../geometry/symbol.js';
import type { LinearScale } from '../scale/linearScale.js';
import type { ScatterOptions } from './scatterOptions.js';
import type { PointSizes } from './scatterPoints.js';
import type { PlacedValues } from './scatterRows.js';

type Options = Pick<ScatterOptions<never>, 'xUnit' | 'yUnit' | 'rUnit' | 'xScale' | 'yScale' | 'groups'>;

/** What a scatter chart says by places, areas and colours. Points of a tone share a form, while there are forms. */
export function scatterEncodings(
	rows: readonly PlacedValues[],
	{ xUnit, yUnit, rUnit = '', xScale, yScale, groups }: Options,
	x: LinearScale,
	y: LinearScale,
	{ area, radius, largest }: PointSizes
): Encoding[] {
	const tones = [...new Set(rows.map(({ tone }) => tone))];
	const marks = rows.map(({ name, r: value = null }) => ({
		name,
		value,
		size: value === null ? undefined : Math.PI * radius({ r: value }) ** 2
	}));
	return [
		{
			channel: 'x',
			variable: 'position',
			scale: xScale,
			axis: 'x',
			unit: xUnit,
			domain: rows.length > 0 ? x.domain : undefined
		},
		{
			channel: 'y',
			variable: 'position',
			scale: yScale,
			axis: 'y',
			unit: yUnit,
			domain: y.domain,
			marks: rows.map(({ name, y: value }) => ({ name, value }))
		},
		...(area
			? [{ channel: 'r', variable: 'area', scale: 'sqrt', unit: rUnit, domain: [0, largest], marks } as const]
			: []),
		...categoryEncodings(
			'tone',
			groups?.map(({ name }) => name) ?? tones,
			...(groups ? (['legend'] as const) : []),
			...(tones.length <= forms.length ? (['form'] as const) : [])
		)
	];
}
