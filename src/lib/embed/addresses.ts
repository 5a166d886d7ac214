import type { Edition } from '../figure/edition.js';
import type { Lang } from '../format/lang.js';
import type { EmbedPageOptions, PageFile } from './embedPage.js';
import type { OembedAddresses } from './oembed.js';
import type { TakeAddresses } from './takeHtml.js';

/** The forms of a figure that its page offers, by the ending of their names. */
const offered = [
	['CSV', 'text/csv', 'csv'],
	['JSON', 'application/json', 'json'],
	['SVG', 'image/svg+xml', 'svg'],
	['PNG', 'image/png', 'png']
] as const;

/** From the page of a figure, or from one of its files, to the root of the site. */
const root = { page: '../../..', file: '../..' };

/** Where the page of a figure is, from the root of the site. */
export const pagePath = (lang: Lang, id: string): string => `embed/${lang}/${id}/`;

/** Where another form of a figure is, from the root of the site. */
export const filePath = (lang: Lang, id: string, ending: string): string => `figures/${lang}/${id}.${ending}`;

/**
 * What code for other sites names of a figure.
 *
 * @param root of the site: its address, or the way there, with a slash at its end
 */
export const takeAddresses = (root: string, lang: Lang, id: string): Required<TakeAddresses> => ({
	page: root + pagePath(lang, id),
	host: `${root}embed/host.js`,
	element: `${root}embed/element.js`,
	picture: root + filePath(lang, id, 'png')
});

/** A site of figures. */
export interface FigureSite {
	/** Where the site is, without a slash at its end. @default not known: addresses for elsewhere are relative or left out */
	url?: string;
	/** Its languages. */
	langs: readonly Lang[];
	/** The endings of the files that it has of each figure. @default all */
	endings?: readonly string[];
}

/**
 * What the page of a figure names on a site: its script, its files, the other languages.
 *
 * @param script its path from the root of the site
 */
export function pageAddresses(
	figure: Edition,
	{ url, langs, endings }: FigureSite,
	script: string
): EmbedPageOptions {
	const from = (path: string) => `${root.page}/${path}`;
	const has = (ending: string) => endings?.includes(ending) ?? true;
	const files = offered.filter(([, , ending]) => has(ending));
	const { id } = figure.spec;
	const file = (ending: string) => filePath(figure.lang, id, ending);
	const take = takeAddresses(`${url ?? root.page}/`, figure.lang, id);
	const others = langs.filter((lang) => lang !== figure.lang);
	return {
		script: from(script),
		files: files.map(([name, type, ending]): PageFile => ({
			name,
			type,
			href: from(file(ending))
		})),
		take: has('png') ? take : { ...take, picture: undefined },
		oembed: has('oembed.json') ? from(file('oembed.json')) : undefined,
		others: Object.fromEntries(others.map((lang) => [lang, from(pagePath(lang, id))])),
		card: url && has('card.png') ? `${url}/${file('card.png')}` : undefined
	};
}

/** What the oEmbed answer of a figure names. */
export function oembedAddresses(
	{ lang, spec }: Edition,
	{ url, endings }: Omit<FigureSite, 'langs'>
): OembedAddresses {
	const start = url ?? root.file;
	const card = endings?.includes('card.png') ?? true;
	return {
		page: `${start}/${pagePath(lang, spec.id)}`,
		card: card ? `${start}/${filePath(lang, spec.id, 'card.png')}` : undefined,
		provider: url
	};
}
