import type { Layout } from '../geometry/layout.js';
import type { Stop } from '../geometry/stop.js';
import { nearestStop } from './nearestStop.js';
import { nextStop } from './nextStop.js';
import { adoptReadingSheet } from './readingSheet.js';
import { stopBounds } from './stopBounds.js';
import { stopRing } from './stopRing.js';
import { tooltip } from './tooltip.js';

/** What of a layout is read: the layout itself, or what was kept of it beside a static SVG. */
export type Readable = Pick<Layout, 'stops' | 'lang'>;

/** A drawing that can be read by key and pointer. */
export interface Reading {
	/** Takes the layout that is drawn now: what is shown moves to where its stop is, or goes with it. */
	update(readable: Readable): void;
	/** Leaves the SVG as it was. */
	destroy(): void;
}

/** How near to a stop a reader must point, in pixels of the page. */
const reach = 32;

const words = {
	zh: { role: '图表', keys: '按方向键逐个读数', colon: '：' },
	en: { role: 'chart', keys: 'Arrow keys read each value', colon: ': ' }
};

/**
 * Lets a drawn SVG be read by anyone: with one tab stop for the whole drawing, arrow keys, Home, End and Escape, a
 * live region that says each datum, a ring and a tooltip for keys, mouse and touch. It serves any SVG with a
 * `viewBox` in the layout's pixels, drawn by a component or by `svgString`, and needs no style sheet. Only an SVG with
 * an accessible name takes keys; one without is decoration, and only pointed at. Touch goes on scrolling the page.
 *
 * @param readable its stops are not read before the first key, mouse or touch, so that a getter costs nothing till then
 */
export function enhance(svg: SVGSVGElement, readable: Readable): Reading {
	const over = new AbortController();
	const ring = stopRing(svg);
	const tip = tooltip(svg);
	const live = document.createElement('div');
	/** The key of the stop last come to. */
	let at: string | undefined;
	/** What is shown: the stop come to by key, the one pointed at, or the hint that keys read. */
	let shown: 'key' | 'pointer' | 'hint' | undefined;
	let closers: AbortController | undefined;

	const named = svg.hasAttribute('aria-label') || svg.hasAttribute('aria-labelledby');
	const { role, keys } = words[readable.lang];
	const given = named
		? { role: 'application', tabindex: '0', 'aria-roledescription': role, 'aria-description': keys }
		: {};
	const had = Object.keys(given).map((name) => [name, svg.getAttribute(name)] as const);
	for (const [name, value] of Object.entries(given)) svg.setAttribute(name, value);

	const place = () => readable.stops.findIndex(({ key }) => key === at);

	function hide() {
		closers?.abort();
		closers = shown = undefined;
		ring.hide();
		tip.hide();
		live.textContent = '';
	}

	/** Until what is shown is hidden, Escape and a press elsewhere hide it, wherever the focus is. */
	function open(by: typeof shown) {
		shown = by;
		if (closers) return;
		closers = new AbortController();
		const { signal } = closers;
		document.addEventListener('keydown', ({ key }) => key === 'Escape' && hide(), { signal });
		document.addEventListener('pointerdown', (event) => event.composedPath().includes(svg) || hide(), {
			signal
		});
	}

	function draw(stop: Stop) {
		at = stop.key;
		const drawn = ring.show(stop);
		if (shown === 'key') drawn.scrollIntoView({ block: 'nearest', inline: 'nearest' });
		tip.show({ ...stop, lang: readable.lang }, stop, stopBounds(stop));
	}

	function say({ name, text }: Stop) {
		live.lang = readable.lang;
		live.textContent = [name, text].filter(Boolean).join(words[readable.lang].colon);
	}

	function move(event: KeyboardEvent) {
		if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
		if (event.key === 'Escape') {
			if (!shown) return;
			hide();
		} else {
			const stop = readable.stops[nextStop(readable.stops, place(), event.key, !shown || shown === 'hint')];
			if (!stop) return;
			open('key');
			draw(stop);
			say(stop);
		}
		event.preventDefault();
	}

	function point({ clientX, clientY, target }: MouseEvent): Stop | undefined {
		const matrix = svg.getScreenCTM();
		if (!matrix) return undefined;
		const { a, d, e, f } = matrix;
		const drawn = (target as Element).closest<SVGElement>('[data-key]')?.dataset.key;
		const stop = nearestStop(readable.stops, (clientX - e) / a, (clientY - f) / d, reach / a, drawn);
		if (!stop) {
			if (shown === 'pointer') hide();
		} else if (shown !== 'pointer' || stop.key !== at) {
			open('pointer');
			draw(stop);
			live.textContent = '';
		}
		return stop;
	}

	function hint() {
		if (!svg.matches(':focus-visible') || readable.stops.length === 0) return;
		const middle = svg.viewBox.baseVal.width / 2;
		ring.hide();
		open('hint');
		tip.show(
			{ text: words[readable.lang].keys, lang: readable.lang },
			{ x: middle, y: 0 },
			{ left: middle, right: middle, top: 0, bottom: 0 }
		);
	}

	const { signal } = over;
	svg.addEventListener('keydown', move, { signal });
	svg.addEventListener('focus', hint, { signal });
	svg.addEventListener('blur', () => shown !== 'pointer' && hide(), { signal });
	svg.addEventListener('pointermove', (event) => event.pointerType !== 'touch' && point(event), { signal });
	svg.addEventListener(
		'pointerleave',
		({ pointerType }) => pointerType !== 'touch' && shown === 'pointer' && hide(),
		{ signal }
	);
	// a tap, unlike a touch that scrolls, ends in a click
	svg.addEventListener(
		'click',
		(event) => {
			const stop = point(event);
			if (stop) say(stop);
		},
		{ signal }
	);
	adoptReadingSheet(svg);
	live.className = 'yiluo-live';
	live.role = 'status';
	live.ariaLive = 'polite';
	if (named) svg.after(live);

	return {
		update(next) {
			readable = next;
			if (!shown || shown === 'hint') return;
			const stop = readable.stops[place()];
			if (stop) draw(stop);
			else hide();
		},
		destroy() {
			over.abort();
			hide();
			live.remove();
			for (const [name, value] of had)
				if (value === null) svg.removeAttribute(name);
				else svg.setAttribute(name, value);
		}
	};
}
