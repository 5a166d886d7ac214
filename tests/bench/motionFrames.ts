import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type Page } from '@playwright/test';
import { build } from 'vite';
import { browserPath } from '../../scripts/browser.mjs';
import { entry, entryName } from '../twins/entry.js';
import { median } from './median.js';
import type { Change } from './motion/page.js';

/** A window with the charts of `motion/page.ts`. */
interface Moving extends Window {
	charts: Record<string, [ours: Change, byHand: Change]>;
}

/** How often the rows change before the frames are measured, and then. */
const warmUps = 2;
const changes = 6;

/** Where the page is; nothing is asked of a network. */
const address = 'http://bench.test/';

/** The scripts of the page, built for production, by their addresses. */
async function scripts(): Promise<{ first: string; code: Map<string, string> }> {
	const page = JSON.stringify(join(import.meta.dirname, 'motion/page.ts'));
	const built = await build({
		...entry(`import { charts } from ${page};\nObject.assign(window, { charts });`),
		build: { write: false, rolldownOptions: { input: entryName } }
	});
	if (!('output' in built)) throw new TypeError('motionFrames: Vite gave no single output');
	const chunks = built.output.filter((file) => file.type === 'chunk');
	return {
		first: chunks.find(({ isEntry }) => isEntry)?.fileName ?? '',
		code: new Map(chunks.map(({ fileName, code }) => [address + fileName, code]))
	};
}

/** Opens the page with its charts. */
async function open(browser: Browser): Promise<Page> {
	const { first, code } = await scripts();
	const page = await browser.newPage({ viewport: { width: 800, height: 800 } });
	await page.route(`${address}**`, (route) => {
		const script = code.get(route.request().url());
		if (script) return route.fulfill({ contentType: 'text/javascript', body: script });
		const body = `<!doctype html><body><script type="module" src="${first}"></script></body>`;
		return route.fulfill({ contentType: 'text/html', body });
	});
	await page.goto(address, { waitUntil: 'networkidle' });
	return page;
}

/** An event of Chrome's trace; times in microseconds. */
interface TraceEvent {
	name: string;
	/** Of the processor, not of the clock on the wall: a busy machine makes no frame longer. */
	tdur?: number;
}

/** How long the processor worked for the scripts of each frame while a chart moved, in milliseconds. */
async function frames(browser: Browser, page: Page, name: string, which: 0 | 1): Promise<number[]> {
	const move = (times: number) =>
		page.evaluate(([chart, side, count]) => (window as unknown as Moving).charts[chart]?.[side](count), [
			name,
			which,
			times
		] as const);
	await move(warmUps);
	await browser.startTracing(page, { categories: ['devtools.timeline'] });
	await move(changes);
	const trace = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
	return trace.traceEvents
		.filter((event) => event.name === 'FireAnimationFrame')
		.map(({ tdur = NaN }) => tdur / 1000);
}

/** Below what 95 of 100 numbers lie. */
const p95 = (values: readonly number[]): number =>
	values.toSorted((a, b) => a - b)[Math.floor(values.length * 0.95)] ?? NaN;

const tell = (times: readonly number[]): string =>
	`${median(times).toFixed(2)} ms (95%: ${p95(times).toFixed(2)} ms)`;

/** What the scripts of a frame take while a chart of 300 shapes moves, beside the same chart by hand. */
export async function motionFrames(): Promise<string[]> {
	const browser = await chromium.launch({
		executablePath: browserPath(),
		args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking']
	});
	const page = await open(browser);
	const names = await page.evaluate(() => Object.keys((window as unknown as Moving).charts));
	const lines: string[] = [];
	for (const name of names) {
		const [ours, byHand] = [await frames(browser, page, name, 0), await frames(browser, page, name, 1)];
		const ratio = (median(ours) / median(byHand)).toFixed(2);
		lines.push(
			`${name.padEnd(16)} ${tell(ours)}  beside ${tell(byHand)} by hand  × ${ratio}; meant to be 4 ms at most`
		);
	}
	await browser.close();
	return lines;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	for (const line of await motionFrames()) console.log(line);
	process.exit();
}
