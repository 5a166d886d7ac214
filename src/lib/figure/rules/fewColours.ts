import { colours } from './colours.js';
import { error, warning, type Rule } from './rule.js';

/** More colours than these are hard to tell apart, or cannot be. */
const many = 6;
const most = 10;

/** A reader keeps a handful of colours in mind. */
export const fewColours: Rule = {
	id: 'few-colours',
	name: { zh: '颜色不过多', en: 'Colours are few' },
	find: (look) => {
		const count = colours(look).reduce(
			(sum, encoding) => sum + (encoding.scale === 'categories' ? encoding.categories.length : 0),
			0
		);
		if (count <= many) return [];
		const message = `${count} names are told by colours, which at most ${count > most ? most : many} can be; highlight the few that matter, merge the smallest, or draw facets`;
		return [count > most ? error(message) : warning(message)];
	}
};
