import type { Lang } from './lang.js';
import { formatNumber } from './number.js';

/**
 * A place in an order: 第3; 3rd, 11th, 22nd, 1,001st.
 *
 * @throws {RangeError} if `place` is no whole number from 1 up
 */
export function ordinal(place: number, lang: Lang): string {
	if (!Number.isInteger(place) || place < 1)
		throw new RangeError(`ordinal: ${place} is no place in an order; give a whole number from 1 up`);
	if (lang === 'zh') return `第${formatNumber(place)}`;
	const teen = place % 100 > 10 && place % 100 < 14;
	const ending = teen ? 'th' : (['th', 'st', 'nd', 'rd'][place % 10] ?? 'th');
	return formatNumber(place, { grouping: place >= 1000 }) + ending;
}
