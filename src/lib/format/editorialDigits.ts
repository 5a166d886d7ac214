import { decimals } from './number.js';

/**
 * How many decimals an editor keeps of a number that was brought to 万, 亿, million or billion: all of it while it has
 * four significant digits or fewer (464.7亿), else three significant ones (3.1126万 → 3.11万, 123.4567万 → 123万).
 */
export function editorialDigits(value: number): number {
	const whole = Math.max(1, Math.floor(Math.log10(Math.abs(value) || 1)) + 1);
	const exact = decimals(value);
	return whole + exact <= 4 ? exact : Math.max(0, 3 - whole);
}
