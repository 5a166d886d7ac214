import type { Lang } from './lang.js';
import { round } from './number.js';
import { quantity } from './quantity.js';
import type { Unit } from './unit.js';

/**
 * A change as percent of the first value, with its sign: −23.9%; 持平, unchanged.
 *
 * @param from above zero; `null` is missing, at either end, and so is the change then
 * @param unit of the two values. What is in percent or points is refused: percent of percent is taken for points
 * @param digits decimal places. @default one; none from 100 % up, and three figures below a tenth of a percent
 * @throws {RangeError} if the unit is percent or points, or `from` is not above zero
 */
export function relativeChange(
	from: number | null,
	to: number | null,
	unit: Unit,
	lang: Lang,
	digits?: number
): string {
	if (unit === '%' || unit === 'pp')
		throw new RangeError(
			`relativeChange: percent of a value in ${unit} would be taken for points; use change`
		);
	if (from === null || to === null) return quantity(null, unit, lang);
	if (from <= 0) throw new RangeError(`relativeChange: there is no percent of ${from}; use change`);
	if (from === to) return lang === 'zh' ? '持平' : 'unchanged';
	const percent = (to / from - 1) * 100;
	const places = digits ?? (Math.abs(percent) >= 100 ? 0 : Math.abs(percent) >= 0.1 ? 1 : 12);
	return quantity(round(percent, places), '%', lang, { digits, sign: true });
}
