import type { Handle } from '@sveltejs/kit';

const bcp47 = { zh: 'zh-Hans', en: 'en' };

/**
 * The fonts that a page sets its first screen in, asked for before the style sheet is read: the documentation has a
 * cut of its own of the Chinese face.
 */
const fonts = (lang: 'zh' | 'en', route: string | null): RegExp => {
	if (lang === 'en') return /source-serif-4/;
	return route?.includes('/charts') ? /docs-serif-sc|source-serif-4/ : /noto-serif-sc|source-serif-4/;
};

/** Writes the page's language into its `<html>`, and preloads that language's fonts. */
export const handle: Handle = ({ event, resolve }) => {
	const lang = event.params.lang === 'en' ? 'en' : 'zh';
	return resolve(event, {
		transformPageChunk: ({ html }) => html.replace('%yiluo.lang%', bcp47[lang]),
		preload: ({ type, path }) => (type === 'font' ? fonts(lang, event.route.id).test(path) : true)
	});
};
