export interface NumberOptions {
	/** Decimal places, 0–20. @default as many as the value's own shortest decimal form has */
	digits?: number;
	/** Write `+` before a positive value. A negative one always has a true minus (U+2212). @default false */
	sign?: boolean;
	/** Group the whole part by thousands with commas. @default true from 10,000 up */
	grouping?: boolean;
}

const minus = '\u2212';

/**
 * Rounds half away from zero in decimal, so that 1.005 to two places is 1.01 as a reader expects,
 * and not the 1 that the binary value would give.
 */
export function round(value: number, digits: number): number {
	if (digits >= 0 && Number.isInteger(value)) return value;
	const shifted = Math.round(shiftPoint(Math.abs(value), digits));
	return Math.sign(value) * shiftPoint(shifted, -digits);
}

/** value × 10^places, by moving the point of its decimal form. */
function shiftPoint(value: number, places: number): number {
	const [mantissa, exponent = '0'] = value.toString().split('e');
	return Number(`${mantissa}e${Number(exponent) + places}`);
}

/** How many decimal places the shortest decimal form of a finite value has: 18.46 → 2, 70 → 0. */
export function decimals(value: number): number {
	if (Number.isInteger(value)) return 0;
	const [mantissa = '', exponent = '0'] = value.toString().split('e');
	return Math.max(0, (mantissa.split('.')[1]?.length ?? 0) - Number(exponent));
}

/**
 * A number as text, the same on every machine: it asks neither `Intl` nor the locale.
 *
 * @throws {RangeError} if `value` is not finite: a gap is the caller's to name
 */
export function formatNumber(value: number, { digits, sign = false, grouping }: NumberOptions = {}): string {
	if (!Number.isFinite(value))
		throw new RangeError(`formatNumber: ${value} is no finite number; write a missing value in words`);
	const places = digits ?? Math.min(20, decimals(value));
	const rounded = round(value, places);
	const [whole = '0', fraction] = Math.abs(rounded).toFixed(places).split('.');
	const grouped =
		(grouping ?? Math.abs(rounded) >= 10_000) ? whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',') : whole;
	const prefix = rounded < 0 ? minus : sign && rounded > 0 ? '+' : '';
	return prefix + grouped + (fraction ? `.${fraction}` : '');
}
