import { escaped } from '../../lib/marks/escaped.js';
import { language, languages } from '../languages.js';
import type { Site } from './site.js';

/** What a page says of itself. */
export interface PageHead {
	/** From the root, with slashes at both ends, as `/zh/ledger/`. */
	path: string;
	title: string;
	description: string;
}

/** The page that was written, by its HTML: what its own head says. */
export function readHead(html: string, path: string): PageHead {
	const plain = (text = ''): string =>
		text
			.replaceAll('&lt;', '<')
			.replaceAll('&gt;', '>')
			.replaceAll('&quot;', '"')
			.replaceAll('&#39;', "'")
			.replaceAll('&amp;', '&');
	return {
		path,
		title: plain(/<title>([^<]*)<\/title>/.exec(html)?.[1]),
		description: plain(/<meta name="description" content="([^"]*)"/.exec(html)?.[1])
	};
}

const report = {
	'@type': 'Report',
	name: '偃师区政府工作报告',
	inLanguage: 'zh-Hans',
	datePublished: '2022-04-10'
};
const contributors = { '@type': 'Organization', name: 'the yiluo contributors' };
const licence = 'https://creativecommons.org/licenses/by/4.0/';

/** What a page is, for machines, by schema.org: the story an article, the ledger a data set. */
function described(
	{ path, title, description }: PageHead,
	{ published }: Site,
	at: (path: string) => string
): object | undefined {
	const [, lang = '', rest] = /^\/(zh|en)\/(.*)$/.exec(path) ?? [];
	const inLanguage = languages.find((each) => each.lang === lang)?.bcp47;
	const common = {
		'@context': 'https://schema.org',
		name: title,
		description,
		inLanguage,
		url: at(path),
		license: licence,
		isBasedOn: report
	};
	if (rest === '')
		return {
			...common,
			'@type': 'NewsArticle',
			headline: title,
			image: at(`/card/${lang}.png`),
			datePublished: published,
			author: contributors,
			publisher: contributors
		};
	if (rest === 'ledger/')
		return {
			...common,
			'@type': 'Dataset',
			creator: contributors,
			distribution: [
				{ '@type': 'DataDownload', encodingFormat: 'text/csv', contentUrl: at('/data/ledger.csv') },
				{ '@type': 'DataDownload', encodingFormat: 'application/json', contentUrl: at('/data/ledger.json') }
			]
		};
	return undefined;
}

/**
 * The tags by which others know a page: its address and the same in the other language, what a link to it shows, and
 * what it is for machines. Without the site's address they are relative and the page names no address of its own.
 */
export function headTags(page: PageHead, site: Site): string {
	const { path, title, description } = page;
	const up = '../'.repeat(path.split('/').length - 2) || './';
	const at = (target: string): string => (site.url ? site.url + target : up + target.slice(1));
	const [, lang, rest = ''] = /^\/(zh|en)\/(.*)$/.exec(path) ?? [];
	const property = (name: string, content: string) =>
		`<meta property="og:${name}" content="${escaped(content)}">`;
	const link = (rel: string, href: string, more = '') => `<link rel="${rel}" href="${escaped(href)}"${more}>`;
	const others = lang
		? languages.map((each) => link('alternate', at(`/${each.lang}/${rest}`), ` hreflang="${each.bcp47}"`))
		: languages.map((each) => link('alternate', at(`/${each.lang}/`), ` hreflang="${each.bcp47}"`));
	const story = rest === '';
	const data = described(page, site, at);
	return [
		...(site.url ? [link('canonical', site.url + path)] : []),
		...others,
		...(story ? [link('alternate', at('/'), ' hreflang="x-default"')] : []),
		...(lang && site.url && site.published
			? [link('alternate', at(`/${lang}/feed.xml`), ' type="application/atom+xml"')]
			: []),
		property('type', lang && story ? 'article' : 'website'),
		property('title', title),
		property('description', description),
		property('site_name', language(lang === 'en' ? 'en' : 'zh').title),
		property('locale', lang === 'en' ? 'en_GB' : 'zh_CN'),
		property('image', at(`/card/${lang ?? 'zh'}.png`)),
		property('image:width', '1200'),
		property('image:height', '630'),
		...(site.url ? [property('url', site.url + path)] : []),
		'<meta name="twitter:card" content="summary_large_image">',
		...(data
			? [`<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`]
			: [])
	].join('\n\t\t');
}
