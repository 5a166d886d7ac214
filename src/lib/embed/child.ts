import { applySettings } from './applySettings.js';
import { figureEvents } from './figureEvents.js';
import { heightMessages } from './heightMessages.js';
import { isNews, type Told } from './isNews.js';
import { isHello, toldSettings, toldTheme, type HelloMessage } from './messages.js';
import { offerCodes } from './offerCodes.js';
import { pageIn } from './pageIn.js';
import { readFigure } from './readFigure.js';
import { readSettings } from './settings.js';
import { applyTheme } from './theme.js';

/**
 * Brings the page of a figure to life: its drawings are read by key and pointer, it looks as its address or
 * its host asks for, and in a frame it tells its host how high it is, whenever that changes, and what a reader does with
 * it. It stores nothing and asks for nothing, so that it also runs in a frame that is allowed scripts alone.
 */
export function startChild(): void {
	const page = document.documentElement;
	const own = page.dataset.theme;
	let still: (() => void) | undefined;
	const show = (given: Iterable<readonly [string, string]>) => {
		const { settings, refused } = readSettings(own ? [['theme', own], ...given] : given);
		for (const why of refused) console.warn(`yiluo: ${why}`);
		const other = pageIn(document, settings.lang);
		if (other) return location.replace(other.href + location.search);
		applySettings(page, settings);
		still?.();
		still = settings.static ? undefined : readFigure(document);
	};
	show(new URLSearchParams(location.search));
	offerCodes(document, location.href);
	const post = (message: unknown) => {
		if (parent !== window) parent.postMessage(message, '*');
	};
	const figure = document.querySelector('figure');
	if (figure) figureEvents(figure, post);
	if (parent === window) return;

	let told: Told[] = [];
	const postHeight = (height: number) => heightMessages(height, location).forEach(post);
	const tell = () => {
		const next = { width: innerWidth, height: Math.ceil(page.getBoundingClientRect().height) };
		// a page that is not shown has no height
		if (next.height === 0 || !isNews(told, next)) return;
		told = [...told.slice(-1), next];
		postHeight(next.height);
	};
	new ResizeObserver(tell).observe(page);
	// browsers observe nothing in a frame that is out of view, which is when its height should be known
	tell();

	addEventListener('message', ({ source, data }) => {
		if (source !== parent) return;
		const theme = toldTheme(data);
		const last = told.at(-1);
		const settings = toldSettings(data);
		if (theme) applyTheme(page, theme);
		else if (settings) show(settings);
		else if (last && isHello(data)) postHeight(last.height);
	});
	post({ yiluo: 'hello' } satisfies HelloMessage);
}
