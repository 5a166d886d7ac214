import { expect, test } from '@playwright/test';
import { live, watch } from './page';

// The development build says where server and browser disagree; the built site keeps silent.
const development = `http://127.0.0.1:${Number(process.env.TEST_PORT ?? 4173) + 1}`;

for (const path of ['/zh/', '/en/#forest-4', '/lab/figure/', '/lab/charts/', '/zh/charts/line/'])
	test(`${path} is hydrated without a warning`, async ({ page }) => {
		// the first visit makes the development server bundle what it had not yet
		await page.goto(development + path, { waitUntil: 'networkidle' });
		const seen = watch(page, development);
		await page.reload({ waitUntil: 'networkidle' });
		if (!path.startsWith('/lab') && !path.includes('/charts/')) await live(page);
		await expect(page.locator('figure svg[data-chart]:visible').first()).toBeVisible();
		expect(seen.said).toEqual([]);
	});
