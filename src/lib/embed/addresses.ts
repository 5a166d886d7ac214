import type { Edition } from '../figure/edition.js';
import type { Lang } from '../format/lang.js';
import type { EmbedPageOptions, PageFile } from './embedPage.js';
import type { OembedAddresses } from './oembed.js';

/** The forms of a figure that its page offers, by the ending of their names. */
const offered = [
	['CSV', 'text/csv', 'csv'],
	['JSON', 'application/json', 'json'],
	['SVG', 'image/svg+xml', 'svg'],
	['PNG', 'image/png', 'png']
] as const;

/** From the page of a figure, or from one of its files, to the root of the site. */
const root = { page: '../../..', file: '../..' };

interface Named {
	lang: Lang;
	spec: { id: string };
}

/** Where the page of a figure is, from the root of the site. */
export const pagePath = ({ spec, lang }: Named): string => `embed/${lang}/${spec.id}/`;

/** Where another form of a figure is, from the root of the site. */
export const filePath = ({ spec, lang }: Named, ending: string): string =>
	`figures/${lang}/${spec.id}.${ending}`;

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
	const start = url ?? root.page;
	const others = langs.filter((lang) => lang !== figure.lang);
	return {
		script: from(script),
		files: files.map(([name, type, ending]): PageFile => ({
			name,
			type,
			href: from(filePath(figure, ending))
		})),
		take: {
			page: `${start}/${pagePath(figure)}`,
			host: `${start}/embed/host.js`,
			element: `${start}/embed/element.js`,
			picture: has('png') ? `${start}/${filePath(figure, 'png')}` : undefined
		},
		oembed: has('oembed.json') ? from(filePath(figure, 'oembed.json')) : undefined,
		others: Object.fromEntries(others.map((lang) => [lang, from(pagePath({ ...figure, lang }))])),
		card: url && has('card.png') ? `${url}/${filePath(figure, 'card.png')}` : undefined
	};
}

/** What the oEmbed answer of a figure names. */
export function oembedAddresses(
	figure: Edition,
	{ url, endings }: Omit<FigureSite, 'langs'>
): OembedAddresses {
	const start = url ?? root.file;
	const card = endings?.includes('card.png') ?? true;
	return {
		page: `${start}/${pagePath(figure)}`,
		card: card ? `${start}/${filePath(figure, 'card.png')}` : undefined,
		provider: url
	};
}
