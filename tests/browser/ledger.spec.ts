import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { testWhole } from './testWhole';

const rows = (page: Page) => page.locator('[role=row][id]');

testWhole({
	path: 'ledger/',
	stands: async (page) => expect(await rows(page).count()).toBeGreaterThanOrEqual(300)
});

test('a search and filters narrow the table, stay in the address, and come back with it', async ({
	page
}) => {
	await page.goto('/zh/ledger/');
	await page.getByRole('searchbox').fill('slfgl');
	await expect(rows(page)).toHaveCount(1);
	await expect(page).toHaveURL(/\?search=slfgl$/);
	await page.getByRole('button', { name: '清除条件' }).click();
	await page.getByRole('combobox', { name: '部分', exact: true }).selectOption('goals');
	await expect(rows(page)).toHaveCount(12);
	await page.reload();
	await expect(rows(page)).toHaveCount(12);
	await page.getByRole('link', { name: 'English' }).click();
	await expect(page).toHaveURL(/\/en\/ledger\/\?part=goals$/);
	await expect(rows(page)).toHaveCount(12);
});

test('the selection is saved as CSV, and the whole table as it lies in the repository', async ({ page }) => {
	await page.goto('/en/ledger/?kind=from-to');
	await expect(rows(page)).toHaveCount(2);
	const coming = page.waitForEvent('download');
	await page.getByRole('button', { name: 'CSV' }).click();
	const saved = readFileSync(await (await coming).path(), 'utf8');
	expect(saved.trim().split('\n')).toHaveLength(3);
	const whole = await page.request.get('/data/ledger.csv');
	expect(await whole.text()).toBe(readFileSync('data/ledger.csv', 'utf8'));
	expect(await (await page.request.get('/data/ledger.json')).json()).toHaveLength(
		(await whole.text()).trim().split('\n').length - 1
	);
});

test('without scripts it is a plain table, and a row has an address', async ({ browser, baseURL }) => {
	const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
	const page = await context.newPage();
	await page.goto('/en/ledger/#forest-cover');
	await expect(page.locator('#forest-cover')).toBeInViewport();
	await expect(page.locator('#forest-cover')).toContainText('18.46 → 21.14%');
	await expect(page.getByRole('searchbox')).toBeHidden();
	await context.close();
});

test('evidence leads to its row', async ({ page }) => {
	await page.goto('/en/');
	await page.locator('#note-forest\\.from a').click();
	await expect(page).toHaveURL(/\/en\/ledger\/#forest-cover$/);
	await expect(page.locator('#forest-cover')).toBeInViewport();
});
