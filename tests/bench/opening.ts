import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { browserPath } from '../../scripts/browser.mjs';
import { serve } from '../../scripts/serve.mjs';
import { median } from './median.js';

const runs = 5;

/** Chrome's "slow 4G": 1.6 Mbit/s down, 750 kbit/s up, 150 ms. */
const slow4g = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };

interface Opening {
	/** Largest contentful paint, ms. */
	lcp: number;
	/** Cumulative layout shift. */
	cls: number;
	/** Time in long tasks beyond 50 ms each, ms. */
	blocking: number;
}

async function open(page: Page, url: string, scripts: boolean): Promise<Opening> {
	const client = await page.context().newCDPSession(page);
	await client.send('Network.emulateNetworkConditions', slow4g);
	await client.send('Emulation.setCPUThrottlingRate', { rate: 4 });
	if (!scripts) await page.route('**/*.js', (route) => route.abort());
	await page.addInitScript({ path: join(import.meta.dirname, 'observe.js') });
	await page.goto(url, { waitUntil: 'networkidle' });
	await page.waitForTimeout(1500);
	return page.evaluate(() => (window as unknown as { seen: Opening }).seen);
}

/** How the story opens on a slow phone, beside the same page with its scripts blocked, interleaved. */
export async function opening(): Promise<string[]> {
	const address = await serve({ port: 0 });
	const browser = await chromium.launch({
		executablePath: browserPath(),
		args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking']
	});
	const opened: Record<'story' | 'plain', Opening[]> = { story: [], plain: [] };
	for (let run = 0; run < runs; run++)
		for (const kind of ['story', 'plain'] as const) {
			const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
			opened[kind].push(await open(await context.newPage(), `${address}zh/`, kind === 'story'));
			await context.close();
		}
	await browser.close();
	return (
		[
			['lcp', ' ms', 0],
			['blocking', ' ms', 0],
			['cls', '', 4]
		] as const
	).map(([measure, unit, digits]) => {
		const story = median(opened.story.map((one) => one[measure]));
		const plain = median(opened.plain.map((one) => one[measure]));
		const ratio = plain > 0 ? `× ${(story / plain).toFixed(2)}` : '';
		return `${measure.padEnd(9)} ${story.toFixed(digits)}${unit}  beside ${plain.toFixed(digits)}${unit}  ${ratio}`;
	});
}
