import type { KindWords } from '../kindWords.js';

/** The words of `choropleth`. */
export const choropleth: KindWords = {
	component: 'ChoroplethMap',
	name: { zh: '分级填色图', en: 'Choropleth map' },
	sentence: {
		zh: '一个地区一种深浅，按它的比率所在的级；图例写着每级有几个地区，缺数的另成一级。',
		en: 'Each region in the paint of the class of its rate; the key counts the regions of a class, and the missing ones have their own.'
	},
	caution: {
		zh: '人口、金额这样的总数，地方大就多：先除以人数或面积，不然用符号地图。',
		en: 'Totals, as people or money, grow with the region: divide them first, or take a symbol map.'
	},
	keys: {
		zh: '四个方向键都走到那个方向的邻区',
		en: 'in all four directions to the neighbour that lies there'
	},
	examples: [
		{
			file: '1-quantiles',
			name: { zh: '每级一样多', en: 'As many in each class' },
			reason: {
				zh: '按分位数分级，每级的地区差不多一样多，地图上最分明。没有数的地区打斜线，图例里另数。',
				en: 'By quantile each class holds about as many regions, which sets a map apart best. A region without a value is hatched, and counted apart.'
			},
			sources: ['states', 'obesity']
		},
		{
			file: '2-middle',
			name: { zh: '从中间向两头', en: 'From a middle, both ways' },
			reason: {
				zh: '有一个数值得比，如平均、中位或零，就从它起向两头加深，一头一色。',
				en: 'Where there is a number to be held against, as a mean, a median or zero, paints grow deeper both ways from it, each way in its own colour.'
			},
			sources: ['states', 'obesity']
		},
		{
			file: '3-breaks',
			name: { zh: '自己定界限', en: 'Limits of your own' },
			reason: {
				zh: '读者熟悉的整数，或要同另一年的地图比，就自己给出界限；一级从它的下限算起。',
				en: 'Give the limits where readers know them, or where the map of another year must compare; a class begins with its lower limit.'
			},
			sources: ['states', 'obesity']
		},
		{
			file: '4-another-place',
			name: { zh: '换一个地方', en: 'Another place' },
			reason: {
				zh: '一份边界、一张带代码的表，npm run county 合成一个文件：投影、化简、对上代码，对不上的逐个报出。图就是下面这几行。',
				en: 'From borders and a table with codes, npm run county makes one file: projected, simplified and joined; what does not meet is told by name. The map is these few lines.'
			},
			sources: ['counties', 'unemployment']
		}
	]
};
