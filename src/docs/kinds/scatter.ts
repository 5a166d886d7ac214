import type { KindWords } from '../kindWords.js';

/** The words of `scatter`. */
export const scatter: KindWords = {
	component: 'ScatterChart',
	name: { zh: '散点图', en: 'Scatter plot' },
	sentence: {
		zh: '两个数定一个点，许多点排出的样子，就是两个数的关系。',
		en: 'Two numbers make a point, and many points make the shape of how the two go together.'
	},
	caution: {
		zh: '一起变不等于谁引起谁；只有一个数，用蜂群图。',
		en: 'Going together is not causing. For one number alone, take a beeswarm.'
	},
	keys: {
		zh: '左右按横轴从小到大走，上下按纵轴走',
		en: 'left and right by the horizontal value, and up and down by the vertical one'
	},
	examples: [
		{
			file: '1-size',
			name: { zh: '第三个数给面积', en: 'A third number as area' },
			reason: {
				zh: '圆的面积是人口，不是半径：半径会把大国夸大。名字只写写得下的，重要的先写。',
				en: 'People are the area of a circle, not its radius, which would exaggerate large countries. Names stand where there is room, the important ones first.'
			},
			sources: ['gapminder']
		},
		{
			file: '2-log',
			name: { zh: '对数刻度', en: 'Log scales' },
			reason: {
				zh: '从几十万到几千万的人口，线性刻度会把小州挤成一团；用对数刻度时在轴上写明。',
				en: 'From a million to forty million people, a linear scale would crowd the small states. An axis on a log scale says so.'
			},
			sources: ['hurricanes']
		},
		{
			file: '3-groups',
			name: { zh: '分组，形状也不同', en: 'Groups, each with its own form' },
			reason: {
				zh: '颜色不是唯一的线索：每组各有一种形状，色觉不同的读者和黑白打印都分得清。没量到的在图下写明。',
				en: 'Colour is never the only sign: each group has a form of its own, for readers who see colours differently and for black print. What was not measured is named under the plot.'
			},
			sources: ['penguins']
		}
	]
};
