import { expect, test } from '@playwright/test';
import { steps } from './page';
import { mark, print } from './paper';

for (const lang of ['zh', 'en'] as const)
	test(`${lang} prints as an article of 8 to 12 pages, and cuts neither a figure nor a heading from its words`, async ({
		page
	}) => {
		await page.goto(`/${lang}/`);
		await page.emulateMedia({ media: 'print' });
		await expect(page.locator('nav:visible, .stage:visible, button:visible')).toHaveCount(0);
		await expect(page.locator('.step figure svg[data-chart]:visible')).toHaveCount(steps.length);
		const figures = await mark(page, 'figure', '.step figure');
		const heads = await mark(page, 'head', '.scene-head');
		const firsts = await mark(page, 'first', '.step:first-child, :not(.step) + .step');
		expect(figures).toBe(steps.length);
		expect(firsts).toBe(heads);
		const { pages, marks } = await print(page);
		expect(marks.size).toBe(2 * (figures + heads + firsts));

		const parted = (name: string, from: string, to: string, count: number) =>
			Array.from({ length: count }, (_, index) => ({
				name: `${name} ${String(index)}`,
				from: marks.get(from.replace('*', String(index))),
				to: marks.get(to.replace('*', String(index)))
			})).filter(({ from, to }) => from?.page !== to?.page || from?.x !== to?.x);
		expect(parted('figure', 'figure-*-top', 'figure-*-bottom', figures)).toEqual([]);
		expect(parted('head', 'head-*-top', 'head-*-bottom', heads)).toEqual([]);
		expect(parted('first step', 'head-*-bottom', 'first-*-top', heads)).toEqual([]);
		expect(pages).toBeGreaterThanOrEqual(8);
		expect(pages).toBeLessThanOrEqual(12);
	});
