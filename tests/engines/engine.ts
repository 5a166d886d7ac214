import type { EngineName } from '../../scripts/engines.mjs';

/** A document that is shown: the page's, or that of a frame in it. */
export interface Place {
	/** Runs a function in the document; what it takes and gives is JSON, and it knows nothing of the file it stands in. */
	evaluate<Args extends unknown[], Value>(
		run: (...args: Args) => Value | Promise<Value>,
		...args: Args
	): Promise<Value>;
	/** Clicks the first element of a selector, as a mouse does, once it is in view. */
	click(selector: string): Promise<void>;
}

/** A browser with one page, driven as its vendor allows. */
export interface Engine extends Place {
	readonly name: EngineName;
	/** Opens an address, and waits until it is loaded. */
	open(url: string): Promise<void>;
	/** The document in the first frame of a selector. */
	frame(selector: string): Promise<Place>;
	/** Presses keys one after the other, by the names that `KeyboardEvent.key` has for them. */
	press(...keys: Key[]): Promise<void>;
	/** Gives the page so much room; an engine may not go below a width of its own. */
	resize(size: { width: number; height: number }): Promise<void>;
	/** The errors and warnings of the pages opened since the last question: uncaught ones, and those of the console. */
	said(): Promise<string[]>;
	close(): Promise<void>;
}

export type Key =
	'Tab' | 'Enter' | 'Escape' | 'Home' | 'End' | 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown';

/** The text of a function's call, to be run where the function is not known. */
export const callText = <Args extends unknown[]>(run: (...args: Args) => unknown, args: Args): string =>
	`(${run})(...${JSON.stringify(args)})`;
