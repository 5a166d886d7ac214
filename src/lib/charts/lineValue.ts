import { dateOfDay, dateWords } from '../format/date.js';
import type { Bilingual } from '../format/lang.js';
import { quantity } from '../format/quantity.js';
import type { LineData } from './lineData.js';
import type { LineOptions } from './lineOptions.js';

/** What follows a value that is planned. */
export const plannedWord: Bilingual = { zh: '（计划）', en: ' (planned)' };

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
