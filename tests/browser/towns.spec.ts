import { expect, test, type Page } from '@playwright/test';
import { testWhole } from './testWhole';

const picked = (page: Page) => page.locator('a[aria-current=true]');

testWhole({
	path: 'towns/',
	stands: async (page) => expect(page.locator('ol a')).toHaveCount(13)
});

testWhole({
	path: 'towns/410307107/',
	stands: async (page) => {
		await expect(page.locator('figure')).toHaveCount(1);
		expect(await page.locator('.told li').count()).toBeGreaterThan(1);
	}
});

test('a name that is pointed at, or come to by key, is outlined on map and tiles', async ({ page }) => {
	await page.goto('/en/towns/');
	const outline = page.locator('[data-chart=map] [data-key="410307110"][stroke-width]');
	const before = await outline.count();
	await page.locator('ol a', { hasText: 'Dakou' }).focus();
	await expect(picked(page)).toHaveText('Dakou Town');
	await expect.poll(() => outline.count()).toBeGreaterThan(before);
});

test('a click on the map picks the town in the list', async ({ page }) => {
	await page.goto('/en/towns/');
	await expect(page.locator('[data-chart=map]')).toHaveAttribute('role', 'application');
	await page.locator('[data-chart=tileGrid] [data-key="410307109"]').first().click();
	await expect(picked(page)).toHaveText('Shanhua Town');
});

test('a theme narrows map, tiles and list to its mentions', async ({ page }) => {
	await page.goto('/en/towns/');
	await expect(page.locator('[data-chart=map]')).toHaveAttribute('role', 'application');
	const dots = page.locator('[data-chart=map] [data-key^=mention-]');
	const all = await dots.count();
	const status = page.locator('.filter [role=status]');
	expect(await status.textContent()).toBe(`${all} mentions`);
	await page.getByRole('combobox').selectOption('commerce');
	await expect(status).toHaveText(/^\d mentions?$/);
	const few = Number.parseInt((await status.textContent()) ?? '');
	expect(few).toBeLessThan(all);
	await expect(dots).toHaveCount(few);
	await expect(page.locator('ol .dots i')).toHaveCount(few);
	await expect(page.locator('.subtitle').first()).toContainText('only online trade');
	await page.getByRole('combobox').selectOption('');
	await expect(dots).toHaveCount(all);
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('a town’s page tells all, and one walks on from it', async ({ page }) => {
		await page.goto('/zh/towns/410307006/');
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('槐新街道');
		await expect(page.locator('svg[data-chart=map]:visible')).toBeVisible();
		await page.getByRole('link', { name: /^下一个/ }).click();
		await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('槐新街道');
		await page.getByRole('link', { name: '全部镇、街道' }).click();
		await expect(page).toHaveURL(/\/zh\/towns\/$/);
		await page.getByRole('link', { name: '回到正文' }).click();
		await expect(page).toHaveURL(/\/zh\/$/);
	});
});
