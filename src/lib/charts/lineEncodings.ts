import { categoryEncodings, type Encoding } from '../geometry/encoding.js';
import type { LinearScale } from '../scale/linearScale.js';
import type { LineData, LineSeries } from './lineData.js';
import type { LineLook } from './lineMarks.js';
import type { LineOptions } from './lineOptions.js';
import { ownValue } from '../scale/ownValue.js';

/** What a line chart says by places (of areas, by lengths) and colours. */
export const lineEncodings = (
	{
		unit,
		xUnit = '',
		area = 'none',
		bases,
		yScale
	}: Pick<LineOptions<unknown>, 'unit' | 'xUnit' | 'area' | 'bases' | 'yScale'>,
	{ time, precision, named }: LineData,
	drawn: readonly LineSeries[],
	looks: readonly LineLook[],
	{ domain }: LinearScale,
	xDomain?: readonly [number, number]
): Encoding[] => [
	{
		channel: 'x',
		variable: 'position',
		axis: 'x',
		domain: xDomain,
		...(time ? { scale: 'time' } : { unit: xUnit })
	},
	{
		channel: 'y',
		variable: area === 'none' ? 'position' : 'length',
		axis: 'y',
		scale: yScale,
		unit,
		domain,
		series: drawn.map((line) => ({ ...line, basis: ownValue(bases, line.name) })),
		period: time ? precision : undefined
	},
	...categoryEncodings(
		'series',
		drawn.flatMap(({ name }, index) => (named && looks[index]?.strong ? [name] : [])),
		'label'
	)
];
