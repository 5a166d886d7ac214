import { editorialDigits } from './editorialDigits.js';
import type { Lang } from './lang.js';
import { decimals, formatNumber, round } from './number.js';

/** What large numbers are counted in, smallest first: Chinese by myriads, English from a million up. */
export const numberWords: Record<Lang, readonly (readonly [size: number, word: string])[]> = {
	zh: [
		[1, ''],
		[1e4, '万'],
		[1e8, '亿'],
		[1e12, '万亿']
	],
	en: [
		[1, ''],
		[1e6, 'million'],
		[1e9, 'billion'],
		[1e12, 'trillion']
	]
};

/** A number and the word that it is counted in: `3.11` and `万`. */
export interface ScaledNumber {
	text: string;
	/** Empty for ones. */
	word: string;
}

/** Four places after the point, or as many as show three figures of a number below a hundredth. */
const mostPlaces = (value: number): number =>
	value === 0 ? 4 : Math.max(4, 2 - Math.floor(Math.log10(Math.abs(value))));

/**
 * A number counted in the largest of 亿, 万 … or million, billion … that leaves at least one of it, with the digits
 * that an editor keeps. What rounds up to the next word takes it: 99,999,999 is 1亿, not 10,000万.
 *
 * @param options `myriads`: false counts in ones however large; `digits`: decimal places; `sign`: `+` before a positive number
 */
export function scaleNumber(
	value: number,
	lang: Lang,
	options: { myriads?: boolean; digits?: number; sign?: boolean } = {}
): ScaledNumber {
	const { myriads = true, digits, sign } = options;
	const steps = numberWords[lang].slice(0, myriads ? undefined : 1);
	const index = Math.max(
		0,
		steps.findLastIndex(([size]) => Math.abs(value) >= size)
	);
	const [size, word] = steps[index] ?? [1, ''];
	const scaled = round(value / size, 12);
	const own = decimals(scaled);
	const places = digits ?? (word ? editorialDigits(scaled) : Math.min(mostPlaces(scaled), own));
	const [next] = steps[index + 1] ?? [Infinity];
	if (Math.abs(value) > next * 0.9 && Math.abs(round(scaled, places)) * size >= next)
		return scaleNumber(Math.sign(value) * next, lang, options);
	// no zeros at the end that rounding has left
	const shown = digits ?? (places < own ? decimals(round(scaled, places)) : places);
	return { text: formatNumber(scaled, { digits: shown, sign, grouping: lang === 'en' || undefined }), word };
}
