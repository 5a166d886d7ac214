import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { chromium, type Page } from '@playwright/test';
import { browserPath } from '../../scripts/browser.mjs';
import { serve } from '../../scripts/serve.mjs';

/** How the story opens on a slow phone, beside the same page with its scripts blocked, interleaved in one run. */
const runs = 5;
const build = join(import.meta.dirname, '../../build');

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

const median = (values: number[]) =>
	values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

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

/** Bytes of the build by file ending, brotli. */
function sizes(): Record<string, number> {
	const files = readdirSync(build, { recursive: true, encoding: 'utf8' }).filter((file) =>
		/\.\w+$/.test(file)
	);
	const total: Record<string, number> = {};
	for (const file of files.filter((name) => !name.startsWith('lab'))) {
		const ending = file.split('.').at(-1) ?? '';
		total[ending] = (total[ending] ?? 0) + brotliCompressSync(readFileSync(join(build, file))).length;
	}
	return total;
}

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

console.log('Built files, brotli');
for (const [ending, bytes] of Object.entries(sizes()).sort(([, a], [, b]) => b - a))
	console.log(`  ${(bytes / 1000).toFixed(1).padStart(7)} KB  .${ending}`);
console.log(
	`\nOpening /zh/ on a phone, CPU × 4, slow 4G; medians of ${runs}, scripts on beside scripts blocked`
);
for (const [measure, unit] of [
	['lcp', 'ms'],
	['blocking', 'ms'],
	['cls', '']
] as const) {
	const [story, plain] = [opened.story, opened.plain].map((all) => median(all.map((one) => one[measure])));
	const ratio = plain ? `× ${((story ?? 0) / plain).toFixed(2)}` : '';
	console.log(
		`  ${measure.padEnd(9)} ${story?.toFixed(measure === 'cls' ? 4 : 0)} ${unit}  beside ${plain?.toFixed(measure === 'cls' ? 4 : 0)} ${unit}  ${ratio}`
	);
}
process.exit();
