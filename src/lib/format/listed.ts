import type { Lang } from './lang.js';

/** Words, or none where there is nothing to say. */
export type MaybeWords = string | false | undefined;

/** Words one after the other, with a comma between them: `Elm, 2022`; Elm，2022年. What is empty is left out. */
export const listed = (words: readonly MaybeWords[], lang: Lang): string =>
	words.filter(Boolean).join(lang === 'zh' ? '，' : ', ');

/** A text with remarks in brackets behind it: `30 people (planned)`; 30人（计划）. Without remarks the text alone. */
export function noted(text: string, remarks: readonly MaybeWords[], lang: Lang): string {
	const note = listed(remarks, lang);
	if (note === '') return text;
	return lang === 'zh' ? `${text}（${note}）` : `${text} (${note})`;
}
