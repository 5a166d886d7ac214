import theme from 'yiluo/theme.css?raw';
import type { Lang } from 'yiluo';
import { buildExample, type Example } from './buildExample.js';
import { palette, type PaletteColor } from './palette.js';
import { rows } from './rows.js';
import { themingWords, type ThemingWords } from './themingWords.js';

/** A colour, and what it stands for. */
export interface ThemeColor extends PaletteColor {
	meaning: string;
}

/** The page on theming in one language. */
export interface ThemingPage {
	lang: Lang;
	words: ThemingWords;
	hues: readonly ThemeColor[];
	texts: readonly ThemeColor[];
	/** Another palette, and a figure that is always dark. */
	examples: readonly Example[];
}

/**
 * Builds the page on theming from the theme itself.
 *
 * @throws {RangeError} if the theme has a colour whose meaning is not told
 */
export function buildTheming(lang: Lang): ThemingPage {
	const words = themingWords[lang];
	const colors = palette(theme);
	const text = ({ name }: PaletteColor) => name.endsWith('-text');
	const told = (color: PaletteColor): ThemeColor => {
		const meaning = words.meanings[color.name.replace(/-text$/, '')];
		if (!meaning)
			throw new RangeError(`docs: themingWords.ts does not say what --yiluo-${color.name} means; add it`);
		return { ...color, meaning };
	};
	const give = (kind: 'line' | 'bar', file: string): object => rows[kind].examples[file]?.(lang) ?? {};
	return {
		lang,
		words,
		hues: colors.filter((color) => !text(color)).map(told),
		texts: colors.filter(text).map(told),
		examples: [
			buildExample('theming/1-brand', give('line', '4-stacked'), lang, words.brand),
			buildExample('theming/2-dark', give('bar', '1-plain'), lang, words.night)
		]
	};
}
