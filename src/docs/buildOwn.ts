import type { Lang } from 'yiluo';
import { exampleCode } from './buildExample.js';
import { hurricanes } from './data/hurricanes.js';
import { states } from './data/states.js';
import { ownWords, type OwnWords } from './ownWords.js';

/** The page on writing a kind of chart, in one language. */
export interface OwnPage {
	lang: Lang;
	words: OwnWords;
	/** What the example draws. */
	rows: { key: string; name: string; value: number }[];
	/** The code of each step. */
	codes: readonly string[];
}

/** Builds the page on writing a kind of chart. */
export function buildOwn(lang: Lang): OwnPage {
	const words = ownWords[lang];
	const storms = hurricanes();
	return {
		lang,
		words,
		rows: states(lang)
			.map(({ code, name }) => ({ key: code, name, value: storms.get(code) ?? 0 }))
			.sort((a, b) => b.value - a.value)
			.slice(0, 7),
		codes: words.steps.map(({ file }) => exampleCode(`own/${file}`))
	};
}
