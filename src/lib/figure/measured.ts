import type { Attachment } from 'svelte/attachments';

/** The size of an element's content box, in pixels. */
export interface Size {
	width: number;
	height: number;
}

/** The box of a chart before it is measured: in a column narrower than 520 px, and in a wider one. */
export interface Sizes {
	narrow: Size;
	wide: Size;
}

/** The boxes of a chart that is given none. */
export const usualSizes: Sizes = { narrow: { width: 360, height: 380 }, wide: { width: 720, height: 520 } };

/**
 * Tells the size of an element in whole pixels, from when it comes within a viewport's height of being seen, and
 * whenever it changes after that. What is far off need not be drawn twice.
 */
export const measured =
	(tell: (size: Size) => void): Attachment<HTMLElement> =>
	(element) => {
		const size = new ResizeObserver(([entry]) => {
			if (!entry) return;
			const { width, height } = entry.contentRect;
			if (width > 0 && height > 0) tell({ width: Math.floor(width), height: Math.floor(height) });
		});
		const sight = new IntersectionObserver(
			([entry]) => {
				if (!entry?.isIntersecting) return;
				sight.disconnect();
				size.observe(element);
			},
			{ rootMargin: '100%' }
		);
		sight.observe(element);
		return () => {
			sight.disconnect();
			size.disconnect();
		};
	};
