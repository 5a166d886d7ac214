import { colours } from './colours.js';
import { error, type Rule } from './rule.js';

/** Large regions hold more of everything: painted by counts, a map shows areas and not the matter. */
export const choroplethOfRates: Rule = {
	id: 'choropleth-of-rates',
	name: {
		zh: '分级填色只用比率，并标出无数据',
		en: 'Regions are coloured by rates, and missing ones by none'
	},
	find: (look) =>
		colours(look).flatMap((encoding) => {
			if (encoding.scale !== 'classes' || !encoding.regions) return [];
			const { channel, measure, missing, missingClass } = encoding;
			return [
				...(measure === 'count'
					? [
							error(
								`${channel}: regions are painted by counts, which grow with the region; draw marks, or divide by people or area`
							)
						]
					: []),
				...(missing > 0 && !missingClass
					? [
							error(
								`${channel}: ${missing} ${missing === 1 ? 'region has' : 'regions have'} no value and ${missing === 1 ? 'looks' : 'look'} like others; give null, so that they are drawn and named as missing`
							)
						]
					: [])
			];
		})
};
