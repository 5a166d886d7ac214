import { decimals } from './number.js';

/**
 * Decimal places that keep two figures of a number nearer to zero than a thousandth, so that it is not written
 * as 0.0000; `undefined` for any other, for which the usual places do.
 */
export function smallDigits(value: number | null): number | undefined {
	const size = Math.abs(value ?? 0);
	if (size === 0 || size >= 1e-3) return undefined;
	return Math.min(20, decimals(value ?? 0), Math.ceil(-Math.log10(size)) + 1);
}
