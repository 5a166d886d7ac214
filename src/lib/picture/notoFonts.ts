import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import { codePoints } from './codePoints.js';
import type { FontFiles, FontWeights } from './pictureFonts.js';

const { resolve } = createRequire(import.meta.url);

/** Which characters each cut of a family has, by its number: `{ "[57]": "U+700d,…" }`. */
const cutsOf = (family: string): Record<string, string> =>
	JSON.parse(readFileSync(resolve(`@fontsource/${family}/unicode.json`), 'utf8'));

const holds = (ranges: string, code: number): boolean =>
	ranges.split(',').some((range) => {
		const [from = '', to = from] = range.trim().replace(/^U\+/i, '').split('-');
		return code >= parseInt(from, 16) && code <= parseInt(to, 16);
	});

/** All that a font of these families may have: the first two planes save private ones, and the third. */
const everything = [
	[0x20, 0xd7ff],
	[0xf900, 0xffff],
	[0x1f000, 0x1ffff],
	[0x20000, 0x2ffff]
]
	.flatMap(([from = 0, to = 0]) => Array.from({ length: to - from + 1 }, (_, step) => from + step))
	.map((code) => String.fromCodePoint(code))
	.join('');

const fileOf = (family: string, cut: string, weight: number): Buffer =>
	readFileSync(resolve(`@fontsource/${family}/files/${family}-${cut}-${weight}-normal.woff2`));

const unpacked = new Map<string, Promise<Buffer>>();

/** A font that every text asks for, decompressed once: that takes ten times as long as to cut it. */
function usualFont(family: string, cut: string, weight: number): Promise<Buffer> {
	const key = `${family}-${cut}-${weight}`;
	const font =
		unpacked.get(key) ?? subsetFont(fileOf(family, cut, weight), everything, { targetFormat: 'truetype' });
	unpacked.set(key, font);
	return font;
}

/** The weights of a cut, with these characters alone. */
const weightsOf = (
	family: string,
	cut: string,
	weights: readonly number[],
	characters: string
): Promise<FontWeights> =>
	Promise.all(
		weights.map(async (weight) => {
			const font = cut.startsWith('[')
				? fileOf(family, cut.slice(1, -1), weight)
				: await usualFont(family, cut, weight);
			return subsetFont(font, characters, { targetFormat: 'truetype' });
		})
	);

/** The common Chinese characters, and the cuts that hold what else a text has: names of places are often rare. */
async function hanFonts(family: string, weights: readonly number[], han: string): Promise<FontWeights[]> {
	const usual = await weightsOf(family, 'chinese-simplified', weights, han);
	const has = usual[0] ? codePoints(usual[0]) : new Set();
	const rare = [...han].filter((character) => !has.has(character.codePointAt(0) ?? 0));
	const others: FontWeights[] = [];
	for (const [name, ranges] of Object.entries(cutsOf(family))) {
		const held = rare.filter((character) => holds(ranges, character.codePointAt(0) ?? 0));
		if (held.length > 0) others.push(await weightsOf(family, name, weights, held.join('')));
	}
	return has.size > 0 ? [usual, ...others] : others;
}

/**
 * What pictures are set in that are given no other fonts, from Fontsource (SIL Open Font License): Arimo, which has the
 * widths that charts are laid out for, and Noto Sans for labels; Source Serif 4 and Noto Serif for titles. The Chinese
 * fonts hold only what the Latin ones do not: a renderer that looks for one glyph takes a font that has all of a text.
 *
 * @param text all that the pictures may have to draw
 */
export async function notoFonts(text: string): Promise<FontFiles> {
	const all = [...new Set(text)].join('');
	const fonts = async (latin: string, han: string, weights: readonly number[]) => {
		const first = await weightsOf(latin, 'latin', weights, all);
		const has = first[0] ? codePoints(first[0]) : new Set();
		const rest = [...all].filter((character) => !has.has(character.codePointAt(0) ?? 0)).join('');
		return [first, ...(await hanFonts(han, weights, rest))];
	};
	return {
		label: await fonts('arimo', 'noto-sans-sc', [400, 700]),
		display: await fonts('source-serif-4', 'noto-serif-sc', [400, 600])
	};
}
