import type { Attachment } from 'svelte/attachments';

/** The size of an element's content box, in pixels. */
export interface Size {
	width: number;
	height: number;
}

/** Tells the size of an element now and whenever it changes, in whole pixels. */
export const measured =
	(tell: (size: Size) => void): Attachment<HTMLElement> =>
	(element) => {
		const observer = new ResizeObserver(([entry]) => {
			if (!entry) return;
			const { width, height } = entry.contentRect;
			if (width > 0 && height > 0) tell({ width: Math.floor(width), height: Math.floor(height) });
		});
		observer.observe(element);
		return () => observer.disconnect();
	};
