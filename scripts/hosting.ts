import { languages } from '../src/story/languages.js';

/** What a server says with some of the site's files. */
export interface HostingRule {
	/** A path from the root, or the start of paths, which ends in `*`. No file comes under two rules. */
	path: string;
	headers: Readonly<Record<string, string>>;
}

/** May be kept for ever: what changes has another name. */
const forEver = { 'Cache-Control': 'public, max-age=31536000, immutable' };

/** Is asked for anew after so many seconds; who asks within the day has the old one while the new one comes. */
const fresh = (seconds: number) => ({
	'Cache-Control': `public, max-age=${seconds}, stale-while-revalidate=86400`
});

/** May be used by any page, also by one that isolates itself from others. */
const open = { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' };

const nosniff = { 'X-Content-Type-Options': 'nosniff' };

const page =
	"default-src 'none'; style-src 'self' 'unsafe-inline'; script-src 'self'; img-src 'self'; frame-ancestors *";

/** The rules of the built site: how long its files may be kept, who may use them, and what they may load. */
export const hostingRules: readonly HostingRule[] = [
	{ path: '/_app/immutable/*', headers: forEver },
	{ path: '/embed/assets/*', headers: { ...forEver, ...open, ...nosniff } },
	...['host', 'element'].map((name) => ({
		path: `/embed/${name}.js`,
		headers: { ...fresh(3600), ...open, ...nosniff }
	})),
	...languages.map(({ lang }) => ({
		path: `/embed/${lang}/*`,
		headers: { ...fresh(300), ...open, ...nosniff, 'Content-Security-Policy': page }
	})),
	{
		path: '/figures/*',
		headers: {
			...fresh(300),
			...open,
			...nosniff,
			'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'"
		}
	}
];

/** The rules as a `_headers` file, which Netlify and Cloudflare Pages read. */
export const headersFile = (rules: readonly HostingRule[]): string =>
	['# Made from scripts/hosting.ts by `npm run data`']
		.concat(
			rules.map(({ path, headers }) =>
				[path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n')
			)
		)
		.join('\n\n') + '\n';

/**
 * The rules for nginx, to be included in a `server` whose root is the built site. Files that were compressed by the
 * build are sent as they are: brotli asks for the module `ngx_brotli`, gzip for none.
 */
export const nginxConf = (rules: readonly HostingRule[]): string =>
	['# Made from scripts/hosting.ts by `npm run data`', 'brotli_static on;\ngzip_static on;']
		.concat(
			rules.map(({ path, headers }) => {
				const where = path.endsWith('*') ? path.slice(0, -1) : `= ${path}`;
				const lines = Object.entries(headers).map(([name, value]) => `  add_header ${name} "${value}";`);
				return [`location ${where} {`, ...lines, '}'].join('\n');
			})
		)
		.join('\n\n') + '\n';
