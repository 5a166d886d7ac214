import type { EmbedPageOptions, PageFile } from '../../lib/embed/embedPage.js';
import type { Edition } from '../../lib/figure/edition.js';
import { languages } from '../languages.js';

/**
 * The address of the site, e.g. `https://example.org/yanshi`, for what has to name a figure from elsewhere: oEmbed and
 * the pictures of links. Without it, set as SITE_URL when the site is built, these addresses are relative.
 */
const site = process.env.SITE_URL?.replace(/\/$/, '');

/** From the page of a figure, or from one of its files, to the root of the site. */
const root = { page: '../../..', file: '../..' };

const pageOf = ({ spec, lang }: Edition): string => `embed/${lang}/${spec.id}/`;
const fileOf = ({ spec, lang }: Edition, ending: string): string => `figures/${lang}/${spec.id}.${ending}`;

const files = [
	['CSV', 'text/csv', 'csv'],
	['JSON', 'application/json', 'json'],
	['SVG', 'image/svg+xml', 'svg'],
	['PNG', 'image/png', 'png']
] as const;

/** What the page of a figure names: its files, its script, the other languages. */
export function pageAddresses(figure: Edition, script: string): EmbedPageOptions {
	const from = (path: string) => `${root.page}/${path}`;
	const others = languages.filter(({ lang }) => lang !== figure.lang);
	return {
		script: from(script),
		icon: from('favicon.svg'),
		files: files.map(([name, type, ending]): PageFile => ({
			name,
			type,
			href: from(fileOf(figure, ending))
		})),
		oembed: from(fileOf(figure, 'oembed.json')),
		others: Object.fromEntries(others.map(({ lang }) => [lang, from(pageOf({ ...figure, lang }))])),
		card: site && `${site}/${fileOf(figure, 'card.png')}`
	};
}

/** What the oEmbed answer of a figure names. */
export function oembedAddresses(figure: Edition): { page: string; card: string; provider?: string } {
	const start = site ?? root.file;
	return {
		page: `${start}/${pageOf(figure)}`,
		card: `${start}/${fileOf(figure, 'card.png')}`,
		provider: site && `${site}/${figure.lang}/`
	};
}
