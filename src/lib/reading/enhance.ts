import type { Layout } from '../geometry/layout.js';
import type { Stop } from '../geometry/stop.js';
import { nearestStop } from './nearestStop.js';
import { nextStop } from './nextStop.js';
import { adoptReadingSheet } from './readingSheet.js';
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

/** The keys of a shape and of the groups that it is in. */
const drawnAt = (element: Element | null): string[] =>
	element ? [element.getAttribute('data-key') ?? '', ...drawnAt(element.parentElement)] : [];

/**
 * Lets a drawn SVG be read by anyone: with one tab stop for the whole drawing, arrow keys, Home, End and Escape, a
 * live region that says each datum, a ring and a tooltip for keys, mouse and touch. It serves any SVG with a
 * `viewBox` in the layout's pixels, drawn by a component or by `svgString`, and needs no style sheet. Only an SVG with
 * an accessible name takes keys; one without is decoration, and only pointed at. Touch goes on scrolling the page.
 *
 * @param readable its stops are not read before the first key, mouse or touch, so that a getter costs nothing till then
 */
export function enhance(svg: SVGSVGElement, readable: Readable): Reading {
	const over = new AbortController(); // an option of listeners too: they ask for its signal
	const ring = stopRing(svg);
	const tip = tooltip(svg);
	const live = document.createElement('div');
	/** The key of the stop last come to. */
	let at: string | undefined;
	/** What is shown: the stop come to by key, the one pointed at, or the hint that keys read. */
	let shown: 'key' | 'pointer' | 'hint' | undefined;

	function introduce() {
		const { role, keys } = words[readable.lang];
		svg.ariaRoleDescription = role;
		svg.setAttribute('aria-description', keys);
	}

	const place = () => readable.stops.findIndex(({ key }) => key === at);

	function show(stop: Stop, by: typeof shown) {
		at = stop.key;
		shown = by;
		tip.show(stop, readable.lang, ring.show(stop).getBoundingClientRect());
	}

	function say({ name, text, more = '' }: Stop) {
		live.lang = readable.lang;
		live.textContent = name + words[readable.lang].colon + text + more;
	}

	function hide() {
		shown = undefined;
		ring.hide();
		tip.hide();
		live.textContent = '';
	}

	function hint() {
		if (!svg.matches(':focus-visible') || readable.stops.length === 0) return;
		hide();
		shown = 'hint';
		const { left, top } = svg.getBoundingClientRect();
		const text = words[readable.lang].keys;
		tip.show({ text, x: 0, y: 0 }, readable.lang, new DOMRect(left, top));
	}

	function move(event: KeyboardEvent) {
		if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
		if (event.key === 'Escape' && shown) hide();
		else {
			const { stops } = readable;
			const stop = stops[nextStop(stops, place(), event.key, !shown || shown === 'hint')];
			if (!stop) return;
			ring.show(stop).scrollIntoView({ block: 'nearest', inline: 'nearest' });
			show(stop, 'key');
			say(stop);
		}
		event.preventDefault();
	}

	function point({ clientX, clientY, target, type }: MouseEvent) {
		const matrix = svg.getScreenCTM();
		if (!matrix) return;
		const stop = nearestStop(
			readable.stops,
			(clientX - matrix.e) / matrix.a,
			(clientY - matrix.f) / matrix.d,
			reach / matrix.a,
			drawnAt(target as Element)
		);
		if (!stop) leave();
		else if (shown !== 'pointer' || stop.key !== at) {
			live.textContent = '';
			show(stop, 'pointer');
		}
		if (stop && type === 'click') say(stop);
	}

	function leave() {
		if (shown === 'pointer') hide();
	}

	svg.addEventListener('keydown', move, over);
	svg.addEventListener('focus', hint, over);
	svg.addEventListener('blur', () => shown !== 'pointer' && hide(), over);
	svg.addEventListener('pointermove', (event) => event.pointerType !== 'touch' && point(event), over);
	svg.addEventListener('pointerleave', (event) => event.pointerType !== 'touch' && leave(), over);
	// a tap, unlike a touch that scrolls, ends in a click
	svg.addEventListener('click', point, over);
	document.addEventListener('keydown', ({ key }) => key === 'Escape' && leave(), over);
	document.addEventListener('pointerdown', (event) => event.composedPath().includes(svg) || leave(), over);
	adoptReadingSheet(svg);
	live.className = 'yiluo-live';
	live.role = 'status';

	const named = svg.hasAttribute('aria-label') || svg.hasAttribute('aria-labelledby');
	if (named) {
		svg.tabIndex = 0;
		svg.role = 'application';
		introduce();
		svg.after(live);
	}

	return {
		update(next) {
			const { lang } = readable;
			readable = next;
			if (named && next.lang !== lang) introduce();
			if (shown && shown !== 'hint') {
				const stop = next.stops[place()];
				if (stop) show(stop, shown);
				else hide();
			}
		},
		destroy() {
			over.abort();
			hide();
			live.remove();
			if (named) {
				svg.role = 'img';
				for (const name of ['tabindex', 'aria-roledescription', 'aria-description'])
					svg.removeAttribute(name);
			}
		}
	};
}
