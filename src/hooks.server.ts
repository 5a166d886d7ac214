import type { Handle } from '@sveltejs/kit';

const bcp47 = { zh: 'zh-Hans', en: 'en' };

/** Writes the page's language into its `<html>`. */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) =>
			html.replace('%yiluo.lang%', bcp47[event.params.lang === 'en' ? 'en' : 'zh'])
	});
