import { createRequire } from 'node:module';
import { pictureTokens, type Look } from '../embed/look.js';
import type { Edition } from '../figure/edition.js';
import type { Layout } from '../geometry/layout.js';
import type { PictureFonts } from '../picture/pictureFonts.js';
import type { Painter } from './forms.js';

const { resolve } = createRequire(import.meta.url);

const isThere = (module: string): boolean => {
	try {
		return Boolean(resolve(module));
	} catch {
		return false;
	}
};

/** What pictures are set in where no font is given. */
const fontPackages = ['arimo', 'source-serif-4', 'noto-sans-sc', 'noto-serif-sc'].map(
	(family) => `@fontsource/${family}`
);

/** The fonts of the pictures. */
export interface FontSettings {
	/** Paths of files; their weights and families are in them. @default none: Arimo and Noto Sans SC */
	fonts: readonly string[];
	/** For titles and large numbers. @default `fonts`; where those are none, Source Serif 4 and Noto Serif SC */
	displayFonts: readonly string[];
}

/**
 * What is not installed that pictures need, as names of packages: none, where they can be drawn.
 *
 * @param isInstalled whether a module can be found
 */
export function missingPackages({ fonts }: FontSettings, isInstalled = isThere): string[] {
	const wanted = fonts.length > 0 ? [] : ['subset-font', ...fontPackages];
	return ['@resvg/resvg-js', ...wanted].filter(
		(name) => !isInstalled(name.startsWith('@fontsource/') ? `${name}/unicode.json` : name)
	);
}

/**
 * Makes ready to draw pictures. What that needs is loaded here, so that all else works without it.
 *
 * @param folder for the fonts, which the renderer reads from the disk
 * @throws {RangeError | TypeError} for a file that is no font
 */
export async function picturePainter(
	{ fonts, displayFonts }: FontSettings,
	look: Look,
	folder: string
): Promise<Painter> {
	const { pngFile } = await import('../picture/pngFile.js');
	const { pictureFonts } = await import('../picture/pictureFonts.js');
	const tokens = pictureTokens(look);
	const fontsFor = await given();
	return async ({ spec, lang }: Edition, layouts: readonly Layout[]) => {
		const text = layouts.flatMap(({ labels }) => labels.map((label) => label.text)).join('');
		const ready = await fontsFor(text);
		const files: Buffer[] = [];
		for (const layout of layouts) files.push(await pngFile(`${spec.id}, ${lang}`, layout, ready, { tokens }));
		return files;
	};

	async function given(): Promise<(text: string) => Promise<PictureFonts>> {
		if (fonts.length === 0) {
			const { notoFonts } = await import('../picture/notoFonts.js');
			return async (text) => pictureFonts(await notoFonts(text), folder);
		}
		const { fontChain } = await import('../picture/fontChain.js');
		const label = await fontChain(fonts);
		const display = displayFonts.length > 0 ? await fontChain(displayFonts) : label;
		const ready = pictureFonts({ label, display }, folder);
		return async () => ready;
	}
}
