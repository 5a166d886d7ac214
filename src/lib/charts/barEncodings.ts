import type { Bar } from '../geometry/bar.js';
import { categoryEncodings, type Encoding } from '../geometry/encoding.js';
import type { BarOptions } from './barOptions.js';
import type { BarData } from './barRows.js';

/** What a bar chart says by lengths and colours. */
export function barEncodings(
	{ groups, series, domain }: BarData,
	bars: readonly Bar[],
	{ unit, direction = 'bars' }: Pick<BarOptions<never>, 'unit' | 'direction'>
): Encoding[] {
	const [axis, side] = direction === 'bars' ? (['x', 'width'] as const) : (['y', 'height'] as const);
	const sizes = new Map(bars.map((bar) => [bar.key, bar[side]]));
	const marks = groups.flatMap(({ items }) => items.map((item) => ({ ...item, size: sizes.get(item.key) })));
	return [
		{ channel: 'value', variable: 'length', axis, unit, domain, marks },
		...categoryEncodings('series', series, 'label')
	];
}
