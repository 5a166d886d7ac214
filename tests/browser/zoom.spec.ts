import { expect, test, type Locator, type Page } from '@playwright/test';

const open = async (page: Page): Promise<Locator> => {
	await page.goto('/en/charts/map/');
	const map = page.locator('.zoomable');
	await map.scrollIntoViewIfNeeded();
	await expect(map.getByRole('button', { name: 'Zoom in' })).toBeVisible();
	return map;
};
/** How many times nearer than the whole, as a listener hears it. */
const times = async (map: Locator) => {
	const said = (await map.locator('.said').textContent()) ?? '';
	return Number(/[\d.]+/.exec(said)?.[0] ?? 1);
};
const settled = async (map: Locator) => {
	const scale = () => map.locator('[data-key=regions]').getAttribute('transform');
	for (let before; before !== (before = await scale());) await map.page().waitForTimeout(120);
};
const names = (map: Locator) => map.locator('svg[data-chart] text').count();

test('buttons come nearer, with more names, and back', async ({ page }) => {
	const map = await open(page);
	const few = await names(map);
	await expect(map.getByRole('button', { name: 'Show all' })).toBeDisabled();
	await map.getByRole('button', { name: 'Zoom in' }).click();
	await map.getByRole('button', { name: 'Zoom in' }).click();
	await settled(map);
	expect(await times(map)).toBe(4);
	await map.getByRole('button', { name: 'Zoom out' }).click();
	await settled(map);
	expect(await times(map)).toBe(2);
	await map.getByRole('button', { name: 'Show all' }).click();
	await settled(map);
	expect(await times(map)).toBe(1);
	expect(await names(map)).toBe(few);
});

test('keys come nearer while regions are read, and the ring goes along', async ({ page }) => {
	const map = await open(page);
	const chart = map.locator('svg[data-chart=map]');
	await expect(chart).toHaveAttribute('role', 'application');
	await chart.focus();
	await page.keyboard.press('ArrowRight');
	const said = await map.locator('.yiluo-live').textContent();
	expect(said).toMatch(/\S+: \d+/);
	await page.keyboard.press('+');
	await settled(map);
	expect(await times(map)).toBe(2);
	await expect(map.locator('.yiluo-live')).toHaveText(said ?? '');
	await page.keyboard.press('0');
	await settled(map);
	expect(await times(map)).toBe(1);
});

test('the wheel scrolls the page and says how to zoom; with Ctrl it zooms about the mouse', async ({
	page
}) => {
	const map = await open(page);
	const box = await map.boundingBox();
	if (!box) throw new Error('the map has no box');
	await page.mouse.move(box.x + box.width / 3, box.y + box.height / 2);
	const before = await page.evaluate(() => scrollY);
	await page.mouse.wheel(0, 60);
	await expect(map.locator('.hint')).toHaveText('Hold Ctrl and scroll to zoom');
	await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before);
	expect(await times(map)).toBe(1);
	const there = await page.evaluate(() => scrollY);
	await page.keyboard.down('Control');
	await page.mouse.wheel(0, -200);
	await page.mouse.wheel(0, -200);
	await page.keyboard.up('Control');
	await expect.poll(() => times(map)).toBeGreaterThan(1.5);
	expect(await page.evaluate(() => scrollY)).toBe(there);
	expect(await page.evaluate(() => visualViewport?.scale)).toBe(1);
});

test('a mouse drags a map that is near', async ({ page }) => {
	const map = await open(page);
	await map.getByRole('button', { name: 'Zoom in' }).click();
	await settled(map);
	const at = () => map.locator('[data-key=regions]').getAttribute('transform');
	const before = await at();
	const box = await map.boundingBox();
	if (!box) throw new Error('the map has no box');
	await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
	await page.mouse.down();
	await page.mouse.move(box.x + box.width / 2 - 60, box.y + box.height / 2 - 20, { steps: 4 });
	await page.mouse.up();
	expect(await at()).not.toBe(before);
	expect(await times(map)).toBe(2);
});

test.describe('by touch', () => {
	test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

	test('two fingers stretch the map, one finger scrolls the page', async ({ page, context }) => {
		const map = await open(page);
		const box = await map.boundingBox();
		if (!box) throw new Error('the map has no box');
		const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
		const cdp = await context.newCDPSession(page);
		const touch = (type: string, ...points: [number, number][]) =>
			cdp.send('Input.dispatchTouchEvent', {
				type: type as 'touchStart',
				touchPoints: points.map(([px, py], id) => ({ x: px, y: py, id }))
			});
		await touch('touchStart', [x - 30, y], [x + 30, y]);
		for (const apart of [40, 60, 80, 90]) await touch('touchMove', [x - apart, y], [x + apart, y]);
		await touch('touchEnd');
		await expect.poll(() => times(map)).toBeGreaterThan(2);
		expect(await page.evaluate(() => visualViewport?.scale)).toBe(1);
		const near = await times(map);
		const before = await page.evaluate(() => scrollY);
		await touch('touchStart', [x, y]);
		for (const up of [20, 60, 120, 180]) await touch('touchMove', [x, y - up]);
		await touch('touchEnd');
		await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before);
		expect(await times(map)).toBe(near);
	});
});

test.describe('with less motion', () => {
	test.use({ contextOptions: { reducedMotion: 'reduce' } });

	test('one is there at once', async ({ page }) => {
		const map = await open(page);
		const at = () => map.locator('[data-key=regions]').getAttribute('transform');
		await map.getByRole('button', { name: 'Zoom in' }).click();
		const there = await at();
		await page.waitForTimeout(400);
		expect(await at()).toBe(there);
		expect(await times(map)).toBe(2);
	});
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('the map is whole, and no button does nothing', async ({ page }) => {
		await page.goto('/zh/charts/map/');
		const map = page.locator('.zoomable');
		await expect(map.locator('svg[data-chart=map]')).toHaveCount(1);
		await expect(map.locator('button')).toHaveCount(0);
	});
});
