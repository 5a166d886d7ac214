import type { Lang } from './lang.js';
import { decimals, round } from './number.js';
import { quantity } from './quantity.js';
import type { Unit } from './unit.js';

/**
 * A change with its sign: +7.2平方公里, −150 mu; 持平, unchanged. What is measured in percent changes by percentage points,
 * never by percent: 18.46% → 21.14% is +2.68个百分点. For percent of the first value there is `relativeChange`.
 *
 * @param from `null` is missing, at either end, and so is the change then
 * @param digits decimal places. @default those of the more exact end; with 万 or million, as many as an editor keeps
 */
export function change(
	from: number | null,
	to: number | null,
	unit: Unit,
	lang: Lang,
	digits?: number
): string {
	if (from === null || to === null) return quantity(null, unit, lang);
	const step = round(to - from, Math.min(12, Math.max(decimals(from), decimals(to))));
	if (step === 0) return lang === 'zh' ? '持平' : 'unchanged';
	return quantity(step, unit === '%' ? 'pp' : unit, lang, { digits, sign: true });
}
