import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { scenes } from '../../src/story/scenes/ids';
import { goTo, live, spoiled, steps, views, watch } from './page';

const langs = ['zh', 'en'] as const;

async function axe(page: Page) {
	const { violations } = await new AxeBuilder({ page }).analyze();
	return violations.map(
		({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`
	);
}

for (const lang of langs)
	for (const [view, viewport] of Object.entries(views))
		for (const colorScheme of ['light', 'dark'] as const)
			test.describe(`${lang}, ${view}, ${colorScheme}`, () => {
				test.use({ viewport, colorScheme });

				test('every step is reached, its figure is whole, and the page stays quiet', async ({
					page,
					baseURL
				}) => {
					const seen = watch(page, baseURL ?? '');
					await page.goto(`/${lang}/`);
					await live(page);
					for (const step of steps) {
						await goTo(page, step);
						await expect(page).toHaveURL(new RegExp(`/${lang}/#${step}$`));
						expect(await spoiled(page)).toEqual([]);
					}
					for (const scene of Object.keys(scenes))
						await expect(page.locator(`#${scene} + .scroller .stage svg[data-chart]`)).toHaveCount(1);
					expect(seen).toEqual({ said: [], foreign: [] });
				});

				test('axe finds nothing', async ({ page }) => {
					await page.emulateMedia({ reducedMotion: 'reduce' });
					await page.goto(`/${lang}/`);
					await live(page);
					await goTo(page, 'air-5');
					expect(await axe(page)).toEqual([]);
				});
			});

test.describe('the address and the language', () => {
	test('a link to a step opens there, and the other language opens at the same step', async ({ page }) => {
		await page.goto('/zh/#air-3');
		await live(page);
		await expect(page.locator('#air-3')).toHaveAttribute('aria-current', 'step');
		await page.getByRole('link', { name: 'English' }).click();
		await expect(page).toHaveURL(/\/en\/#air-3$/);
		await expect(page.locator('#air-3')).toHaveAttribute('aria-current', 'step');
		await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	});

	for (const [locale, lang] of [
		['zh-CN', 'zh'],
		['en-GB', 'en'],
		['de-DE', 'en']
	] as const)
		test(`/ sends a browser that prefers ${locale} to /${lang}/`, async ({ browser, baseURL }) => {
			const context = await browser.newContext({ locale, baseURL });
			const page = await context.newPage();
			await page.goto('/');
			await expect(page).toHaveURL(new RegExp(`/${lang}/$`));
			await context.close();
		});

	test('/ offers both languages without scripts', async ({ browser, baseURL }) => {
		const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
		const page = await context.newPage();
		await page.goto('/');
		await page.getByRole('link', { name: '偃师五年' }).click();
		await expect(page).toHaveURL(/\/zh\/$/);
		await context.close();
	});
});

for (const [view, viewport] of Object.entries(views))
	for (const lang of langs)
		test(`without scripts, ${lang} on a ${view} has every figure whole, with its words and table`, async ({
			browser,
			baseURL
		}) => {
			const context = await browser.newContext({ javaScriptEnabled: false, baseURL, viewport });
			const page = await context.newPage();
			await page.goto(`/${lang}/`);
			for (const step of steps) {
				const figure = page.locator(`#${step} figure`);
				await expect(figure.locator('svg[data-chart]:visible')).toHaveCount(1);
				const svg = figure.locator('svg[data-chart]:visible');
				expect(await svg.locator('text').count()).toBeGreaterThan(0);
				const box = await svg.boundingBox();
				expect(box?.width).toBeGreaterThan(200);
				await expect(figure.locator('.read p')).not.toBeEmpty();
				expect(await figure.locator('tbody tr').count()).toBeGreaterThan(0);
			}
			for (const stage of await page.locator('.stage').all()) await expect(stage).toBeHidden();
			const number = page.locator('#air-2 a.number').first();
			const note = (await number.getAttribute('href')) ?? '';
			await number.click();
			await expect(page.locator(`[id="${note.slice(1)}"]`)).toBeInViewport();
			await context.close();
		});

test.describe('evidence', () => {
	for (const [view, viewport] of Object.entries(views))
		test(`a number opens its evidence without being covered, on a ${view}`, async ({ page }) => {
			await page.setViewportSize(viewport);
			await page.goto('/en/');
			await live(page);
			for (const step of ['air-2', 'forest-3', 'city-3', 'money-2', 'flood-1', 'promises-2', 'unsaid-5']) {
				await goTo(page, step);
				for (const number of await page.locator(`#${step} .card a.number[role=button]`).all()) {
					await number.click();
					const panel = page.getByRole('dialog');
					await expect(panel).toBeVisible();
					const [a, b] = [await number.boundingBox(), await panel.boundingBox()];
					if (!a || !b) throw new Error('the number or its panel has no box');
					const apart = b.y >= a.y + a.height || b.y + b.height <= a.y;
					expect(apart, `the panel covers ${await number.textContent()}`).toBe(true);
					expect(b.x).toBeGreaterThanOrEqual(0);
					expect(b.x + b.width).toBeLessThanOrEqual(viewport.width);
					await page.keyboard.press('Escape');
					await expect(panel).toHaveCount(0);
					await expect(number).toBeFocused();
				}
			}
		});

	test('the keyboard opens it, and it shows formula, numbers and pages', async ({ page }) => {
		await page.goto('/en/');
		await live(page);
		await goTo(page, 'forest-3');
		await page.locator('#forest-3 .card a.number[role=button]').first().focus();
		await page.keyboard.press('Enter');
		const panel = page.getByRole('dialog');
		await expect(panel).toContainText('21.14% − 18.46% = 2.68');
		await expect(panel).toContainText('p. 3');
	});
});

test('with reduced motion a scene switches at once', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await page.goto('/en/');
	await live(page);
	await goTo(page, 'forest-1');
	const shape = () => page.locator('#forest + .scroller .stage svg').innerHTML();
	await goTo(page, 'forest-2');
	const first = await shape();
	await page.waitForTimeout(1200);
	expect(await shape()).toBe(first);
});

test('in motion, the numbers of a scene are on their way before they arrive', async ({ page }) => {
	await page.goto('/en/');
	await live(page);
	await goTo(page, 'forest-1');
	await page.waitForTimeout(1200);
	const shape = () => page.locator('#forest + .scroller .stage svg').innerHTML();
	const before = await shape();
	await goTo(page, 'forest-2');
	await page.waitForTimeout(300);
	const during = await shape();
	await page.waitForTimeout(1200);
	const after = await shape();
	expect(new Set([before, during, after]).size).toBe(3);
});

test('in print every step stands with its figure, and nothing sticks', async ({ page }) => {
	await page.goto('/zh/');
	await live(page);
	await page.emulateMedia({ media: 'print' });
	for (const step of steps)
		await expect(page.locator(`#${step} figure svg[data-chart]:visible`)).toHaveCount(1);
	await expect(page.locator('.stage:visible')).toHaveCount(0);
	expect(await spoiled(page)).toEqual([]);
	await page.emulateMedia({ media: 'screen' });
	await expect(page.locator('.step figure')).toHaveCount(0);
});

for (const [width, height] of [
	[320, 568],
	[844, 390],
	[1280, 560]
] as const)
	test(`every figure is drawn in a low viewport of ${width} × ${height}`, async ({ page }) => {
		await page.setViewportSize({ width, height });
		await page.goto('/en/');
		await live(page);
		for (const [scene, ids] of Object.entries(scenes))
			for (const step of ids) {
				await goTo(page, step);
				const stage = page.locator(`#${scene} + .scroller .stage`);
				await expect(stage.getByRole('alert')).toHaveCount(0);
				await expect(stage.locator('svg[data-chart]')).toHaveCount(1);
				const box = await stage.locator('svg[data-chart]').boundingBox();
				expect(box?.height, step).toBeGreaterThan(100);
			}
	});

for (const lang of langs)
	for (const width of [320, 390, 768, 1440])
		test(`${lang} never scrolls sideways at ${width} px`, async ({ page }) => {
			await page.setViewportSize({ width, height: 700 });
			await page.goto(`/${lang}/`);
			await live(page);
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
		});

for (const [view, viewport] of Object.entries(views))
	for (const lang of langs)
		test(`nothing shifts while ${lang} opens and is read, on a ${view}`, async ({ page }) => {
			await page.setViewportSize(viewport);
			await page.addInitScript(() => {
				const shifts: string[] = [];
				Object.assign(window, { shifts });
				new PerformanceObserver((list) => {
					for (const entry of list.getEntries() as (PerformanceEntry & {
						value: number;
						sources: { node: Node | null }[];
					})[]) {
						const names = entry.sources.map(({ node }) => node?.parentElement?.outerHTML.slice(0, 80));
						shifts.push(`${entry.value.toFixed(4)} ${names.join(' ')}`);
					}
				}).observe({ type: 'layout-shift', buffered: true });
			});
			await page.goto(`/${lang}/`);
			await live(page);
			for (const step of steps) await goTo(page, step);
			await page.waitForTimeout(1200);
			expect(await page.evaluate(() => (window as unknown as { shifts: string[] }).shifts)).toEqual([]);
		});

test('a figure that fails shows its message and its rows, and the page lives on', async ({ page }) => {
	await page.goto('/lab/figure/');
	const figure = page.locator('figure');
	await expect(figure.locator('svg[data-chart]:visible')).toHaveCount(1);
	await page.getByRole('button', { name: 'Spoil its row' }).click();
	await expect(figure.getByRole('alert')).toContainText('woods');
	await expect(figure.getByRole('alert').locator('tbody tr')).toHaveCount(1);
	await expect(page.locator('#after')).toBeVisible();
});
