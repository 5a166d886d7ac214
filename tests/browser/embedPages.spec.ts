import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { spoiled, watch } from './page';

const build = join(import.meta.dirname, '../../build');
const pages = ['zh', 'en'].flatMap((lang) =>
	readdirSync(join(build, 'embed', lang)).map((id) => ({ lang, id, path: `embed/${lang}/${id}/` }))
);
const [slope = { path: '' }] = pages.filter(({ path }) => html(path).includes('data-chart="slope"'));
const policy =
	"default-src 'none'; style-src 'self' 'unsafe-inline'; script-src 'self'; img-src 'self'; frame-ancestors *";

function html(path: string): string {
	return readFileSync(join(build, path, 'index.html'), 'utf8');
}

const kilobytes = (bytes: string | Buffer) => brotliCompressSync(bytes).length / 1000;

/** Puts a page into a frame of another one, as a newsroom that trusts nobody does. */
async function framed(page: Page, path: string, { width = 400, attributes = '' } = {}) {
	await page.route('**/embed/**', async (route) => {
		const response = await route.fetch();
		await route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': policy } });
	});
	await page.route('**/host', (route) =>
		route.fulfill({
			contentType: 'text/html',
			body: `<!doctype html><html lang="en"><title>Host</title><body><iframe src="/${path}" title="A figure" width="${width}" height="900" ${attributes}></iframe></body></html>`
		})
	);
	await page.goto('/host');
	return page.frameLocator('iframe');
}

const background = (page: Page) =>
	page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

test('what a page of a figure loads fits into the first flight of TCP: 14 KB, of maps 16 KB', () => {
	const weights = pages.map(({ path }) => {
		const text = html(path);
		const script = /<script src="([^"]+)"/.exec(text)?.[1] ?? '';
		const code = readFileSync(join(build, path, script));
		expect(kilobytes(code)).toBeLessThanOrEqual(5);
		return { path, map: text.includes('data-chart="map"'), weight: kilobytes(text) + kilobytes(code) };
	});
	const heavy = weights.filter(({ map, weight }) => weight > (map ? 16 : 14));
	const sorted = weights.map(({ weight }) => weight).sort((a, b) => a - b);
	console.log(
		`${sorted.length} pages: ${sorted[0]?.toFixed(1)}–${sorted.at(-1)?.toFixed(1)} KB, half of them at most ${sorted[sorted.length >> 1]?.toFixed(1)} KB, brotli`
	);
	expect(heavy).toEqual([]);
});

test('pictures are of the size that networks and newsrooms expect', () => {
	const size = (path: string) => {
		const png = readFileSync(join(build, path));
		return { width: png.readUInt32BE(16), height: png.readUInt32BE(20) };
	};
	for (const { lang, id } of pages) {
		expect(size(`figures/${lang}/${id}.card.png`)).toEqual({ width: 1200, height: 630 });
		expect(size(`figures/${lang}/${id}.png`)).toMatchObject({ width: 1200 });
	}
});

for (const width of [280, 390, 720])
	test(`every page of a figure fits ${width} px: one drawing, no scrolling aside, no broken number`, async ({
		page
	}) => {
		await page.setViewportSize({ width, height: 800 });
		const seen = watch(page, 'http://127.0.0.1');
		for (const { path } of pages) {
			await page.goto(`/${path}`);
			await expect(page.locator('.yiluo-drawing:visible'), path).toHaveCount(1);
			expect(await spoiled(page), path).toEqual([]);
			const { wide, drawn } = await page.evaluate(() => ({
				wide: document.documentElement.scrollWidth,
				drawn: [...document.querySelectorAll('svg[data-chart]')]
					.map((svg) => svg.getBoundingClientRect())
					.find((box) => box.width > 0)?.width
			}));
			expect(wide, path).toBeLessThanOrEqual(width);
			expect(drawn, path).toBeGreaterThan(width * 0.85);
		}
		expect(seen).toEqual({ said: [], foreign: [] });
	});

test('the height that is reserved for a frame is that of the page, to a line or two of text', async ({
	page
}) => {
	const line = 20;
	await page.setViewportSize({ width: 600, height: 300 });
	for (const { path, lang, id } of pages) {
		await page.goto(`/${path}`);
		const height = await page.evaluate(() => document.documentElement.getBoundingClientRect().height);
		const oembed = readFileSync(join(build, 'figures', lang, `${id}.oembed.json`), 'utf8');
		const { height: reserved } = JSON.parse(oembed) as { height: number };
		expect(Math.abs(reserved - height), `${path}: ${reserved} px for ${height} px`).toBeLessThanOrEqual(
			2 * line
		);
	}
});

test('a page asks for itself and for its script, and for nothing more', async ({ page }) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(new URL(request.url()).pathname));
	await framed(page, slope.path);
	await expect(page.frameLocator('iframe').locator('svg[tabindex]:visible')).toHaveCount(1);
	expect(asked.filter((path) => path !== '/host' && path !== '/favicon.ico')).toEqual([
		`/${slope.path}`,
		expect.stringMatching(/^\/embed\/assets\/child\.\w+\.js$/)
	]);
});

test('in a frame that allows scripts alone, under a strict policy, at 280 px, a page is read by key', async ({
	page
}) => {
	const seen = watch(page, 'http://127.0.0.1');
	const frame = await framed(page, slope.path, { width: 280, attributes: 'sandbox="allow-scripts"' });
	const chart = frame.locator('svg[data-chart]:visible');
	await expect(chart).toHaveAttribute('tabindex', '0');
	await chart.focus();
	await page.keyboard.press('Home');
	await expect(frame.locator('.yiluo-drawing:visible .yiluo-live')).not.toBeEmpty();
	await expect(frame.locator('.yiluo-tip:visible')).toBeVisible();
	expect(seen.said).toEqual([]);
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('a page is whole: title, drawing, summary, table, source, and words open', async ({ page }) => {
		await page.goto(`/${slope.path}`);
		await expect(page.locator('h2')).toBeVisible();
		await expect(page.locator('svg[role=img]:visible')).toHaveCount(1);
		await expect(page.getByText(/来源：/)).toBeVisible();
		await page.locator('summary').click();
		await expect(page.locator('table')).toBeVisible();
	});
});

test('on paper a page is white, its words are open, and nothing is dark', async ({ page }) => {
	await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
	await page.goto(`/${slope.path}?theme=dark`);
	expect(await background(page)).toBe('rgb(255, 255, 255)');
	await expect(page.locator('.yiluo-read table')).toBeVisible();
	await expect(page.locator('summary')).toBeHidden();
});

test.describe('the theme', () => {
	const light = 'rgb(250, 246, 238)';
	const dark = 'rgb(18, 24, 27)';

	test('is the reader’s, or the one of the address', async ({ page }) => {
		await page.emulateMedia({ colorScheme: 'dark' });
		await page.goto(`/${slope.path}`);
		expect(await background(page)).toBe(dark);
		await page.goto(`/${slope.path}?theme=light`);
		await expect.poll(() => background(page)).toBe(light);
		await page.emulateMedia({ colorScheme: 'light' });
		await page.goto(`/${slope.path}?theme=dark`);
		await expect.poll(() => background(page)).toBe(dark);
	});

	test('and tokens come by message, from the host alone, and wrong ones are refused', async ({ page }) => {
		const frame = await framed(page, slope.path);
		await expect(frame.locator('svg[tabindex]:visible')).toHaveCount(1);
		const said: string[] = [];
		page.on('console', (message) => said.push(message.text()));
		const tell = (message: object) =>
			page.evaluate(
				(data) => document.querySelector('iframe')?.contentWindow?.postMessage(data, '*'),
				message
			);
		const river = () =>
			frame.locator('html').evaluate((root) => getComputedStyle(root).getPropertyValue('--yiluo-river'));
		await tell({ yiluo: 'settings', theme: 'light', plain: '', '--yiluo-river': '#005588' });
		await expect.poll(river).toBe('#005588');
		await expect(frame.locator('h2')).toBeHidden();
		await tell({ yiluo: 'settings', theme: 'light', '--yiluo-ink': '#999999' });
		await expect.poll(river).not.toBe('#005588');
		await expect(frame.locator('h2')).toBeVisible();
		expect(said.join()).toContain('--yiluo-ink on --yiluo-page has a contrast of 2.6 in light');
		await frame.locator('html').evaluate(() => {
			window.postMessage({ yiluo: 'settings', '--yiluo-river': '#005588' }, '*');
			return new Promise((resolve) => setTimeout(resolve));
		});
		expect(await river()).not.toBe('#005588');
	});
});

test('flags of the address: plain, transparent, static, and a token', async ({ page }) => {
	await page.goto(`/${slope.path}?plain&transparent&static&theme=light&--yiluo-ink=%23000000`);
	await expect(page.locator('html')).toHaveAttribute('data-transparent');
	await expect(page.locator('h2')).toBeHidden();
	await expect(page.locator('details')).toBeHidden();
	await expect(page.getByText(/来源：/)).toBeVisible();
	expect(await background(page)).toBe('rgba(0, 0, 0, 0)');
	expect(await page.locator('figure').evaluate((figure) => getComputedStyle(figure).color)).toBe(
		'rgb(0, 0, 0)'
	);
	await expect(page.locator('svg[data-chart]:visible')).not.toHaveAttribute('tabindex');
});

test('another language is another page, with the same flags', async ({ page }) => {
	await page.goto(`/${slope.path}?lang=en&theme=dark`);
	await page.waitForURL(`**/${slope.path.replace('/zh/', '/en/')}?lang=en&theme=dark`);
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
	await page.goto(`/${slope.path}?lang=fr`);
	await expect(page.locator('svg[tabindex]:visible')).toHaveCount(1);
	await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
});

for (const scheme of ['light', 'dark'] as const)
	test(`a page of every kind is accessible, ${scheme}`, async ({ page }) => {
		await page.emulateMedia({ colorScheme: scheme });
		const kinds = new Map(pages.map(({ path }) => [/data-chart="(\w+)"/.exec(html(path))?.[1], path]));
		for (const [kind, path] of kinds) {
			await page.goto(`/${path}`);
			await page.locator('summary').click();
			// the figure is a part of its host's page, whose first heading is not ours
			const axe = new AxeBuilder({ page }).disableRules('page-has-heading-one');
			const { violations } = await axe.analyze();
			expect(violations.map(({ id, nodes }) => `${kind} ${id}: ${nodes[0]?.html}`)).toEqual([]);
		}
	});

test.describe('the element', () => {
	async function open(page: Page, attributes: string) {
		await page.route('**/host', (route) =>
			route.fulfill({
				contentType: 'text/html',
				body: `<!doctype html><html lang="en"><title>Host</title><body><yiluo-figure src="/${slope.path}" ${attributes}></yiluo-figure><script src="/embed/element.js"></script>`
			})
		);
		await page.goto('/host');
		await expect(page.locator('yiluo-figure svg[data-chart]:visible')).toHaveCount(1);
		return page.locator('yiluo-figure .page');
	}

	const paint = (root: Awaited<ReturnType<typeof open>>, name: string) =>
		root.evaluate((element, token) => getComputedStyle(element).getPropertyValue(token), name);

	test('shows a page of the site in the theme of its host, and its addresses lead where they led', async ({
		page
	}) => {
		await page.emulateMedia({ colorScheme: 'dark' });
		const seen = watch(page, 'http://127.0.0.1');
		const root = await open(page, '');
		// the host says nothing of schemes: it is light, and so is the figure
		await expect(root.locator('figure')).toHaveCSS('background-color', 'rgb(250, 246, 238)');
		await root.locator('.yiluo-open').click();
		const csv = root.getByRole('link', { name: 'CSV' });
		await expect(csv).toHaveAttribute('href', /^http:\/\/127\.0\.0\.1:\d+\/figures\/zh\/[\w-]+\.csv$/);
		expect(seen).toEqual({ said: [], foreign: [] });
	});

	test('takes flags, a language and tokens, and changes with them', async ({ page }) => {
		const root = await open(page, 'lang="en" plain static tokens="--yiluo-river: #005588"');
		await expect(root).toHaveAttribute('lang', 'en');
		await expect(root.locator('h2')).toBeHidden();
		await expect(root.locator('svg[data-chart]:visible')).not.toHaveAttribute('tabindex');
		expect(await paint(root, '--yiluo-river')).toBe('#005588');
		const said: string[] = [];
		page.on('console', (message) => said.push(message.text()));
		await page.locator('yiluo-figure').evaluate((element) => {
			element.removeAttribute('plain');
			element.setAttribute('tokens', '--yiluo-river: red');
		});
		await expect(root.locator('h2')).toBeVisible();
		expect(await paint(root, '--yiluo-river')).not.toBe('#005588');
		expect(said.join()).toContain('--yiluo-river cannot be red; give a colour, as #0082a1');
	});
});
