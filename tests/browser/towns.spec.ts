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
