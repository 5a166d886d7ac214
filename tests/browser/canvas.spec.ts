import { expect, test, type Page } from '@playwright/test';

/** The share of pixels that two pictures do not share: further apart than a reader sees, in any channel. */
const difference = (page: Page, before: Buffer, after: Buffer) =>
	page.evaluate(
		async (pictures) => {
			const [a, b] = await Promise.all(
				pictures.map(async (base64) => {
					const image = await createImageBitmap(
						await (await fetch(`data:image/png;base64,${base64}`)).blob()
					);
					const canvas = new OffscreenCanvas(image.width, image.height);
					const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
					context.drawImage(image, 0, 0);
					return context.getImageData(0, 0, image.width, image.height);
				})
			);
			if (!a || !b || a.width !== b.width || a.height !== b.height) return 1;
			let apart = 0;
			for (let at = 0; at < a.data.length; at += 4)
				if ([0, 1, 2].some((part) => Math.abs((a.data[at + part] ?? 0) - (b.data[at + part] ?? 0)) > 48))
					apart++;
			return apart / (a.data.length / 4);
		},
		[before, after].map((buffer) => buffer.toString('base64'))
	);

const chart = (page: Page) =>
	page.getByRole('main').locator('[data-chart]').locator('xpath=ancestor-or-self::*[parent::main]');

for (const colorScheme of ['light', 'dark'] as const)
	test(`ten thousand points are the same picture on a canvas as in SVG, ${colorScheme}`, async ({ page }) => {
		await page.emulateMedia({ colorScheme });
		await page.goto('/lab/canvas/', { waitUntil: 'networkidle' });
		await expect(page.locator('main canvas')).toHaveCount(0);
		const drawn = await chart(page).screenshot();
		await page.getByRole('button', { name: 'Mount again' }).click();
		await expect(page.locator('main canvas')).toHaveCount(1);
		await expect(page.getByRole('main').locator('svg[data-chart] text').first()).toBeVisible();
		const again = await chart(page).screenshot();
		expect(await difference(page, drawn, again)).toBeLessThan(0.005);
		await page.emulateMedia({ colorScheme: colorScheme === 'light' ? 'dark' : 'light' });
		expect(await difference(page, again, await chart(page).screenshot())).toBeGreaterThan(0.2);
	});

test('what the server drew becomes a canvas when it changes', async ({ page }) => {
	await page.goto('/lab/canvas/', { waitUntil: 'networkidle' });
	await page.getByRole('button', { name: 'Halve' }).click();
	await expect(page.locator('main canvas')).toHaveCount(1);
	const box = await page.locator('main canvas').boundingBox();
	expect(box).toMatchObject({ width: 700, height: 480 });
});

test('a chart that becomes a canvas keeps the focus of a reader who is in it', async ({ page }) => {
	await page.goto('/lab/canvas/', { waitUntil: 'networkidle' });
	const svg = page.getByRole('application', { name: 'Ten thousand towns' });
	await svg.focus();
	await page.evaluate(() => [...document.querySelectorAll('button')].at(-1)?.click());
	await expect(page.locator('main canvas')).toHaveCount(1);
	await expect(svg).toBeFocused();
	await page.keyboard.press('ArrowRight');
	await expect(page.locator('main .yiluo-tip')).toBeVisible();
});
