import { bare, measures, percent, seen, unitOf } from './look.js';
import { error, type Rule } from './rule.js';

/** A percentage without its whole can be read as a share of anything. */
export const rateOfWhat: Rule = {
	id: 'rate-of-what',
	name: { zh: '百分比说明是谁的百分比', en: 'Percentages say of what' },
	find: (look) => {
		const rates = measures(look).filter((each) => unitOf(each) === percent && !each.whole?.trim());
		if (rates.length === 0) return [];
		const { denominator = '' } = look.words;
		const channels = rates.map(({ channel }) => channel).join(', ');
		if (denominator.trim() === '')
			return [
				error(
					`${channels}: values are in percent and the ${look.lang} words give no denominator; say of what, in the words that the title, the subtitle or the note has for it`
				)
			];
		if (seen(look).includes(bare(denominator))) return [];
		return [
			error(
				`${channels}: the ${look.lang} denominator "${denominator}" is printed nowhere; write it in the title, the subtitle or the note`
			)
		];
	}
};
