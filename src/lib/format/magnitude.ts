import type { Lang } from './lang.js';
import { numberWords } from './scaleNumber.js';
import { unitName, unitWords, type Unit } from './unit.js';

/** What a column of numbers is counted in. */
export interface Magnitude {
	/** Divide by this before printing. */
	divisor: number;
	/** For the column's head: the unit, with the magnitude where there is one: 亿元, million yuan. */
	unit: string;
}

/**
 * One magnitude for numbers that stand under one another: their points can only be aligned when all are counted
 * in the same. It is the largest that is not above the largest number, and that still leaves the smallest a
 * figure among three decimal places; a unit that is never counted in 万 or millions keeps its own.
 *
 * @param values `null` is missing, and zero has no size
 */
export function magnitude(values: readonly (number | null)[], unit: Unit, lang: Lang): Magnitude {
	const sizes = values.flatMap((value) => (value === null || value === 0 ? [] : [Math.abs(value)]));
	const name = unitName(unit, lang);
	const largest = Math.max(...sizes);
	const smallest = Math.min(...sizes);
	const [divisor, word] =
		unitWords(unit).myriads === false
			? [1, '']
			: (numberWords[lang].findLast(([size]) => largest >= size && smallest >= size / 1000) ?? [1, '']);
	return { divisor, unit: lang === 'zh' ? word + name : `${word} ${name}`.trim() };
}
