import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import sirv from 'sirv';
import { hostingRules } from '../../scripts/hosting';
import { siteFiles } from '../../src/story/outputs/siteFiles';
import type { EmbedCost } from '../../src/docs/embedCost';
import { median } from '../bench/median';
import { watch } from './page';

const build = join(import.meta.dirname, '../../build');
const files = readdirSync(build, { recursive: true, withFileTypes: true })
	.filter((entry) => entry.isFile())
	.map((entry) => join(entry.parentPath, entry.name).slice(build.length).replaceAll('\\', '/'));

test.describe('below another path', () => {
	const below = '/news/2026/';
	let server: Server;
	let origin: string;

	test.beforeAll(async () => {
		const serve = sirv(build);
		server = createServer((request, response) => {
			const missing = () => void response.writeHead(404).end();
			if (!request.url?.startsWith(below)) return missing();
			request.url = request.url.slice(below.length - 1);
			serve(request, response, missing);
		}).listen(0, '127.0.0.1');
		await once(server, 'listening');
		origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	});
	test.afterAll(() => void server.close());

	for (const path of ['', 'zh/', 'en/charts/', 'en/charts/line/', 'embed/zh/air-1/'])
		test(`/${path} finds all that it asks for`, async ({ page }) => {
			const seen = watch(page, origin + below);
			const missing: string[] = [];
			page.on('response', (response) => {
				if (response.status() >= 400) missing.push(response.url());
			});
			await page.goto(origin + below + path);
			await page.waitForLoadState('networkidle');
			await expect(page.locator('h1, h2').first()).toBeVisible();
			expect(missing).toEqual([]);
			expect(seen).toEqual({ said: [], foreign: [] });
		});
});

test('no page, style or script of the site names a file by a path from the root', () => {
	const pages = files.filter((file) => file.endsWith('.html'));
	expect(pages.length).toBeGreaterThan(10);
	for (const file of pages)
		expect(readFileSync(build + file, 'utf8').match(/\b(?:href|src)="\/[^"]*"/g) ?? [], file).toEqual([]);
});

test('a sitemap names pages that are there, in both languages, and each page the picture of its links', () => {
	const pages = files
		.filter((file) => file.endsWith('/index.html'))
		.map((file) => file.replace(/index\.html$/, ''));
	const [sitemap] = siteFiles(pages, { url: 'https://example.org' });
	const named = [...(sitemap?.text.matchAll(/href="https:\/\/example\.org([^"]*)"/g) ?? [])].map(
		([, path = '']) => path
	);
	expect(named.length).toBeGreaterThan(60);
	for (const path of named) expect(files).toContain(`${path}index.html`);
	for (const lang of ['zh', 'en'])
		expect(named.filter((path) => path.startsWith(`/${lang}/`)).length).toBe(named.length / 2);
	for (const page of ['/zh/', '/en/ledger/', '/en/charts/line/'])
		expect(files).toContain(
			new URL(
				/og:image" content="([^"]*)"/.exec(readFileSync(`${build}${page}index.html`, 'utf8'))?.[1] ?? '',
				`https://example.org${page}`
			).pathname
		);
});

test('what is text is there in brotli and gzip too, the same in all three', () => {
	const texts = files.filter((file) => /\.(html|js|css|svg|json|txt)$/.test(file));
	expect(texts.length).toBeGreaterThan(100);
	for (const file of texts) {
		const plain = readFileSync(build + file);
		expect(gunzipSync(readFileSync(`${build}${file}.gz`)).equals(plain), file).toBe(true);
		expect(brotliDecompressSync(readFileSync(`${build}${file}.br`)).equals(plain), file).toBe(true);
	}
});

test('every rule for servers is about files of the build, and what is kept for ever has a name of its own', () => {
	expect(existsSync(join(build, '_headers'))).toBe(true);
	for (const { path, headers } of hostingRules) {
		const meant = files.filter((file) =>
			path.endsWith('*') ? file.startsWith(path.slice(0, -1)) : file === path
		);
		expect(meant, path).not.toEqual([]);
		if (headers['Cache-Control']?.includes('immutable'))
			for (const file of meant)
				expect(file).toMatch(/[._-][\w-]{8,}\.\w+(\.br|\.gz)?$|\/[\w-]{8,}\.(js|css|json)/);
	}
});

test('the cost of a view that the documentation tells is that of this build', () => {
	const told = JSON.parse(
		readFileSync(join(import.meta.dirname, '../../src/docs/generated/embedCost.json'), 'utf8')
	) as EmbedCost;
	const weight = (file: string) => statSync(`${build}${file}.br`).size;
	const pages = files.filter((file) => /^\/embed\/\w+\/[^/]+\/index\.html$/.test(file));
	const child = files.find((file) => /^\/embed\/assets\/child\.\w+\.js$/.test(file)) ?? 'no child';
	const bodies = median(pages.map(weight)) + weight(child) + weight('/embed/host.js');
	const headers = 500;
	expect(told.figures, 'run `npm run bench -- embeds`').toBe(pages.length);
	const { requests, median: usual } = told.views.frame;
	expect(usual / (bodies + requests * headers), 'run `npm run bench -- embeds`').toBeCloseTo(1, 1);
});
