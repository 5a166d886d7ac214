import { round } from '../../format/number.js';
import { outOfProportion } from './proportion.js';
import { measures } from './look.js';
import { error, type Rule } from './rule.js';

/** A reader compares whole lengths: a cut baseline, or a logarithm, makes them lie. */
export const lengthsFromZero: Rule = {
	id: 'lengths-from-zero',
	name: { zh: '长度从零开始', en: 'Lengths start at zero' },
	find: (look) =>
		measures(look)
			.filter(({ variable }) => variable === 'length')
			.flatMap(({ channel, scale = 'linear', domain, marks }) => {
				if (scale !== 'linear')
					return error(
						`${channel}: lengths stand on a ${scale} scale, where twice as long is not twice as much; use a linear scale, or draw points`
					);
				if (domain && !(Math.min(...domain) <= 0 && Math.max(...domain) >= 0))
					return error(
						`${channel}: lengths stand on a scale from ${domain[0]} to ${domain[1]}, without zero; let it start at zero, or draw points`
					);
				const off = outOfProportion(marks);
				if (!off) return [];
				return error(
					`${channel}: "${off.name}", ${off.value}, is drawn ${round(off.size, 1)} px long, and beside the largest value it is due ${round(off.due, 1)} px; let lengths start at zero`
				);
			})
};
