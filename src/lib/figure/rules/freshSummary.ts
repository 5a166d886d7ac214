import { dataHash } from '../dataHash.js';
import { warning, type Rule } from './rule.js';

/** What an editor wrote of the data before they changed may no longer be true. */
export const freshSummary: Rule = {
	id: 'fresh-summary',
	name: { zh: '文字说明与数据同步', en: 'The summary is as new as the data' },
	find: ({ words: { summary }, figure, lang }) => {
		if (!summary) return [];
		const hash = dataHash(figure);
		if (summary.dataHash === hash) return [];
		return [
			warning(
				`words.${lang}.summary was written for the data ${summary.dataHash || '(none)'}, and they are now ${hash}; read it again, and give it this dataHash`
			)
		];
	}
};
