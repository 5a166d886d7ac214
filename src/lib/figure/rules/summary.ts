import { error, type Rule } from './rule.js';

/** Who does not see the chart reads what it says. */
export const summary: Rule = {
	id: 'summary',
	name: { zh: '附有文字说明', en: 'There is a summary' },
	find: ({ words, layout, lang }) => {
		if (words.summary && words.summary.text.trim() === '')
			return [error(`words.${lang}.summary is empty; write it, or leave it out for the chart's own`)];
		if (words.summary || !layout || layout.summary.trim() !== '') return [];
		return [error(`the chart's ${lang} summary is empty; write one in words.${lang}.summary`)];
	}
};
