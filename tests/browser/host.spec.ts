import { expect, test, type Page } from '@playwright/test';
import { article, figureFiles, figures, host, serveFiles, type Files } from './embedSite';
import { watch } from './page';

const line = `${figures}embed/en/line/`;
const script = `<script async src="${figures}embed/host.js"></script>`;
const frame = (attributes = 'height="300"', src = line) =>
	`<iframe data-yiluo src="${src}" title="A line" width="640" ${attributes}></iframe>`;

let site: Files;
test.beforeAll(async () => {
	site = await figureFiles();
});

/** Opens an article in which every message is noted. */
async function open(page: Page, body: string, more: Files = {}) {
	await serveFiles(page, figures, { ...site, ...more });
	await serveFiles(page, host, { '/': article(body) });
	await page.addInitScript(() => {
		if (window !== top) return;
		const heard: unknown[] = [];
		addEventListener('message', ({ data }) => heard.push(data));
		const shifts = { total: 0 };
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries())
				shifts.total += (entry as PerformanceEntry & { value: number }).value;
		}).observe({ type: 'layout-shift', buffered: true });
		Object.assign(window, { heard, shifts });
	});
	await page.goto(host);
}

const heights = (page: Page): Promise<number[]> =>
	page.evaluate(() =>
		(window as unknown as { heard: { yiluo?: string; height: number }[] }).heard
			.filter((data) => data.yiluo === 'height')
			.map(({ height }) => height)
	);

const shift = (page: Page): Promise<number> =>
	page.evaluate(() => (window as unknown as { shifts: { total: number } }).shifts.total);

const frameHeight = (page: Page): Promise<number> =>
	page
		.locator('iframe')
		.first()
		.evaluate((one: HTMLElement) => one.offsetHeight);

/** The height of what a frame holds. */
const pageHeight = (page: Page): Promise<number> =>
	page
		.frameLocator('iframe >> nth=0')
		.locator('html')
		.evaluate((root) => Math.ceil(root.getBoundingClientRect().height));

/** A page of one box whose height is set from outside, with the script of a figure. */
const box = (height: number) =>
	`<!doctype html><html lang="en"><style>body { margin: 0 } div { height: ${height}px }</style><div></div><script type="module" src="/embed/child.js"></script></html>`;

const sized = (page: Page, height: number) =>
	page
		.frameLocator('iframe >> nth=0')
		.locator('div')
		.evaluate((one: HTMLElement, to) => (one.style.height = `${to}px`), height);

/** Long enough for a message that should not come, or a second of quiet, to have been. */
const aWhile = (page: Page) => page.waitForTimeout(1500);

test('a frame is as high as its figure, and stays so when words are opened and closed', async ({ page }) => {
	const seen = watch(page, host);
	await open(page, `<p>Before</p>${frame()}<p>After</p>${script}`);
	const first = await pageHeight(page);
	expect(first).toBeGreaterThan(400);
	await expect.poll(() => frameHeight(page)).toBe(first);
	const words = page.frameLocator('iframe').locator('summary');
	await words.click();
	await expect.poll(() => pageHeight(page)).toBeGreaterThan(first + 50);
	await expect.poll(async () => (await frameHeight(page)) - (await pageHeight(page))).toBe(0);
	// within a second of loading and opening it would be a fourth change without rest, which the host holds back
	await aWhile(page);
	await words.click();
	await expect.poll(() => frameHeight(page)).toBe(first);
	expect(seen.said).toEqual([]);
});

test('where the reserved height is right, nothing moves', async ({ page }) => {
	await open(page, `${frame('height="400"', `${figures}box/`)}<p>After</p>${script}`, { '/box/': box(400) });
	await expect.poll(() => heights(page)).toEqual([400]);
	await aWhile(page);
	expect(await frameHeight(page)).toBe(400);
	expect(await shift(page)).toBe(0);
});

test('200 → 400 → 200 px takes three messages', async ({ page }) => {
	await open(page, `${frame('height="200"', `${figures}box/`)}${script}`, { '/box/': box(200) });
	await expect.poll(() => heights(page)).toEqual([200]);
	await sized(page, 400);
	await expect.poll(() => frameHeight(page)).toBe(400);
	await sized(page, 200);
	await expect.poll(() => frameHeight(page)).toBe(200);
	await aWhile(page);
	expect(await heights(page)).toEqual([200, 400, 200]);
	expect(await frameHeight(page)).toBe(200);
});

test('a host that narrows the frame when it is high does not go round in circles', async ({ page }) => {
	// as a scroll bar does
	const bar = `<script>new ResizeObserver(([{ target }]) => { target.style.width = target.offsetHeight > 395 ? '625px' : '640px' }).observe(document.querySelector('iframe'))</script>`;
	const wide = `<!doctype html><html lang="en"><style>body { margin: 0 } div { aspect-ratio: 640 / 400 }</style><div></div><script type="module" src="/embed/child.js"></script></html>`;
	await open(page, `${frame('height="300"', `${figures}wide/`)}${script}${bar}`, { '/wide/': wide });
	await aWhile(page);
	expect((await heights(page)).length).toBeLessThanOrEqual(3);
	expect(await frameHeight(page)).toBe(400);
});

test('a frame in view keeps what was reserved, and gives it back once its end is out of sight', async ({
	page
}) => {
	await open(
		page,
		`<div style="height: 100px"></div>${frame('height="400"', `${figures}box/`)}<div style="height: 3000px"></div>${script}`,
		{ '/box/': box(300) }
	);
	await expect.poll(() => heights(page)).toEqual([300]);
	await aWhile(page);
	expect(await frameHeight(page)).toBe(400);
	await page.evaluate(() => scrollTo(0, 1000));
	await aWhile(page);
	expect(await frameHeight(page)).toBe(400);
	await page.setViewportSize({ width: 1280, height: 350 });
	await page.evaluate(() => scrollTo(0, 0));
	await expect.poll(() => frameHeight(page)).toBe(300);
	expect(await shift(page)).toBe(0);
});

test('a script that comes after the frames asks them for their heights', async ({ page }) => {
	await open(page, frame());
	await expect.poll(() => heights(page)).toHaveLength(1);
	expect(await frameHeight(page)).toBe(300);
	await page.addScriptTag({ url: `${figures}embed/host.js` });
	await expect.poll(async () => (await frameHeight(page)) - (await pageHeight(page))).toBe(0);
});

test('the script may stand in a page more than once, and in its head', async ({ page }) => {
	await serveFiles(page, figures, site);
	const early = `<script src="${figures}embed/host.js"></script>`;
	await serveFiles(page, host, { '/': article(`${frame()}${script}${frame()}${script}`, early) });
	await page.goto(host);
	await expect.poll(async () => (await frameHeight(page)) - (await pageHeight(page))).toBe(0);
});

test('a frame that is allowed scripts alone is read by key and tells its height', async ({ page }) => {
	const seen = watch(page, host);
	await open(page, `${frame('height="300" sandbox="allow-scripts"')}${script}`);
	await expect.poll(async () => (await frameHeight(page)) - (await pageHeight(page))).toBe(0);
	const chart = page.frameLocator('iframe').locator('svg[data-chart]:visible');
	await chart.focus();
	await page.keyboard.press('Home');
	await expect(page.frameLocator('iframe').locator('.yiluo-live:visible')).not.toBeEmpty();
	expect(seen.said).toEqual([]);
});

test('fifty lazy frames load as they come near, and none changes its height', async ({ page }) => {
	const many = Array.from(
		{ length: 50 },
		(_, index) => `<p>${index}</p>${frame('height="640" loading="lazy"')}`
	);
	await open(page, many.join('') + script.repeat(50));
	const loaded = () => page.frames().filter((one) => one.url() === line).length;
	await expect.poll(loaded).toBeGreaterThan(0);
	expect(loaded()).toBeLessThan(25);
	const frames = await page.evaluate(async () => {
		let painted = 0;
		const end = () => scrollY + innerHeight >= document.documentElement.scrollHeight - 1;
		const start = performance.now();
		while (!end()) {
			scrollBy(0, 300);
			await new Promise(requestAnimationFrame);
			painted++;
		}
		return { painted, took: performance.now() - start };
	});
	await expect.poll(loaded).toBe(50);
	// one that was there before the host's script is asked again, and says the same
	await expect.poll(async () => (await heights(page)).length).toBeGreaterThanOrEqual(50);
	expect(new Set(await heights(page)).size).toBe(1);
	console.log(
		`50 embeds scrolled by in ${frames.painted} frames, ${(frames.took / frames.painted).toFixed(1)} ms each`
	);
	const right = await page
		.locator('iframe')
		.evaluateAll((all: HTMLElement[]) => new Set(all.map((one) => one.offsetHeight)).size);
	expect(right).toBeLessThanOrEqual(2);
	expect(await shift(page)).toBe(0);
});
