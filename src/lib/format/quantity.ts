import type { Lang } from './lang.js';
import { scaleNumber } from './scaleNumber.js';
import { englishUnit, unitWords, type Unit } from './unit.js';

/** How a measured number is bounded: 'at least' 40,000 yuan, 'over' 700. */
export type Qualifier = '' | 'over' | 'at least' | 'at most' | 'about' | 'nearly';

export interface QuantityOptions {
	/** Decimal places. @default the value's own; brought to 万, 亿, million or billion, as many as an editor keeps */
	digits?: number;
	/** Write `+` before a positive change. @default false */
	sign?: boolean;
	/** @default '' */
	qualifier?: Qualifier;
	/** Leave the unit out (not the 万 or 亿 of the number). @default false */
	bare?: boolean;
}

const qualifiers: Record<Lang, Record<Qualifier, string>> = {
	zh: { '': '', over: '超过', 'at least': '至少', 'at most': '不超过', about: '约', nearly: '近' },
	en: {
		'': '',
		over: 'over ',
		'at least': 'at least ',
		'at most': 'at most ',
		about: 'about ',
		nearly: 'nearly '
	}
};

/**
 * A number with its unit as an editor would write it: `quantity(48000, 'mu', 'zh')` is 4.8万亩,
 * in English 48,000 mu; `quantity(-24, '%', 'en')` is −24%; percentage points are never percent.
 *
 * @param value in the unit named; `null` is missing and comes out as 无数据 / no data
 * @throws {RangeError} for an id of a unit that is not known, naming the nearest one
 * @throws {TypeError} for an own unit whose names are not whole
 */
export function quantity(
	value: number | null,
	unit: Unit,
	lang: Lang,
	{ digits, sign = false, qualifier = '', bare = false }: QuantityOptions = {}
): string {
	if (value === null) return lang === 'zh' ? '无数据' : 'no data';
	const names = unitWords(unit);
	const { text, word } = scaleNumber(value, lang, { myriads: names.myriads, digits, sign });
	const number = qualifiers[lang][qualifier] + text + (word && lang === 'en' ? ` ${word}` : word);
	if (bare || unit === '') return number;
	if (lang === 'zh') return number + names.zh;
	const one = word === '' && /^\D?1$/.test(text);
	return number + (names.space === false ? '' : '\u00a0') + englishUnit(names, one);
}
