import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { bundled } from '../hosts/bundled';
import { article, figureFiles, figures, host, serveFiles, type Files } from './embedSite';
import { watch } from './page';

const line = `${figures}embed/en/line/`;
const script = `<script async src="${figures}embed/element.js"></script>`;
const figure = (attributes = '', src = line) =>
	`<yiluo-figure src="${src}" ${attributes}><a href="${src}">The figure</a></yiluo-figure>`;
const wordpress = readFileSync(join(import.meta.dirname, '../hosts/wordpress.css'), 'utf8');

let site: Files;
test.beforeAll(async () => {
	site = await figureFiles();
});

async function open(page: Page, body: string, more: Files = {}, head = '') {
	await serveFiles(page, figures, { ...site, ...more });
	await serveFiles(page, host, { '/': article(`<div id="content">${body}</div>`, head), ...more });
	await page.goto(host);
}

const chart = (page: Page, kind = 'line') => page.locator(`yiluo-figure svg[data-chart=${kind}]:visible`);

/** Reads a figure's first datum by key. */
async function readFirst(page: Page, kind = 'line') {
	await chart(page, kind).first().focus();
	await page.keyboard.press('Home');
	const beside = chart(page, kind).first().locator('..');
	await expect(beside.locator('.yiluo-live')).not.toBeEmpty();
	await expect(beside.locator('.yiluo-tip')).toBeVisible();
	await page.keyboard.press('Escape');
}

test('a plain page shows figures with one script, and they are read by key', async ({ page }) => {
	const seen = watch(page, host);
	await open(page, figure() + figure('', `${figures}embed/zh/map/`) + figure() + script.repeat(3));
	await expect(chart(page)).toHaveCount(2);
	await expect(chart(page, 'map')).toHaveCount(1);
	await readFirst(page);
	await readFirst(page, 'map');
	await expect(page.locator('yiluo-figure .page').nth(1)).toHaveAttribute('lang', 'zh-Hans');
	await expect(page.getByText('The figure', { exact: true }).first()).toBeHidden();
	await expect(page.locator('yiluo-figure footer a[href$=csv]').first()).toHaveAttribute(
		'href',
		`${figures}figures/en/line.csv`
	);
	expect(seen.said).toEqual([]);
});

test('a host with a policy of its own allows the script, the fetch, and no more', async ({ page }) => {
	const seen = watch(page, host);
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	const policy = `default-src 'none'; script-src ${figures}; connect-src ${figures}; style-src 'nonce-host'; img-src data:`;
	await serveFiles(page, figures, site);
	await page.route(host, (route) =>
		route.fulfill({
			body: `<!doctype html><html lang="en"><title>Strict</title><link rel="icon" href="data:,"><body>${figure()}${script}</body></html>`,
			contentType: 'text/html',
			headers: { 'content-security-policy': policy }
		})
	);
	await page.goto(host);
	await expect(chart(page)).toHaveCount(1);
	await readFirst(page);
	expect(seen.said).toEqual([]);
	expect(asked.filter((url) => url === line)).toHaveLength(1);
});

test('fifty figures take one script, and are fetched as they come near', async ({ page }) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	const many = Array.from({ length: 50 }, () => figure('style="min-height: 600px"'));
	await open(page, many.join('<p>and</p>') + script);
	await expect(chart(page).first()).toBeVisible();
	await readFirst(page);
	const fetched = () => asked.filter((url) => url === line).length;
	expect(fetched()).toBeLessThan(10);
	expect(asked.filter((url) => url.endsWith('.js'))).toHaveLength(1);
	await page.evaluate(async () => {
		for (const one of document.querySelectorAll('yiluo-figure')) {
			one.scrollIntoView();
			await new Promise(requestAnimationFrame);
		}
	});
	await expect(chart(page)).toHaveCount(50);
});

/** Every property of every element, as it is computed; an element is a line of `name:value`. */
const computed = (page: Page, selector: string): Promise<string[][]> =>
	page.locator(selector).evaluateAll((all) =>
		all.map((element) => {
			const style = getComputedStyle(element);
			return [element.localName, ...Array.from(style, (name) => `${name}:${style.getPropertyValue(name)}`)];
		})
	);

/** What of it changed. */
const changed = (before: string[][], after: string[][]): string[] =>
	before.flatMap((element, index) =>
		element.flatMap((property, at) => {
			const now = after[index]?.[at];
			return now === property ? [] : [`${element[0]} ${property} became ${now}`];
		})
	);

test('hostile styles of a content system do not leak in', async ({ page }) => {
	const all = 'yiluo-figure .page, yiluo-figure .page *';
	await open(page, figure() + script, {}, '<style>#content { inline-size: 640px }</style>');
	await expect(chart(page)).toBeVisible();
	const plain = await computed(page, all);
	await open(page, `<p>Words that float</p>${figure()}${script}`, {}, `<style>${wordpress}</style>`);
	await expect(chart(page)).toBeVisible();
	const inHost = await computed(page, all);
	expect(plain.length).toBeGreaterThan(50);
	expect(inHost.length).toBe(plain.length);
	expect(changed(plain, inHost)).toEqual([]);
	await readFirst(page);
});

test('and no style of a figure leaks out', async ({ page }) => {
	const words =
		'<figure><h2>Ours</h2><svg width="40" height="20" data-chart="own"></svg><details><summary>More</summary></details></figure>';
	const all = '#content > figure, #content > figure *';
	await open(page, words);
	const before = await computed(page, all);
	await open(page, words + figure() + script);
	await expect(chart(page)).toBeVisible();
	await readFirst(page);
	expect(before.length).toBe(5);
	expect(changed(before, await computed(page, all))).toEqual([]);
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('the link and the picture inside are there', async ({ page }) => {
		const picture = '<img alt="A line" width="640" height="480" src="/line.svg">';
		await open(page, `<yiluo-figure src="${line}"><a href="${line}">${picture}</a></yiluo-figure>${script}`, {
			'/line.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="640" height="480"/>'
		});
		await expect(page.getByAltText('A line')).toBeVisible();
		await expect(page.getByRole('link')).toHaveAttribute('href', line);
	});
});

test('where there is no such figure, the link stays', async ({ page }) => {
	const none = `${figures}embed/en/none/`;
	await open(page, figure('', none) + script);
	await page.waitForResponse(none);
	await expect(page.getByRole('link', { name: 'The figure' })).toBeVisible();
	await expect(page.locator('iframe')).toHaveCount(0);
});

test('where the page cannot be fetched, it is shown in a frame as high as it is', async ({ page }) => {
	await serveFiles(page, figures, site);
	await page.route(line, (route) =>
		route.fulfill({
			body: site['/embed/en/line/'],
			contentType: 'text/html',
			headers: { 'access-control-allow-origin': 'https://elsewhere.test' }
		})
	);
	await serveFiles(page, host, { '/': article(figure('theme="dark"') + script) });
	await page.goto(host);
	const frame = page.locator('yiluo-figure iframe');
	await expect(frame).toHaveAttribute('title', 'The figure');
	const inside = page.frameLocator('yiluo-figure iframe').locator('html');
	await expect(inside).toHaveAttribute('data-theme', 'dark');
	await expect
		.poll(async () => {
			const height = await inside.evaluate((root) => root.getBoundingClientRect().height);
			return (await frame.evaluate((one: HTMLElement) => one.offsetHeight)) - Math.ceil(height);
		})
		.toBe(0);
});

test('the theme is the host’s, and follows it, unless the element names one', async ({ page }) => {
	await page.emulateMedia({ colorScheme: 'dark' });
	await open(page, figure() + figure('theme="dark"') + script);
	const [first, second] = [0, 1].map((index) => page.locator('yiluo-figure .page').nth(index));
	await expect(first as NonNullable<typeof first>).toHaveAttribute('data-theme', 'light');
	await expect(second as NonNullable<typeof first>).toHaveCSS('color-scheme', 'dark');
	await page.evaluate(() => (document.documentElement.style.colorScheme = 'light dark'));
	await expect(first as NonNullable<typeof first>).toHaveAttribute('data-theme', 'auto');
	await page
		.locator('yiluo-figure')
		.first()
		.evaluate((one) => one.setAttribute('theme', 'light'));
	await expect(first as NonNullable<typeof first>).toHaveAttribute('data-theme', 'light');
});

test('nothing in the page of a figure acts in its host', async ({ page }) => {
	const seen = watch(page, host);
	const evil = `<!doctype html><html><style>svg{width:9rem}</style><body><figure data-yiluo onclick="top.hacked=1">
<script>top.hacked=1</script><script type="application/json" data-stops>[]</script><img src="x:y" onerror="top.hacked=1"><a href="javascript:top.hacked=1">go</a>
<iframe srcdoc="<script>top.hacked=1</script>"></iframe><form action="/x"><button formaction="javascript:top.hacked=1">b</button></form>
<svg data-chart="line" onload="top.hacked=1" viewBox="0 0 9 9"><a xlink:href="javascript:top.hacked=1"><text>t</text></a><set attributeName="href" to="javascript:top.hacked=1"/><foreignObject><p>p</p></foreignObject></svg>
<x-host></x-host><object data="x"></object><base href="https://elsewhere.test/"><link rel="stylesheet" href="/x.css"></figure></body></html>`;
	await open(page, figure('', `${figures}embed/evil/`) + script, { '/embed/evil/': evil });
	await expect(page.locator('yiluo-figure svg')).toBeVisible();
	const left = await page
		.locator('yiluo-figure figure')
		.evaluate((root) =>
			[root, ...root.querySelectorAll('*')].map(
				(element) => `${element.localName} ${element.getAttributeNames().join(' ')}`
			)
		);
	expect(left).toEqual([
		'figure data-yiluo',
		'script type data-stops',
		'img ',
		'a ',
		'svg data-chart viewBox',
		'a ',
		'text '
	]);
	for (const one of await page.locator('yiluo-figure .page :is(figure, a, svg)').all())
		await one.dispatchEvent('click');
	expect(await page.evaluate(() => (window as unknown as { hacked?: number }).hacked)).toBeUndefined();
	expect(seen.said).toEqual([]);
});

for (const framework of ['react', 'vue'] as const)
	test(`${framework} renders, changes and takes away a figure`, async ({ page }) => {
		const seen = watch(page, host);
		const app = '<div id="app"></div><script src="/app.js"></script>';
		await open(page, app, { '/app.js': await bundled(framework) });
		await expect(chart(page)).toBeVisible();
		await readFirst(page);
		await page.getByRole('button', { name: 'dark' }).click();
		await expect(page.locator('yiluo-figure .page')).toHaveAttribute('data-theme', 'dark');
		await page.getByRole('button', { name: 'map' }).click();
		await expect(chart(page, 'map')).toBeVisible();
		await readFirst(page, 'map');
		await page.getByRole('button', { name: 'take away' }).click();
		await expect(page.locator('yiluo-figure')).toHaveCount(0);
		expect(seen.said).toEqual([]);
	});
