import type { Lang } from './lang.js';
import { quantity, unitName, type Unit } from './quantity.js';

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
	const plain: Magnitude = { divisor: 1, unit: unitName(unit, lang) };
	if (sizes.length === 0) return plain;
	const largest = Math.max(...sizes);
	const smallest = Math.min(...sizes);
	for (const divisor of lang === 'zh' ? [1e8, 1e4] : [1e9, 1e6]) {
		if (largest < divisor || smallest < divisor / 1000) continue;
		const name = quantity(divisor, unit, lang, { bare: true }).replace(/^1/, '').trim();
		if (/\d/.test(name)) return plain;
		return { divisor, unit: lang === 'zh' ? name + plain.unit : `${name} ${plain.unit}`.trim() };
	}
	return plain;
}
