/** What a key press tells: the part of a `KeyboardEvent` that decides. */
export type KeyPress = Pick<
	KeyboardEvent,
	'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'repeat' | 'defaultPrevented'
>;

/** Widgets in which the arrow keys have a meaning of their own; a role counts with all that begin like it (menubar, treegrid). */
const ownArrows =
	'input, textarea, select, audio, video, dialog, [popover], [data-keys], ' +
	'[contenteditable]:not([contenteditable="false"]), ' +
	['application', 'combobox', 'grid', 'listbox', 'menu', 'radiogroup', 'slider', 'tablist', 'toolbar', 'tree']
		.map((role) => `[role^="${role}"]`)
		.join();

/**
 * The steps to move by for a key press: 1 for the right arrow, −1 for the left one, 0 for all else. A key that is
 * held down moves once; a key that something else has answered, or that comes with a modifier, does not move.
 */
export function stepsOfKey(press: KeyPress): -1 | 0 | 1 {
	if (press.defaultPrevented || press.repeat) return 0;
	if (press.altKey || press.ctrlKey || press.metaKey || press.shiftKey) return 0;
	if (press.key === 'ArrowRight') return 1;
	return press.key === 'ArrowLeft' ? -1 : 0;
}

/** Whether the arrow keys belong to where the focus is: a widget, or a box that scrolls sideways. */
export function keepsArrows(target: EventTarget | null): boolean {
	if (!(target instanceof Element)) return false;
	if (target.closest(ownArrows)) return true;
	for (let box: Element | null = target; box && box !== document.body; box = box.parentElement) {
		if (box.scrollWidth > box.clientWidth && /auto|scroll/.test(getComputedStyle(box).overflowX)) return true;
	}
	return false;
}
