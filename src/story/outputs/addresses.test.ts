import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { storyFigures } from './storyFigures.js';

const [figure] = storyFigures('en').values();

beforeEach(() => void vi.resetModules());
afterEach(() => void vi.unstubAllEnvs());

/** The addresses of a figure on a site that is built with this SITE_URL. */
async function addresses(site?: string) {
	if (site) vi.stubEnv('SITE_URL', site);
	const { oembedAddresses, pageAddresses } = await import('./addresses.js');
	if (!figure) throw new Error('the story has no figures');
	return { oembed: oembedAddresses(figure), page: pageAddresses(figure, 'embed/child.js') };
}

test('without an address of the site, all are relative', async () => {
	const { oembed, page } = await addresses();
	expect(oembed.page).toBe(`../../embed/en/${figure?.spec.id}/`);
	expect(page.card).toBeUndefined();
	expect(JSON.stringify([oembed, page])).not.toContain('http');
});

test('with one, those that are read elsewhere are whole, and the page’s own stay relative', async () => {
	const { oembed, page } = await addresses('https://a.test/yanshi/');
	expect(oembed).toEqual({
		page: `https://a.test/yanshi/embed/en/${figure?.spec.id}/`,
		card: `https://a.test/yanshi/figures/en/${figure?.spec.id}.card.png`,
		provider: 'https://a.test/yanshi/en/'
	});
	expect(page.card).toBe(oembed.card);
	expect(page.script).toBe('../../../embed/child.js');
});
