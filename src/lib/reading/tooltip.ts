import type { Lang } from '../format/lang.js';
import type { Box } from '../geometry/labelBox.js';
import { tooltipPlace } from './tooltipPlace.js';

/** No tooltip is wider than this, in pixels of the page. */
const widest = 280;

/** What a tooltip says. */
export interface TooltipWords {
	/** @default none */
	name?: string;
	text: string;
	lang: Lang;
}

/**
 * The tooltip of a drawing: an element of the page beside it, so that its type keeps its size where the drawing is
 * scaled. It stays in that part of the drawing's box that is in the viewport, and answers no pointer.
 */
export function tooltip(svg: SVGSVGElement): {
	/** @param point where it points to, and `mark` what it keeps clear of, in the chart's pixels */
	show(words: TooltipWords, point: { x: number; y: number }, mark: Box): void;
	hide(): void;
} {
	const tip = document.createElement('div');
	tip.className = 'yiluo-tip';
	tip.ariaHidden = 'true';
	const [head, line] = ['b', 'span'].map((tag) => tip.appendChild(document.createElement(tag)));

	return {
		show({ name = '', text, lang }, point, mark) {
			const matrix = svg.getScreenCTM();
			if (!matrix || !head || !line) return;
			const box = svg.getBoundingClientRect();
			const x = (value: number) => value * matrix.a + matrix.e;
			const y = (value: number) => value * matrix.d + matrix.f;
			tip.lang = lang;
			head.textContent = name;
			line.textContent = text;
			Object.assign(tip.style, { left: 0, top: 0, maxInlineSize: `${Math.min(widest, box.width)}px` });
			svg.after(tip);
			const home = tip.getBoundingClientRect();
			const { left, top } = tooltipPlace(
				{ x: x(point.x), y: y(point.y) },
				{ left: x(mark.left), top: y(mark.top), right: x(mark.right), bottom: y(mark.bottom) },
				home,
				{
					left: Math.max(0, box.left),
					top: Math.max(0, box.top),
					right: Math.min(innerWidth, box.right),
					bottom: Math.min(innerHeight, box.bottom)
				}
			);
			tip.style.left = `${left - home.left}px`;
			tip.style.top = `${top - home.top}px`;
		},
		hide: () => tip.remove()
	};
}
