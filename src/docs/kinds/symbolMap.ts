import type { KindWords } from '../kindWords.js';

/** The words of `symbolMap`. */
export const symbolMap: KindWords = {
	component: 'SymbolMap',
	name: { zh: '符号地图', en: 'Symbol map' },
	sentence: {
		zh: '一个地区一个圆，面积就是数值；小圆压在大圆上，两个都看得见。没有数的地区打斜线。',
		en: 'A disc on each region, its area the value; the smaller lie on the larger, and both are seen. A region without a value is hatched.'
	},
	caution: {
		zh: '面积比不准小的差别：要比谁多一点，用条形图；比率不是总数，用分级填色图。',
		en: 'Areas hide small differences: to tell which is a little more, take bars. A rate is no total: take a choropleth.'
	},
	keys: {
		zh: '四个方向键都走到那个方向的邻区',
		en: 'in all four directions to the neighbour that lies there'
	},
	examples: [
		{
			file: '1-totals',
			name: { zh: '总数画成圆', en: 'Totals as discs' },
			reason: {
				zh: '人口、金额这样的总数，填满地区就成了比地方大小；画成圆，比的才是数。',
				en: 'Painted over regions, totals such as people or money would compare how large the regions are. As discs, the numbers are compared.'
			},
			sources: ['states', 'residents']
		},
		{
			file: '2-zeros',
			name: { zh: '零也要看得见', en: 'Zeros are seen' },
			reason: {
				zh: '零是知道的数，画一个小圈，图例里数出有几个；没有数据是另一回事，打斜线。',
				en: 'Zero is known: it is a small ring, and the key counts them. What is not known is hatched, and counted apart.'
			},
			sources: ['states', 'hurricanes']
		},
		{
			file: '3-part',
			name: { zh: '只看一角', en: 'A part of the map' },
			reason: {
				zh: '镜头对准几个地区：圆不随镜头变大，挤在一起的分开了，名字和数都有地方写。',
				en: 'The camera looks at some regions. Discs keep their size, so that those that crowd come apart, and names and numbers find room.'
			},
			sources: ['states', 'residents']
		}
	]
};
