import { error, type Rule } from './rule.js';

/** Who cannot go back to the source cannot check. */
export const source: Rule = {
	id: 'source',
	name: { zh: '写明来源', en: 'The source is named' },
	find: ({ words, lang }) =>
		words.source?.trim()
			? []
			: [error(`words.${lang}.source is empty; say where the figures come from, with the page`)]
};
