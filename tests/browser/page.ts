import { expect, type Page } from '@playwright/test';
import { scenes } from '../../src/story/scenes/ids';

export const steps = Object.values(scenes).flat();

export const views = {
	phone: { width: 390, height: 844 },
	desk: { width: 1440, height: 900 }
} as const;

/** What a page did that it must not do. */
export interface Watch {
	/** Errors and warnings of the console, and uncaught exceptions. */
	said: string[];
	/** Requests to another origin. */
	foreign: string[];
}

/** Watches a page from before it is opened. */
export function watch(page: Page, origin: string): Watch {
	const seen: Watch = { said: [], foreign: [] };
	page.on('console', (message) => {
		if (['error', 'warning'].includes(message.type())) seen.said.push(message.text());
	});
	page.on('pageerror', (error) => seen.said.push(String(error)));
	page.on('request', (request) => {
		const url = request.url();
		if (!url.startsWith(origin) && !url.startsWith('data:')) seen.foreign.push(url);
	});
	return seen;
}

/** Waits until the story is hydrated: its numbers have become buttons. */
export async function live(page: Page) {
	await expect(page.locator('a.number[role=button]').first()).toBeAttached();
}

/** Brings a step to where it is active, and waits until it is. */
export async function goTo(page: Page, step: string) {
	await page.evaluate((id) => document.getElementById(id)?.scrollIntoView({ behavior: 'instant' }), step);
	await expect(page.locator(`#${step}`)).toHaveAttribute('aria-current', 'step');
}

/** Attribute values in SVGs that no picture may hold, as `name="value"`. */
export const spoiled = (page: Page) =>
	page.evaluate(() =>
		[...document.querySelectorAll('svg, svg *')].flatMap((element) =>
			[...element.attributes]
				.filter(({ value }) => /NaN|undefined|Infinity/.test(value))
				.map(({ name, value }) => `${name}="${value}"`)
		)
	);
