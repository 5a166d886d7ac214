import { brotliCompressSync } from 'node:zlib';
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import type { enhance } from '../../src/lib/reading/enhance';
import { svgString } from '../../src/lib/marks/svgString';
import { enhanceScript } from '../enhanceScript';
import { kinds, measuredBox, readAll, sampleLayout, seen } from './charts';
import { goTo, live, views, watch } from './page';

const lab = '/lab/charts/';
const langs = ['zh', 'en'] as const;

async function open(page: Page) {
	await page.goto(lab);
	await expect(page.locator('#waffle-en svg[role=application]').first()).toBeAttached();
}

const chartOf = (page: Page, name: string) => page.locator(`#${name} svg[data-chart]:visible`);

/** Puts the focus before a figure, so that Tab comes to its chart. */
async function tabTo(page: Page, name: string) {
	await page.evaluate((id) => {
		const start = document.createElement('button');
		start.textContent = 'Start';
		document.getElementById(id)?.before(start);
		start.focus();
	}, name);
	await page.keyboard.press('Tab');
	await expect(chartOf(page, name)).toBeFocused();
}

for (const [view, viewport] of Object.entries(views))
	for (const lang of langs)
		test.describe(`${lang}, on a ${view}`, () => {
			test.use({ viewport });

			for (const kind of kinds)
				test(`the keyboard reads every datum of a ${kind}`, async ({ page }) => {
					await open(page);
					await tabTo(page, `${kind}-${lang}`);
					const layout = sampleLayout(kind, { ...(await measuredBox(page)), lang });
					const said = await readAll(page, layout);
					expect(said.size).toBe(new Set(layout.stops.map(({ name, text }) => name + text)).size);
					expect(said.size).toBeGreaterThan(1);
				});
		});

test('a chart is one tab stop, named by its summary, and its words and rows come after it', async ({
	page
}) => {
	await open(page);
	await tabTo(page, 'bar-en');
	const chart = chartOf(page, 'bar-en');
	const layout = sampleLayout('bar', { ...(await measuredBox(page)), lang: 'en' });
	await expect(chart).toHaveAccessibleName(layout.summary);
	await expect(chart).toHaveAccessibleDescription('Arrow keys read each value');
	await page.keyboard.press('Tab');
	const words = page.locator('#bar-en summary');
	await expect(words).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page.locator('#bar-en .read p')).toHaveText(layout.summary);
	expect(await page.locator('#bar-en tbody tr').count()).toBe(layout.table.rows.length);
	await page.keyboard.press('Tab');
	await expect(chartOf(page, 'beeswarm-en')).toBeFocused();
});

test('Escape clears, an arrow comes back, and leaving hides what is shown', async ({ page }) => {
	await open(page);
	await tabTo(page, 'bar-en');
	expect((await seen(page)).tip).toBe('Arrow keys read each value');
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('ArrowDown');
	const before = await seen(page);
	expect(before.said).not.toBe('');
	await page.keyboard.press('Escape');
	expect(await seen(page)).toMatchObject({ said: '', tip: null, ring: [0, 0] });
	await page.keyboard.press('ArrowUp');
	expect((await seen(page)).said).toBe(before.said);
	await page.keyboard.press('Tab');
	await expect(page.locator('.yiluo-tip, .yiluo-ring')).toHaveCount(0);
});

test('the live region is there from the start and stays the same element', async ({ page }) => {
	await open(page);
	const region = await page.locator('#bar-en .chart > div:visible [role=status]').elementHandle();
	await tabTo(page, 'bar-en');
	await measuredBox(page);
	for (const key of ['Home', 'ArrowDown', 'Escape', 'End']) await page.keyboard.press(key);
	await page.setViewportSize({ width: 700, height: 800 });
	await measuredBox(page);
	await expect(chartOf(page, 'bar-en')).toBeFocused();
	await page.keyboard.press('Home');
	expect(await region?.textContent()).toBe((await seen(page)).said);
});

test('the focus and the ring can be seen', async ({ page }) => {
	for (const forcedColors of ['none', 'active'] as const) {
		await page.emulateMedia({ forcedColors });
		await open(page);
		await tabTo(page, 'bar-en');
		const chart = chartOf(page, 'bar-en');
		await expect(chart).toHaveCSS('outline-style', 'solid');
		await expect(chart).toHaveCSS('outline-width', '2px');
		await page.keyboard.press('Home');
		const strokes = await page
			.locator('.yiluo-ring > *')
			.evaluateAll((all) => all.map((one) => getComputedStyle(one).stroke));
		expect(new Set(strokes).size).toBe(2);
	}
});

test('keys that lead nowhere are the page’s, and those with a modifier', async ({ page }) => {
	await open(page);
	await page.evaluate(
		() =>
			Object.assign(window, { kept: [] as string[] }) &&
			window.addEventListener('keydown', (event) => {
				if (event.defaultPrevented) (window as unknown as { kept: string[] }).kept.push(event.key);
			})
	);
	await tabTo(page, 'line-en');
	for (const key of [
		'Home',
		'ArrowRight',
		'ArrowLeft',
		'ArrowLeft',
		'a',
		'Shift+ArrowRight',
		'Escape',
		'Escape'
	])
		await page.keyboard.press(key);
	expect(await page.evaluate(() => (window as unknown as { kept: string[] }).kept)).toEqual([
		'Home',
		'ArrowRight',
		'ArrowLeft',
		'Escape'
	]);
});

test.describe('a mouse', () => {
	for (const kind of kinds)
		test(`comes to every datum of a ${kind}, and leaves none behind`, async ({ page }) => {
			await open(page);
			const chart = chartOf(page, `${kind}-en`);
			await chart.focus();
			const layout = sampleLayout(kind, { ...(await measuredBox(page)), lang: 'en' });
			await page.keyboard.press('Escape');
			const words = [...new Set(layout.stops.map(({ name, text }) => name + text))];
			const { tips, out, said, left } = await chart.evaluate((svg, most) => {
				const box = svg.getBoundingClientRect();
				const tip = () => svg.parentElement?.querySelector('.yiluo-tip');
				const tips = new Set<string>();
				let out = 0;
				const pointAt = (clientX: number, clientY: number) => {
					const init = { clientX, clientY, bubbles: true, pointerType: 'mouse' };
					const target = document.elementFromPoint(clientX, clientY) ?? svg;
					target.dispatchEvent(new PointerEvent('pointermove', init));
					const shown = tip();
					if (!shown || tips.has(shown.textContent)) return;
					tips.add(shown.textContent);
					const { left, top, right, bottom } = shown.getBoundingClientRect();
					out = Math.max(out, box.left - left, box.top - top, right - box.right, bottom - box.bottom);
				};
				// an outline is met only on its stroke
				for (const step of [6, 2])
					for (let y = box.top + 1; y < box.bottom && tips.size < most; y += step)
						for (let x = box.left + 1; x < box.right; x += step) pointAt(x, y);
				const said = svg.parentElement?.querySelector('.yiluo-live')?.textContent;
				svg.dispatchEvent(new PointerEvent('pointerleave', { pointerType: 'mouse' }));
				return { tips: [...tips], out, said, left: tip()?.textContent };
			}, words.length);
			expect(tips.toSorted()).toEqual(words.toSorted());
			expect(out).toBeLessThanOrEqual(0.5);
			expect(said).toBe('');
			expect(left).toBeUndefined();
		});

	test('is answered among ten thousand points', async ({ page }) => {
		await page.goto('/lab/canvas/');
		const chart = page.locator('svg[role=application]');
		await expect(chart).toBeAttached();
		const usual = await chart.evaluate((svg) => {
			const { left, top, width, height } = svg.getBoundingClientRect();
			const times = Array.from({ length: 40 }, (_, index) => {
				const from = performance.now();
				const [clientX, clientY] = [left + (width * (index + 10)) / 60, top + (height * (index + 10)) / 60];
				svg.dispatchEvent(new PointerEvent('pointermove', { clientX, clientY, pointerType: 'mouse' }));
				return performance.now() - from;
			});
			// the quickest ten: what else the machine does is no matter
			return times.toSorted((a, b) => a - b)[9];
		});
		await expect(page.locator('.yiluo-tip')).toBeVisible();
		console.log(`a move among ten thousand points ${usual?.toFixed(1)} ms`);
	});
});

test.describe('a finger', () => {
	test.use({ viewport: views.phone, hasTouch: true, isMobile: true });

	test('taps what a mouse points at, and a tap elsewhere hides it', async ({ page }) => {
		await open(page);
		const chart = chartOf(page, 'bar-zh');
		await chart.scrollIntoViewIfNeeded();
		const bar = await chart.locator('rect[data-key]').first().boundingBox();
		if (!bar) throw new Error('no bar');
		const tip = page.locator('.yiluo-tip');
		await page.touchscreen.tap(bar.x + bar.width / 2, bar.y + bar.height / 2);
		await expect(tip).toHaveCount(1);
		const told = await tip.textContent();
		await page.locator('h1').scrollIntoViewIfNeeded();
		await page.locator('h1').tap();
		await expect(tip).toHaveCount(0);
		await chart.scrollIntoViewIfNeeded();
		await chart.locator('rect[data-key]').first().hover();
		expect(await tip.textContent()).toBe(told);
	});

	test('scrolls the page over a chart', async ({ page }) => {
		await open(page);
		await chartOf(page, 'bar-zh').evaluate((chart) => chart.scrollIntoView({ block: 'center' }));
		const before = await page.evaluate(() => window.scrollY);
		const client = await page.context().newCDPSession(page);
		const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...ys: number[]) =>
			client.send('Input.dispatchTouchEvent', { type, touchPoints: ys.map((y) => ({ x: 195, y })) });
		await touch('touchStart', 520);
		for (let y = 500; y >= 320; y -= 20) await touch('touchMove', y);
		await touch('touchEnd');
		await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(before + 100);
		await expect(page.locator('.yiluo-tip')).toHaveCount(0);
	});
});

for (const colorScheme of ['light', 'dark'] as const)
	test(`axe finds nothing at any kind, in the ${colorScheme}`, async ({ page }) => {
		await page.emulateMedia({ colorScheme });
		await page.setViewportSize(views.phone);
		await open(page);
		for (const details of await page.locator('details').all())
			await details.evaluate((one: HTMLDetailsElement) => (one.open = true));
		await tabTo(page, 'table-zh');
		await page.keyboard.press('Home');
		const { violations } = await new AxeBuilder({ page }).analyze();
		expect(
			violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`)
		).toEqual([]);
	});

test('in the story the arrow keys are the chart’s while it has the focus', async ({ page }) => {
	await page.goto('/en/');
	await live(page);
	await goTo(page, 'forest-2');
	await page.waitForTimeout(1200);
	const chart = page.locator('#forest + .scroller .stage svg[data-chart]');
	await chart.focus();
	await page.keyboard.press('Home');
	expect((await seen(page)).said).not.toBe('');
	for (let press = 0; press < 4; press++) await page.keyboard.press('ArrowRight');
	await expect(page.locator('#forest-2')).toHaveAttribute('aria-current', 'step');
	await expect(chart).toBeFocused();
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('a chart is a named picture and no tab stop', async ({ page }) => {
		await page.goto(lab);
		const chart = chartOf(page, 'bar-en');
		await expect(chart).toHaveAttribute('role', 'img');
		await expect(chart).toHaveAccessibleName(/\S/);
		await expect(page.locator('svg[tabindex]')).toHaveCount(0);
	});
});

test.describe('a static SVG, without Svelte', () => {
	test('is read by key from a script and a list of stops, which nothing reads before', async ({
		page,
		baseURL
	}) => {
		const seenByPage = watch(page, baseURL ?? '');
		const layout = sampleLayout('map', { width: 640, height: 480, lang: 'zh' });
		await page.setContent(`<main style="width: 320px">${svgString(layout)}</main>`);
		await page.addStyleTag({ content: 'svg { max-width: 100%; height: auto }' });
		const before = await page.locator('main').innerHTML();
		await page.addScriptTag({ content: await enhanceScript() });
		await page.evaluate((stops) => {
			const svg = document.querySelector('svg');
			const { reading } = window as unknown as { reading: { enhance: typeof enhance } };
			if (!svg) throw new Error('no svg');
			const readable = {
				lang: 'zh' as const,
				get stops() {
					document.title += 'read ';
					return stops;
				}
			};
			Object.assign(window, { chart: reading.enhance(svg, readable) });
		}, layout.stops);
		expect(await page.title()).toBe('');
		await page.keyboard.press('Tab');
		await readAll(page, layout);
		const [tip, svg] = [
			await page.locator('.yiluo-tip').boundingBox(),
			await page.locator('svg').first().boundingBox()
		];
		expect(svg?.width).toBe(320);
		expect(tip?.width).toBeLessThanOrEqual(280);
		await page.evaluate(() => (window as unknown as { chart: { destroy(): void } }).chart.destroy());
		expect(await page.locator('main').innerHTML()).toBe(before);
		expect(seenByPage.said).toEqual([]);
	});

	test('takes a script of at most 2.6 KB', async () => {
		const size = brotliCompressSync(await enhanceScript()).length;
		console.log(`enhance ${(size / 1000).toFixed(2)} KB, brotli`);
		expect(size).toBeLessThanOrEqual(2600);
	});
});
