import { chromium } from '@playwright/test';
import { browserPath } from './browser.mjs';
import { serve } from './serve.mjs';

// The picture of the README, taken of the built story: one step on a desk and two on phones.
const views = [
	{ path: 'en/#forest-4', width: 1160, height: 760 },
	{ path: 'zh/#air-2', width: 390, height: 760 },
	{ path: 'zh/#towns-2', width: 390, height: 760 }
];
const gap = 24;

const address = await serve({ port: 0 });
const browser = await chromium.launch({
	executablePath: browserPath(),
	args: ['--no-sandbox', '--disable-gpu']
});
const shots = [];
for (const { path, width, height } of views) {
	const page = await browser.newPage({ viewport: { width, height } });
	await page.goto(address + path, { waitUntil: 'networkidle' });
	await page.waitForTimeout(2000);
	shots.push({ width, height, image: (await page.screenshot()).toString('base64') });
}
const page = await browser.newPage({ viewport: { width: 2060, height: 808 } });
const images = shots.map(
	({ width, height, image }) =>
		`<img width="${width}" height="${height}" src="data:image/png;base64,${image}" style="box-shadow:0 2px 14px #0003">`
);
await page.setContent(
	`<body style="margin:0;padding:${gap}px;display:flex;gap:${gap}px;background:#e9e3d6">${images.join('')}</body>`
);
await page.locator('body').screenshot({ path: new URL('../static/preview.png', import.meta.url).pathname });
await browser.close();
process.exit();
