import { readFile } from 'node:fs/promises';
import { codePoints } from './codePoints.js';
import { fontFamily } from './fontFamily.js';
import type { FontWeights } from './pictureFonts.js';

const isPacked = (font: Buffer): boolean => ['wOFF', 'wOF2'].includes(font.toString('latin1', 0, 4));

/** A font with these characters alone, or with all that it has, not compressed. */
async function cut(path: string, font: Buffer, has?: ReadonlySet<number>): Promise<Buffer> {
	const { default: subsetFont } = await import('subset-font').catch((error: unknown) => {
		throw new RangeError(
			`${path}: fonts that are compressed, or of several families, need the package subset-font; install it, or give one family of .ttf or .otf files`,
			{ cause: error }
		);
	});
	const codes = has ? [...has] : Array.from({ length: 0x30000 }, (_, code) => code);
	const text = codes
		.filter((code) => code < 0xd800 || code > 0xdfff)
		.map((code) => String.fromCodePoint(code));
	return subsetFont(font, text.join(''), { targetFormat: 'truetype' });
}

/**
 * Fonts out of files, in the order in which they are asked for a character: files of one family are its weights. A
 * later family keeps only what the earlier ones lack: a renderer that looks for one glyph takes a font that has all of
 * a text.
 *
 * @param paths .ttf, .otf, .woff or .woff2 files
 * @throws {RangeError | TypeError} if one is no font, or cannot be read
 */
export async function fontChain(paths: readonly string[]): Promise<FontWeights[]> {
	const families = new Map<string, { path: string; font: Buffer }[]>();
	for (const path of paths)
		try {
			const file = await readFile(path);
			const font = isPacked(file) ? await cut(path, file) : file;
			const family = fontFamily(font);
			families.set(family, [...(families.get(family) ?? []), { path, font }]);
		} catch (error) {
			const { message } = error as Error;
			throw new RangeError(message.startsWith(path) ? message : `${path}: ${message}`, { cause: error });
		}
	const chain: FontWeights[] = [];
	const had = new Set<number>();
	for (const weights of families.values()) {
		const fonts: Uint8Array[] = [];
		const own = new Set<number>();
		for (const { path, font } of weights) {
			const has = codePoints(font);
			const rest = new Set([...has].filter((code) => !had.has(code)));
			fonts.push(rest.size < has.size ? await cut(path, font, rest) : font);
			for (const code of rest) own.add(code);
		}
		chain.push(fonts);
		for (const code of own) had.add(code);
	}
	return chain;
}
