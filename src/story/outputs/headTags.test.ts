import { describe, expect, test } from 'vitest';
import { languages } from '../languages.js';
import { headTags, readHead } from './headTags.js';
import { readSite } from './site.js';
import { siteFiles } from './siteFiles.js';

const page = { path: '/zh/ledger/', title: '"一" & <二>', description: '说明' };
const published = { url: 'https://example.org/yanshi', published: '2026-12-01' };

/** The attributes of each tag of one name. */
const tags = (html: string, name: string): Record<string, string>[] =>
	[...html.matchAll(new RegExp(`<${name} ([^>]*)>`, 'g'))].map(([, attributes = '']) =>
		Object.fromEntries(
			[...attributes.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, value])
		)
	);
const links = (html: string) => tags(html, 'link');
const said = (html: string, property: string) =>
	tags(html, 'meta').find((meta) => meta.property === `og:${property}`)?.content;
const data = (html: string) =>
	JSON.parse(/ld\+json">([^<]*)</.exec(html)?.[1] ?? 'null') as Record<string, unknown> | null;

describe('the head of a page', () => {
	test('is read out of its HTML, and written so that nothing breaks out of it', () => {
		const html = '<title>&lt;b> &amp; c</title><meta name="description" content="a &quot;b&quot;"/>';
		expect(readHead(html, '/zh/')).toEqual({ path: '/zh/', title: '<b> & c', description: 'a "b"' });
		const head = headTags(page, published);
		expect(head).toContain('content="&quot;一&quot; &amp; &lt;二>"');
		expect(data(headTags({ ...page, title: '</script><b>' }, published))?.name).toBe('</script><b>');
		expect(headTags({ ...page, title: '</script><b>' }, published)).not.toContain('</script><b>');
	});

	test('names its address, and the same page in each language', () => {
		const found = links(headTags(page, published));
		expect(found.find(({ rel }) => rel === 'canonical')?.href).toBe('https://example.org/yanshi/zh/ledger/');
		expect(found.filter(({ hreflang }) => hreflang).map(({ hreflang, href }) => [hreflang, href])).toEqual([
			['zh-Hans', 'https://example.org/yanshi/zh/ledger/'],
			['en', 'https://example.org/yanshi/en/ledger/']
		]);
		expect(links(headTags({ ...page, path: '/en/' }, published)).map(({ hreflang }) => hreflang)).toContain(
			'x-default'
		);
	});

	test('is relative, and claims no address and no day, where none is known', () => {
		const head = headTags({ ...page, path: '/en/' }, {});
		expect(links(head).map(({ rel, href }) => [rel, href])).toEqual([
			['alternate', '../zh/'],
			['alternate', '../en/'],
			['alternate', '../']
		]);
		expect(said(head, 'image')).toBe('../card/en.png');
		expect(said(head, 'url')).toBeUndefined();
		expect(data(head)).not.toHaveProperty('datePublished');
		expect(links(headTags({ ...page, path: '/' }, {}))[0]?.href).toBe('./zh/');
	});

	test('says what a page is: the story an article, the ledger a data set with its files', () => {
		expect(data(headTags({ ...page, path: '/en/' }, published))).toMatchObject({
			'@type': 'NewsArticle',
			headline: page.title,
			datePublished: '2026-12-01',
			inLanguage: 'en',
			image: 'https://example.org/yanshi/card/en.png'
		});
		const set = data(headTags(page, published));
		expect(set).toMatchObject({ '@type': 'Dataset', inLanguage: 'zh-Hans' });
		expect((set?.distribution as { contentUrl: string }[]).map(({ contentUrl }) => contentUrl)).toEqual([
			'https://example.org/yanshi/data/ledger.csv',
			'https://example.org/yanshi/data/ledger.json'
		]);
		expect(data(headTags({ ...page, path: '/en/charts/line/' }, published))).toBeNull();
	});
});

describe('the files of a site', () => {
	const pages = [
		'/',
		'/zh/',
		'/en/',
		'/zh/ledger/',
		'/en/ledger/',
		'/zh/only/',
		'/lab/charts/',
		'/embed/zh/air-1/'
	];
	const files = new Map(siteFiles(pages, published).map(({ path, text }) => [path, text]));

	test('list each page for readers once, and each alternate points back', () => {
		const map = files.get('sitemap.xml') ?? '';
		const entries = [...map.matchAll(/<url><loc>([^<]*)<\/loc>(.*)<\/url>/g)].map(([, loc, rest = '']) => ({
			loc,
			others: [...rest.matchAll(/href="([^"]*)"/g)].map(([, href]) => href)
		}));
		expect(entries.map(({ loc }) => loc).sort()).toEqual(
			['/', '/zh/', '/en/', '/zh/ledger/', '/en/ledger/', '/zh/only/']
				.map((path) => published.url + path)
				.sort()
		);
		for (const { loc, others } of entries)
			for (const other of others) expect(entries.find((each) => each.loc === other)?.others).toContain(loc);
		expect(entries.find(({ loc }) => loc?.endsWith('/zh/only/'))?.others).toHaveLength(1);
	});

	test('keep robots out of the lab, and tell them of the map', () => {
		expect(files.get('robots.txt')).toBe(
			'User-agent: *\nDisallow: /yanshi/lab/\nSitemap: https://example.org/yanshi/sitemap.xml\n'
		);
	});

	test('feed the story in each language from its day on', () => {
		for (const { lang, title } of languages) {
			const feed = files.get(`${lang}/feed.xml`);
			expect(feed).toContain(`<title>${title}</title>`);
			expect(feed).toContain('<updated>2026-12-01T00:00:00Z</updated>');
			expect(feed).toContain(`<id>https://example.org/yanshi/${lang}/</id>`);
		}
		expect(siteFiles(pages, { url: published.url }).map(({ path }) => path)).toEqual([
			'sitemap.xml',
			'robots.txt'
		]);
	});

	test('are none where the site has no address', () => {
		expect(siteFiles(pages, {})).toEqual([]);
	});
});

test('the site is what the environment says, or the fault is named', () => {
	expect(readSite({ SITE_URL: 'https://example.org/a/', PUBLISHED: '2026-12-01' })).toEqual({
		url: 'https://example.org/a',
		published: '2026-12-01'
	});
	expect(readSite({})).toEqual({ url: undefined, published: undefined });
	expect(() => readSite({ SITE_URL: 'example.org' })).toThrow('SITE_URL is "example.org"; give the address');
	expect(() => readSite({ PUBLISHED: '2026-13-01' })).toThrow('PUBLISHED is "2026-13-01"; give a day');
});
