import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { site } from '../src/story/outputs/site.js';
import { siteFiles } from '../src/story/outputs/siteFiles.js';

const build = join(import.meta.dirname, '../build');
const pages = readdirSync(build, { recursive: true, encoding: 'utf8' })
	.map((file) => `/${file.replaceAll('\\', '/')}`)
	.filter((file) => file.endsWith('/index.html'))
	.map((file) => file.slice(0, -'index.html'.length));

const written = siteFiles(pages, site);
for (const { path, text } of written) writeFileSync(join(build, path), text);
console.log(
	written.length > 0
		? `written: ${written.map(({ path }) => path).join(', ')}`
		: 'no sitemap, robots.txt nor feeds: they name whole addresses; give SITE_URL (and PUBLISHED for feeds) to build them'
);
