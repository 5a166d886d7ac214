import { quantity } from '../../format/quantity.js';
import { unitName } from '../../format/unit.js';
import { bare, measures, seen } from './look.js';
import { error, type Rule } from './rule.js';

/** A number without its unit is no measurement. */
export const unit: Rule = {
	id: 'unit',
	name: { zh: '写明单位', en: 'The unit is named' },
	find: (look) => {
		const { lang } = look;
		const text = seen(look);
		return measures(look).flatMap(({ channel, variable, scale = 'linear', unit: own }) => {
			if (variable === 'count' || scale === 'time' || scale === 'band' || own === '') return [];
			if (own === undefined)
				return error(`${channel}: values have no unit; give one, or '' for plain numbers`);
			const names = [unitName(own, lang), quantity(1, own, lang).slice(1)].map(bare);
			if (names.some((name) => text.includes(name))) return [];
			return error(
				`${channel}: the unit, ${unitName(own, lang)}, is printed nowhere in ${lang}; write it in the subtitle`
			);
		});
	}
};
