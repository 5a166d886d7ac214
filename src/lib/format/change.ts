import type { Lang } from './lang.js';
import { decimals, round } from './number.js';
import { quantity } from './quantity.js';
import type { Unit } from './unit.js';

export interface ChangeOptions {
	/** Decimal places. @default those of the more exact end; of a relative change one, or none from 100 % up */
	digits?: number;
	/** As percent of the first value, instead of in the unit. @default false */
	relative?: boolean;
}

/**
 * A change with its sign: +7.2平方公里, −150 mu; 持平, unchanged. What is measured in percent changes by percentage points,
 * never by percent: 18.46% → 21.14% is +2.68个百分点.
 *
 * @param from `null` is missing, at either end, and so is the change then
 * @throws {RangeError} if a relative change is asked of percent or points, or of a first value that is not above zero
 */
export function change(
	from: number | null,
	to: number | null,
	unit: Unit,
	lang: Lang,
	{ digits, relative = false }: ChangeOptions = {}
): string {
	const rate = unit === '%' || unit === 'pp';
	if (relative && rate)
		throw new RangeError(`change: percent of a value in ${unit} is taken for points; leave relative out`);
	if (from === null || to === null) return quantity(null, unit, lang);
	if (relative && from <= 0)
		throw new RangeError(`change: there is no percent of ${from}; leave relative out`);
	const step = round(to - from, Math.min(12, Math.max(decimals(from), decimals(to))));
	if (step === 0) return lang === 'zh' ? '持平' : 'unchanged';
	if (!relative) return quantity(step, rate ? 'pp' : unit, lang, { digits, sign: true });
	const percent = (step / from) * 100;
	const places = digits ?? (Math.abs(percent) >= 100 ? 0 : Math.abs(percent) >= 0.1 ? 1 : 12);
	return quantity(round(percent, places), '%', lang, { digits, sign: true });
}
