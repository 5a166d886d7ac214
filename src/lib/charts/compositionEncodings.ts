import type { Bar } from '../geometry/bar.js';
import { categoryEncodings, type Encoding } from '../geometry/encoding.js';
import type { Whole } from './compositionRows.js';

/** What a composition says by lengths, which are shares whatever the unit, and by colours. */
export function compositionEncodings(data: readonly Whole[], bars: readonly Bar[]): Encoding[] {
	const widths = new Map(bars.map(({ key, width }) => [key, width]));
	const marks = data.flatMap(({ name: series, parts }) =>
		parts.map(({ key, name, share }) => ({
			name,
			series,
			value: share === null ? null : 100 * share,
			size: widths.get(key)
		}))
	);
	return [
		{ channel: 'value', variable: 'length', axis: 'x', unit: '%', domain: [0, 100], marks },
		...categoryEncodings('name', [...new Set(marks.map(({ name }) => name))], 'label')
	];
}
