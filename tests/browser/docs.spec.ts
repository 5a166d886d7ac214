import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { groups } from '../../src/docs/groups';
import { kinds } from '../../src/docs/kinds';
import { spoiled, views, watch } from './page';

const build = join(import.meta.dirname, '../../build');
const langs = ['zh', 'en'] as const;
const order = groups.flatMap((group) => group.kinds);

/** The pages by their address under `/[lang]/charts/`, and how many charts each draws. */
const pages: readonly (readonly [path: string, figures: number])[] = [
	['', order.length],
	...order.map((kind) => [`${kind}/`, kinds[kind].examples.length] as const),
	['theming/', 2],
	['write-your-own/', 1],
	['serving/', 0]
];

const overflow = (page: Page) =>
	page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Charts that a reader sees: of the two that a server draws for a figure, the one that fits. */
const drawn = (page: Page) => page.locator('svg[data-chart]:visible');

async function grave(page: Page): Promise<string[]> {
	const { violations } = await new AxeBuilder({ page }).analyze();
	return violations
		.filter(({ impact }) => impact === 'serious' || impact === 'critical')
		.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
}

/** Brings every figure into sight, so that it measures its box. */
async function walk(page: Page): Promise<void> {
	await page.evaluate(async () => {
		const frame = () => new Promise(requestAnimationFrame);
		for (let y = 0; y < document.body.scrollHeight; y += innerHeight) {
			window.scrollTo({ top: y, behavior: 'instant' });
			await frame();
			await frame();
		}
		window.scrollTo({ top: 0, behavior: 'instant' });
	});
}

for (const lang of langs)
	for (const [path, figures] of pages)
		test(`/${lang}/charts/${path} is whole on a phone and on a desk, and quiet`, async ({
			page,
			baseURL
		}) => {
			const seen = watch(page, baseURL ?? '');
			for (const [view, viewport] of Object.entries(views)) {
				await page.setViewportSize(viewport);
				await page.goto(`/${lang}/charts/${path}`, { waitUntil: 'load' });
				await walk(page);
				expect(await overflow(page), `px too wide at ${viewport.width}`).toBeLessThanOrEqual(0);
				await expect(drawn(page)).toHaveCount(figures);
				expect(await spoiled(page)).toEqual([]);
				if (view === (lang === 'zh' ? 'phone' : 'desk')) expect(await grave(page)).toEqual([]);
			}
			expect(seen).toEqual({ said: [], foreign: [] });
		});

for (const lang of langs)
	test(`the pages in ${lang} are read with scripts off`, async ({ browser }) => {
		test.slow();
		const context = await browser.newContext({ javaScriptEnabled: false, viewport: views.phone });
		const page = await context.newPage();
		for (const [path, figures] of pages) {
			await page.goto(`/${lang}/charts/${path}`);
			await expect(page.locator('h1')).toBeVisible();
			await expect(drawn(page)).toHaveCount(figures);
			await expect(page.getByRole('button')).toHaveCount(0);
			if (path !== '') await expect(page.locator('pre').first()).toBeVisible();
		}
		await context.close();
	});

test('the gallery leads to a page, to its sister in the other language, and back to the story', async ({
	page
}) => {
	await page.goto('/zh/charts/');
	await page.getByRole('link', { name: '折线图' }).click();
	await expect(page).toHaveURL(/\/zh\/charts\/line\/$/);
	await page.getByRole('link', { name: 'English' }).click();
	await expect(page).toHaveURL(/\/en\/charts\/line\/$/);
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	await page.getByRole('link', { name: 'The story' }).click();
	await expect(page).toHaveURL(/\/en\/$/);
});

test('the code of a figure is copied as it stands', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto('/en/charts/slope/');
	const code = await page.locator('pre').first().innerText();
	await page.getByRole('button', { name: 'Copy' }).first().click();
	await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
	const copied = await page.evaluate(() => navigator.clipboard.readText());
	expect(copied.trimEnd()).toBe(code.trimEnd());
	expect(copied).toContain("from 'yiluo'");
});

test('a page ships at most 120 KB of script (facets of two kinds the most), and the gallery none', async ({
	page
}) => {
	const scripts = new Set<string>();
	page.on('request', (request) => {
		if (request.resourceType() === 'script') scripts.add(new URL(request.url()).pathname);
	});
	await page.goto('/zh/charts/');
	expect(scripts.size).toBe(0);
	for (const kind of order) {
		scripts.clear();
		await page.goto(`/zh/charts/${kind}/`, { waitUntil: 'networkidle' });
		const sizes = [...scripts].map(
			(path) => brotliCompressSync(readFileSync(join(build, path))).length / 1000
		);
		const total = sizes.reduce((sum, size) => sum + size, 0);
		console.log(`/zh/charts/${kind}/ ${total.toFixed(1)} KB of script in ${sizes.length} files, brotli`);
		expect(total).toBeGreaterThan(0);
		expect(total).toBeLessThanOrEqual(120);
	}
});
