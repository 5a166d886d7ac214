import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium, type Locator, type Page } from '@playwright/test';
import sirv from 'sirv';
import { browserPath } from '../../scripts/browser.mjs';

/** A built page as Chromium has it. */
export interface Visit {
	/** What the console said in warning or error, and what was thrown. */
	complaints: string[];
	/** The charts as the HTML has them, with scripts off. */
	before: string[];
	/** The charts once the page is at rest. */
	after: string[];
	/** The charts after a click on the page's button. */
	clicked: string[];
	/** Sizes of the charts at rest, in pixels. */
	boxes: { width: number; height: number }[];
	/** The words of the stage. */
	stage: string;
}

const drawings = (page: Page): Promise<string[]> =>
	page.locator('svg[data-chart]').evaluateAll((all) => all.map(({ outerHTML }) => outerHTML));

/** Waits until something is gone, or for as long as is reasonable. */
const settled = (something: Locator): Promise<void> =>
	something.waitFor({ state: 'detached' }).catch(() => {});

/** Opens the built page of a folder, with scripts off and on. */
export async function visit(folder: string): Promise<Visit> {
	const server = createServer(sirv(folder)).listen(0, '127.0.0.1');
	await once(server, 'listening');
	const browser = await chromium.launch({
		executablePath: browserPath(),
		args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking']
	});
	try {
		const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
		const complaints: string[] = [];
		const still = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
		await still.goto(address);
		const page = await browser.newPage();
		page.on('pageerror', ({ message }) => complaints.push(message));
		page.on('console', (message) => {
			if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
		});
		await page.goto(address, { waitUntil: 'networkidle' });
		const charts = page.locator('svg[data-chart]');
		// a figure is drawn in two sizes until it is measured, and a chart takes keys once what reads it has come; where
		// either never happens, the reader of `after` will say so
		await settled(charts.nth(4));
		await settled(page.locator('svg[data-chart]:not([tabindex])').first());
		const after = await drawings(page);
		const boxes = await charts.evaluateAll((all) =>
			all.map((chart) => chart.getBoundingClientRect().toJSON())
		);
		const stage = (await page.locator('output').allInnerTexts()).join();
		await page.evaluate(() => document.querySelector('button')?.click());
		// a change is drawn by a script that may still be on its way; where it never is, the reader of `clicked` will say so
		await page
			.waitForFunction(
				(all) =>
					[...document.querySelectorAll('svg[data-chart]')].some((svg, at) => svg.outerHTML !== all[at]),
				after
			)
			.catch(() => {});
		return {
			complaints,
			before: await drawings(still),
			after,
			clicked: await drawings(page),
			boxes,
			stage
		};
	} finally {
		await browser.close();
		server.close();
	}
}
