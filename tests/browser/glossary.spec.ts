import { expect, test } from '@playwright/test';
import { testWhole } from './testWhole';

testWhole({
	path: 'glossary/',
	stands: async (page) => expect(await page.locator('dt').count()).toBeGreaterThanOrEqual(10)
});

test('a term leads to its scene, and to its figures in the ledger', async ({ page }) => {
	await page.goto('/zh/glossary/#built-up');
	const term = page.locator('#built-up');
	await expect(term).toBeInViewport();
	await term.getByRole('link', { name: '报告里的数字' }).click();
	await expect(page).toHaveURL(/\/zh\/ledger\/\?search=/);
	await expect(page.locator('[role=row][id]')).toHaveCount(1);
	await page.goBack();
	await term.getByRole('link', { name: /见正文/ }).click();
	await expect(page).toHaveURL(/\/zh\/#city-1$/);
});
