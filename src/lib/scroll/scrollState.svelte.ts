import type { Direction } from './crossings.js';

/**
 * Where the reader is in one scroller, for the snippets that draw it. Reactive; set by the scroller alone, out
 * of the browser's callbacks and never out of an effect.
 */
export class ScrollState {
	/** Index of the active step; −1 on the server and above the first step. */
	index = $state(-1);
	/** Id of the active step; `null` where there is none. */
	id = $state<string | null>(null);
	/** 0–1 through the active step. */
	progress = $state(0);
	/** The way the reader last moved. */
	direction = $state<Direction>('down');
}
