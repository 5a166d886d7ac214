import type { Bilingual } from 'yiluo';
import type { SourceId } from './sources.js';

/** What an example is called, and why it is there. */
export interface ExampleWords {
	/** The file's name under `examples/<kind>`, without `.svelte`. */
	file: string;
	name: Bilingual;
	/** Why one would set it so. */
	reason: Bilingual;
	sources: readonly SourceId[];
}

/** The words of the page on a kind of chart. */
export interface KindWords {
	/** The component that draws it. */
	component: string;
	name: Bilingual;
	/** What it shows. */
	sentence: Bilingual;
	/** When another kind serves better. */
	caution: Bilingual;
	/** What the arrow keys go along, to end the sentence “The arrow keys go …”. */
	keys: Bilingual;
	/** The first is the page's live figure, the others are its variations. */
	examples: readonly [ExampleWords, ...ExampleWords[]];
}
