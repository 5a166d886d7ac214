import { dateOfDay, dateWords } from '../format/date.js';
import { noted, type MaybeWords } from '../format/listed.js';
import { quantity } from '../format/quantity.js';
import { statusWord } from '../scale/basisWords.js';
import type { LineData, LineSeries } from './lineData.js';
import type { LineOptions } from './lineOptions.js';

/** A value as words; `NaN` is missing. */
export function lineValue(
	value: number,
	{ unit, lang }: Pick<LineOptions<unknown>, 'unit' | 'lang'>,
	options: { sign?: boolean; bare?: boolean } = {}
): string {
	const known = Number.isNaN(value) ? null : value;
	return quantity(known, unit, lang, options);
}

/** A place on the x axis as words: a date as fine as the data, or a number. */
export function lineXWords(
	x: number,
	{ time, precision }: Pick<LineData, 'time' | 'precision'>,
	{ lang, xUnit = '' }: Pick<LineOptions<unknown>, 'lang' | 'xUnit'>
): string {
	if (!time) return quantity(x, xUnit, lang);
	return dateWords({ ...dateOfDay(x), precision }, lang);
}

/** A value of a series with the band about it, and whether it is planned: `12 µg/m³ (10–14)`. */
export function lineCell(
	{ ys, lows, highs, planned }: LineSeries,
	index: number,
	words: Pick<LineOptions<unknown>, 'unit' | 'lang'>,
	remarks: readonly MaybeWords[] = []
): string {
	const { lang } = words;
	const [low = NaN, high = NaN] = [lows[index], highs[index]];
	const ends = [low, high].map((end) => lineValue(end, words, { bare: true }));
	const said = [
		planned[index] && statusWord('planned', lang),
		!Number.isNaN(low) && ends.join('–'),
		...remarks
	];
	return noted(lineValue(ys[index] ?? NaN, words), said, lang);
}
