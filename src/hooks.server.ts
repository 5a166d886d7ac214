import type { Handle } from '@sveltejs/kit';

const bcp47 = { zh: 'zh-Hans', en: 'en' };

/** The fonts that a language sets its first screen in, asked for before the style sheet is read. */
const fonts = { zh: /noto-serif-sc|source-serif-4/, en: /source-serif-4/ };

/** Writes the page's language into its `<html>`, and preloads that language's fonts. */
export const handle: Handle = ({ event, resolve }) => {
	const lang = event.params.lang === 'en' ? 'en' : 'zh';
	return resolve(event, {
		transformPageChunk: ({ html }) => html.replace('%yiluo.lang%', bcp47[lang]),
		preload: ({ type, path }) => (type === 'font' ? fonts[lang].test(path) : true)
	});
};
