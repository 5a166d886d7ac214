import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { views, watch } from './page';

/** A page beside the story. */
interface WholePage {
	/** Below its language, with a slash at its end. */
	path: string;
	/** Holds that what the page is for stands there. */
	stands: (page: Page) => Promise<void>;
	/** What axe leaves out, as a selector. @default nothing */
	except?: string;
}

/**
 * Declares a test in each language, view and colour scheme: the page is as wide as its view and quiet, it asks nothing
 * of others, and axe finds nothing.
 */
export function testWhole({ path, stands, except }: WholePage): void {
	for (const [view, viewport] of Object.entries(views))
		for (const lang of ['zh', 'en'])
			for (const colorScheme of ['light', 'dark'] as const)
				test(`${lang}, ${view}, ${colorScheme}: ${path} is whole, quiet, and axe finds nothing`, async ({
					browser,
					baseURL
				}) => {
					const context = await browser.newContext({ baseURL, viewport, colorScheme });
					const page = await context.newPage();
					const seen = watch(page, baseURL ?? '');
					await page.goto(`/${lang}/${path}`);
					await stands(page);
					expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(viewport.width);
					const axe = new AxeBuilder({ page });
					const { violations } = await (except ? axe.exclude(except) : axe).analyze();
					expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)}`)).toEqual([]);
					expect(seen).toEqual({ said: [], foreign: [] });
					await context.close();
				});
}
