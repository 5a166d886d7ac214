import type { Handle } from '@sveltejs/kit';
import { headTags, readHead } from '$story/outputs/headTags';
import { site } from '$story/outputs/site';

const bcp47 = { zh: 'zh-Hans', en: 'en' };

/**
 * The fonts that a page sets its first screen in, asked for before the style sheet is read: the documentation has a
 * cut of its own of the Chinese face.
 */
const fonts = (lang: 'zh' | 'en', route: string | null): RegExp => {
	if (lang === 'en') return /source-serif-4/;
	return route?.includes('/charts') ? /docs-serif-sc|source-serif-4/ : /noto-serif-sc|source-serif-4/;
};

/** Writes a page's language and what others are told of it, and preloads the fonts of its language. */
export const handle: Handle = ({ event, resolve }) => {
	const lang = event.params.lang === 'en' ? 'en' : 'zh';
	return resolve(event, {
		transformPageChunk: ({ html }) =>
			html
				.replace('%yiluo.lang%', bcp47[lang])
				.replace('%yiluo.links%', () =>
					/^\/lab\b/.test(event.route.id ?? '/lab') ? '' : headTags(readHead(html, event.url.pathname), site)
				),
		preload: ({ type, path }) => (type === 'font' ? fonts(lang, event.route.id).test(path) : true)
	});
};
