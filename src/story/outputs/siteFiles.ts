import { escaped } from '../../lib/marks/escaped.js';
import { languages } from '../languages.js';
import type { Site } from './site.js';

/** A file that tells others what the site has, by its path below the root. */
export interface SiteFile {
	path: string;
	text: string;
}

const isListed = (path: string): boolean => /^\/(?:(?:zh|en)\/.*)?$/.test(path);

function sitemap(url: string, paths: readonly string[]): string {
	const there = new Set(paths);
	const entry = (path: string): string => {
		const [, rest] = /^\/(?:zh|en)\/(.*)$/.exec(path) ?? [];
		const others = languages
			.map(({ lang, bcp47 }) => ({ bcp47, path: `/${lang}/${rest}` }))
			.filter((other) => rest !== undefined && there.has(other.path))
			.map(
				(other) =>
					`<xhtml:link rel="alternate" hreflang="${other.bcp47}" href="${escaped(url + other.path)}"/>`
			);
		return `<url><loc>${escaped(url + path)}</loc>${others.join('')}</url>`;
	};
	return `<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${[...paths].sort().map(entry).join('\n')}
</urlset>
`;
}

/** The story as a feed of one entry, by RFC 4287. */
function feed(
	url: string,
	published: string,
	{ lang, bcp47, title, description }: (typeof languages)[number]
): string {
	const home = escaped(`${url}/${lang}/`);
	const when = `${published}T00:00:00Z`;
	return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${bcp47}">
<id>${home}</id>
<title>${escaped(title)}</title>
<updated>${when}</updated>
<author><name>the yiluo contributors</name></author>
<link rel="self" href="${home}feed.xml"/>
<link href="${home}"/>
<entry>
<id>${home}</id>
<title>${escaped(title)}</title>
<link href="${home}"/>
<published>${when}</published>
<updated>${when}</updated>
<summary>${escaped(description)}</summary>
</entry>
</feed>
`;
}

/**
 * The sitemap, `robots.txt` and the feeds of a site. They must name whole addresses, so that without the site's there
 * are none; a feed must say when, so that without a day there is none.
 *
 * @param pages of the built site, from the root, with a slash at the end, as `/zh/ledger/`
 */
export function siteFiles(pages: readonly string[], { url, published }: Site): SiteFile[] {
	if (!url) return [];
	return [
		{ path: 'sitemap.xml', text: sitemap(url, pages.filter(isListed)) },
		{
			path: 'robots.txt',
			text: `User-agent: *\nDisallow: ${new URL(url).pathname.replace(/\/$/, '')}/lab/\nSitemap: ${url}/sitemap.xml\n`
		},
		...(published
			? languages.map((each) => ({ path: `${each.lang}/feed.xml`, text: feed(url, published, each) }))
			: [])
	];
}
