import { colours } from './colours.js';
import { error, type Rule } from './rule.js';

/** One reader in twenty does not see the difference, nor does a printer. */
export const notByColourAlone: Rule = {
	id: 'not-by-colour-alone',
	name: { zh: '不单靠颜色区分', en: 'Nothing is told by colour alone' },
	find: (look) =>
		colours(look).flatMap((encoding) => {
			if (encoding.scale !== 'categories') return [];
			const alone = encoding.categories.filter(({ also }) => also.length === 0).map(({ name }) => name);
			if (alone.length === 0) return [];
			return error(
				`${encoding.channel}: ${alone.join(', ')} ${alone.length === 1 ? 'is' : 'are'} told by colour alone; add a label, a legend or a form`
			);
		})
};
