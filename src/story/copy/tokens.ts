import type { Lang } from '../../lib/format/lang.js';
import { quantity } from '../../lib/format/quantity.js';
import type { Claim } from '../claims/evaluateClaims.js';

/** A run of plain words, or a number that opens its evidence. */
export type Token = { text: string } | { text: string; claim: string };

const styles = {
	/** With its unit; a fall has a minus sign. */
	plain: (claim: Claim, lang: Lang) => say(claim, lang, claim.value),
	/** Without its unit. */
	bare: (claim: Claim, lang: Lang) =>
		quantity(claim.value, claim.unit, lang, { digits: claim.digits, bare: true }),
	/** Without its sign, for "fell by". */
	size: (claim: Claim, lang: Lang) => say(claim, lang, Math.abs(claim.value)),
	/** With its qualifier: at most, over. */
	full: (claim: Claim, lang: Lang) =>
		quantity(claim.value, claim.unit, lang, { digits: claim.digits, qualifier: claim.qualifier })
} as const;

export type NumberStyle = keyof typeof styles;

const say = (claim: Claim, lang: Lang, value: number) =>
	quantity(value, claim.unit, lang, { digits: claim.digits });

/** A claim's number in words: `spell(claims['forest.to'], 'en')` is 21.14%. */
export const spell = (claim: Claim, lang: Lang, style: NumberStyle = 'plain'): string =>
	styles[style](claim, lang);

/**
 * Puts the numbers into a sentence of the copy: `{forest.to}` or `{pm25.change|size}`.
 *
 * @throws {RangeError} for a claim or a style that does not exist, naming the sentence
 */
export function tokens(text: string, claims: Readonly<Record<string, Claim>>, lang: Lang): Token[] {
	return text.split(/(\{[^}]*\})/).flatMap((piece): Token[] => {
		if (piece === '') return [];
		if (!piece.startsWith('{')) return [{ text: piece }];
		const [id = '', style = 'plain'] = piece.slice(1, -1).split('|');
		const claim = claims[id];
		if (!claim)
			throw new RangeError(`copy "${text}": there is no claim "${id}"; define it in claims/definitions.ts`);
		if (!(style in styles))
			throw new RangeError(`copy "${text}": "${style}" is no style; use ${Object.keys(styles).join(', ')}`);
		return [{ text: spell(claim, lang, style as NumberStyle), claim: id }];
	});
}

/** The same sentence as plain text. */
export const plainText = (pieces: readonly Token[]): string => pieces.map(({ text }) => text).join('');

/** The claims that a sentence names, in order. */
export const claimsIn = (pieces: readonly Token[]): string[] =>
	pieces.flatMap((piece) => ('claim' in piece ? [piece.claim] : []));
