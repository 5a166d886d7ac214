import type { Lang } from './lang.js';
import { quantity } from './quantity.js';
import { scaleNumber } from './scaleNumber.js';
import { englishUnit, unitWords, type Unit } from './unit.js';

/** How a range is written. */
export interface RangeOptions {
	/** Decimal places of both ends. @default each its own; with 万 or million, as many as an editor keeps */
	digits?: number;
	/** Leave the unit out (not the 万 or million of the numbers, nor the percent sign in Chinese). @default false */
	bare?: boolean;
}

/**
 * A range with its unit once: 5–7亩, 5–7 mu, 1–2 million yuan. Chinese has 万, 亿 and % at both ends, as GB/T 15835 asks:
 * 9–16亿 could be read as from nine. Where a dash would meet a minus, or the ends are counted in different words, the two
 * are joined by a word: −5至3, −5 to 3, 900,000 to 1.2 million.
 *
 * @throws {RangeError} if `low` is above `high`
 */
export function range(
	low: number,
	high: number,
	unit: Unit,
	lang: Lang,
	{ digits, bare = false }: RangeOptions = {}
): string {
	if (low > high) throw new RangeError(`range: ${low} to ${high} runs backwards; give the lower end first`);
	const names = unitWords(unit);
	const end = (value: number) => scaleNumber(value, lang, { myriads: names.myriads, digits });
	const [from, to] = [end(low), end(high)];
	if (from.text === to.text && from.word === to.word) return quantity(high, unit, lang, { digits, bare });
	const dash = low >= 0 && from.word === to.word;
	if (lang === 'zh') {
		const percent = names.zh.startsWith('%') ? '%' : '';
		const ends = from.text + from.word + percent + (dash ? '–' : '至') + to.text + to.word;
		return ends + (bare ? percent : names.zh);
	}
	const start = dash || from.word === '' ? from.text : `${from.text} ${from.word}`;
	const ends = `${start}${dash ? '–' : ' to '}${to.text}${to.word && ` ${to.word}`}`;
	if (bare || unit === '') return ends;
	return ends + (names.space === false ? '' : '\u00a0') + englishUnit(names, false);
}
