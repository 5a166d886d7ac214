import { readdirSync, writeFileSync } from 'node:fs';
import { Agent, get, type OutgoingHttpHeaders } from 'node:http';
import { join } from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import { browserPath } from '../../scripts/browser.mjs';
import type { EmbedCost, View, ViewCost } from '../../src/docs/embedCost.js';
import { median } from './median.js';
import { nginx, type Nginx, type Served } from './nginx.js';

const root = join(import.meta.dirname, '../..');

/** How long pages are asked for to learn how many are answered, in milliseconds, and how many at a time. */
const bound = 3000;
const atOnce = 16;

/** The paths of all pages of figures, as `zh/forest-1`. */
const figures = (): string[] =>
	readdirSync(join(root, 'build/embed'), { recursive: true, encoding: 'utf8' })
		.filter((file) => /^\w+[\\/][^\\/]+[\\/]index\.html$/.test(file))
		.map((file) => file.split(/[\\/]/).slice(0, 2).join('/'));

/** What a newsroom writes into its article. */
const code = (way: 'frame' | 'element', address: string, figure: string): string =>
	way === 'frame'
		? `<iframe data-yiluo src="${address}embed/${figure}/" width="640" height="480"></iframe><script async src="${address}embed/host.js"></script>`
		: `<yiluo-figure src="${address}embed/${figure}/"></yiluo-figure><script async src="${address}embed/element.js"></script>`;

/** What a reader's browser asks for in an article, who opens it for the first time, and then once more. */
async function opened(
	browser: Browser,
	server: Nginx,
	way: 'frame' | 'element',
	figure: string
): Promise<Served[][]> {
	const context = await browser.newContext();
	const article = server.article(
		`<!doctype html><link rel="icon" href="data:,">${code(way, server.address, figure)}`
	);
	const seen: Served[][] = [];
	for (let view = 0; view < 2; view++) {
		const page = await context.newPage();
		await page.goto(article);
		const drawn =
			way === 'frame' ? page.frameLocator('iframe').locator('svg[tabindex]') : page.locator('svg[tabindex]');
		await drawn.first().waitFor({ state: 'attached' });
		seen.push(await server.served());
		await page.close();
	}
	await context.close();
	return seen;
}

const agent = new Agent({ keepAlive: true });

/**
 * Asks for a file as a browser does.
 *
 * @returns the tag by which it is known whether it has changed
 */
const asked = (url: string, more: OutgoingHttpHeaders = {}): Promise<string> =>
	new Promise((resolve, reject) => {
		const headers = { 'accept-encoding': 'gzip, deflate, br', ...more };
		get(url, { agent, headers }, (response) => {
			response.on('end', () => resolve(response.headers.etag ?? '')).resume();
		}).on('error', reject);
	});

function cost(views: readonly Served[][]): ViewCost {
	const sizes = views.map((view) => view.reduce((sum, { sent }) => sum + sent, 0));
	const requests = new Set(views.map(({ length }) => length));
	if (requests.size !== 1)
		throw new RangeError(`embeds: views differ in requests (${[...requests].join(', ')})`);
	const wrong = views.flat().find(({ status }) => status !== 200 && status !== 304);
	if (wrong) throw new RangeError(`embeds: ${wrong.path} was answered with ${wrong.status}`);
	return {
		requests: Math.max(...requests),
		least: Math.min(...sizes),
		median: median(sizes),
		most: Math.max(...sizes),
		asked: median(views.map((view) => view.reduce((sum, one) => sum + one.asked, 0)))
	};
}

/** How many pages are answered in a second, to two digits. */
async function perSecond(urls: readonly string[]): Promise<number> {
	let answered = 0;
	const from = performance.now();
	const ask = async (first: number) => {
		for (let at = first; performance.now() - from < bound; at++) {
			await asked(urls[at % urls.length] ?? '');
			answered++;
		}
	};
	await Promise.all(Array.from({ length: atOnce }, (_, first) => ask(first)));
	return Number((answered / ((performance.now() - from) / 1000)).toPrecision(2));
}

/**
 * What views of all figures cost the server of the built site, asked for by a browser that has nothing yet, by one
 * that has just seen the figure, and by one that has what may have changed. Writes it where the documentation reads it.
 */
export async function embedViews(): Promise<string[]> {
	const server = await nginx();
	const browser = await chromium.launch({
		executablePath: browserPath(),
		args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking']
	});
	try {
		const all = figures();
		const seen: Record<View, Served[][]> = { frame: [], again: [], element: [], later: [], svg: [], png: [] };
		for (const figure of all) {
			const [frame = [], again = []] = await opened(browser, server, 'frame', figure);
			const [element = []] = await opened(browser, server, 'element', figure);
			const page = `${server.address}embed/${figure}/`;
			const tag = await asked(page);
			await server.served();
			await asked(page, { 'if-none-match': tag });
			const later = await server.served();
			await asked(`${server.address}figures/${figure}.svg`);
			const svg = await server.served();
			await asked(`${server.address}figures/${figure}.png`);
			const png = await server.served();
			for (const [view, one] of Object.entries({ frame, again, element, later, svg, png }))
				seen[view as View].push(one);
		}
		const views = Object.fromEntries(Object.entries(seen).map(([view, each]) => [view, cost(each)]));
		const measured: EmbedCost = {
			nginx: server.version,
			figures: all.length,
			views: views as EmbedCost['views'],
			perSecond: await perSecond(all.map((figure) => `${server.address}embed/${figure}/`))
		};
		writeFileSync(
			join(root, 'src/docs/generated/embedCost.json'),
			`${JSON.stringify(measured, null, '\t')}\n`
		);
		return Object.entries(measured.views)
			.map(
				([view, { requests, least, median: usual, most }]) =>
					`${view.padEnd(8)} ${requests} requests, ${usual} bytes (${least} to ${most})`
			)
			.concat(`${measured.perSecond} pages a second, nginx ${measured.nginx}, ${measured.figures} figures`);
	} finally {
		agent.destroy();
		await browser.close();
		await server.stop();
	}
}
