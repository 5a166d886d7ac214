import { round } from '../../format/number.js';
import { outOfProportion } from './proportion.js';
import { measures } from './look.js';
import { error, type Rule } from './rule.js';

/** A reader compares areas: a side or radius that grows with the value makes twice look like four times. */
export const areasByRoot: Rule = {
	id: 'areas-by-root',
	name: { zh: '面积与数值成正比', en: 'Areas are in proportion to values' },
	find: (look) =>
		measures(look)
			.filter(({ variable }) => variable === 'area')
			.flatMap(({ channel, scale = 'linear', domain, marks }) => {
				if (scale !== 'sqrt')
					return error(
						`${channel}: the side of an area grows on a ${scale} scale, so that areas are not in proportion; let it grow with the square root`
					);
				if (domain && Math.min(...domain) !== 0)
					return error(
						`${channel}: areas stand on a scale from ${domain[0]} to ${domain[1]}; let it start at zero`
					);
				const off = outOfProportion(marks);
				if (!off) return [];
				return error(
					`${channel}: "${off.name}", ${off.value}, is drawn with ${round(off.size, 0)} px², and beside the largest value it is due ${round(off.due, 0)} px²; let the side grow with the square root`
				);
			})
};
