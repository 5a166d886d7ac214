import type { Lang } from '../format/lang.js';
import type { Box } from '../geometry/labelBox.js';
import { tooltipPlace } from './tooltipPlace.js';

/** No tooltip is wider than this, in pixels of the page. */
const widest = 280;

/** The tooltip of a drawing. */
export interface Tooltip {
	/**
	 * @param name in bold, on a line of its own
	 * @param x where it points to, in the chart's pixels, like `y`
	 * @param mark what it keeps clear of, in pixels from the viewport's top left
	 */
	show(words: { name?: string; text: string; x: number; y: number }, lang: Lang, mark: Box): void;
	hide(): void;
}

/**
 * An element of the page beside a drawing, so that its type keeps its size where the drawing is scaled. It stays in
 * that part of the drawing's box that is in the viewport, and answers no pointer.
 */
export function tooltip(svg: SVGSVGElement): Tooltip {
	const tip = document.createElement('div');
	const head = document.createElement('b');
	const line = document.createElement('div');
	tip.className = 'yiluo-tip';
	tip.ariaHidden = 'true';
	tip.append(head, line);

	return {
		show({ name = '', text, x, y }, lang, mark) {
			const matrix = svg.getScreenCTM();
			if (!matrix) return;
			const box = svg.getBoundingClientRect();
			tip.lang = lang;
			head.textContent = name;
			line.textContent = text;
			tip.style.cssText = `left:0;top:0;max-inline-size:${Math.min(widest, box.width)}px`;
			svg.after(tip);
			const from = tip.getBoundingClientRect();
			const to = tooltipPlace({ x: x * matrix.a + matrix.e, y: y * matrix.d + matrix.f }, mark, from, {
				left: Math.max(0, box.left),
				top: Math.max(0, box.top),
				right: Math.min(innerWidth, box.right),
				bottom: Math.min(innerHeight, box.bottom)
			});
			tip.style.left = `${to.left - from.left}px`;
			tip.style.top = `${to.top - from.top}px`;
		},
		hide: () => tip.remove()
	};
}
