import type { Attachment } from 'svelte/attachments';

/** Makes a box a tab stop while it holds more than it shows, so that keys can scroll it, and none otherwise. */
export const scrollable: Attachment<HTMLElement> = (box) => {
	const sizes = new ResizeObserver(() => {
		const full = box.scrollWidth > box.clientWidth || box.scrollHeight > box.clientHeight;
		box.tabIndex = full ? 0 : -1;
	});
	for (const element of [box, ...box.children]) sizes.observe(element);
	return () => sizes.disconnect();
};
