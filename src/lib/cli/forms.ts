import { filePath, oembedAddresses, pageAddresses, pagePath, type FigureSite } from '../embed/addresses.js';
import { embedPage } from '../embed/embedPage.js';
import { pictureTokens, type Look } from '../embed/look.js';
import { oembed } from '../embed/oembed.js';
import { csvFile } from '../figure/csvFile.js';
import type { Edition } from '../figure/edition.js';
import { jsonFile } from '../figure/jsonFile.js';
import { plainSvg, usualFaces } from '../figure/plainSvg.js';
import { poster } from '../figure/poster.js';
import { shareCard } from '../figure/shareCard.js';
import type { Layout } from '../geometry/layout.js';
import type { OutFile } from './writeWhole.js';

/** The endings of the files of each form; a page has a folder of its own. */
const endings = {
	page: 'index.html',
	svg: 'svg',
	png: 'png',
	card: 'card.png',
	csv: 'csv',
	json: 'json',
	oembed: 'oembed.json'
} as const;

/** A form in which a figure is published. */
export type Form = keyof typeof endings;

export const formNames = Object.keys(endings) as Form[];

/** The forms that are pictures, which need a renderer and fonts. */
export const pictureForms: readonly Form[] = ['png', 'card'];

/** How figures are published. */
export interface FormSettings {
	forms: readonly Form[];
	look: Look;
	/** Where the folder of the output will be on the web, without a slash at its end. @default not known */
	url?: string;
	/** The path of the pages' script in that folder. */
	script: string;
}

/** Draws layouts of one figure as PNG files. */
export type Painter = (figure: Edition, layouts: readonly Layout[]) => Promise<Buffer[]>;

/** A name of fonts for an attribute, whose quotes are double. */
const quoted = (families: string): string => families.replaceAll('"', "'");

/**
 * The files of a figure in one language.
 *
 * @param langs the languages that it is published in
 * @param paint is called where the forms have pictures
 * @throws {RangeError} as layouts do, and for a glyph that no font has
 */
export async function figureForms(
	figure: Edition,
	langs: FigureSite['langs'],
	{ forms, look, url, script }: FormSettings,
	paint: Painter
): Promise<OutFile[]> {
	const site = { url, langs, endings: forms.map((form) => endings[form]) };
	const tokens = pictureTokens(look);
	const faces = {
		label: quoted(tokens['--yiluo-sans'] ?? usualFaces.label),
		display: quoted(tokens['--yiluo-serif'] ?? usualFaces.display)
	};
	const pictures = forms.filter((form) => pictureForms.includes(form));
	const drawn = await paint(
		figure,
		pictures.map((form) => (form === 'png' ? poster(figure) : shareCard(figure)))
	);
	const make: { readonly [Each in Form]: () => string | Uint8Array } = {
		page: () => embedPage(figure, { ...pageAddresses(figure, site, script), look }),
		svg: () => plainSvg(poster(figure), faces, tokens),
		png: () => drawn[pictures.indexOf('png')] ?? '',
		card: () => drawn[pictures.indexOf('card')] ?? '',
		csv: () => csvFile(figure),
		json: () => jsonFile(figure),
		oembed: () => oembed(figure, oembedAddresses(figure, site))
	};
	return forms.map((form) => ({
		path:
			form === 'page'
				? pagePath(figure.lang, figure.spec.id) + endings.page
				: filePath(figure.lang, figure.spec.id, endings[form]),
		content: make[form]()
	}));
}
