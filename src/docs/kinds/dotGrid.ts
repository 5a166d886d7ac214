import type { KindWords } from '../kindWords.js';

/** The words of `dotGrid`. */
export const dotGrid: KindWords = {
	component: 'DotGridChart',
	name: { zh: '点阵图', en: 'Dot grid' },
	sentence: {
		zh: '一百个点里走了几个：只知道百分比、不知道数值的时候，这样画最老实。',
		en: 'So many of a hundred dots leave: the honest form where a percentage is known and the amount is not.'
	},
	caution: {
		zh: '起点和终点的数值都知道，就画数值：用坡度图或条形图。',
		en: 'Where both amounts are known, draw the amounts: a slope, or bars.'
	},
	keys: { zh: '左右逐组走', en: 'left and right from group to group' },
	examples: [
		{
			file: '1-hundred',
			name: { zh: '一百点', en: 'A hundred dots' },
			reason: {
				zh: '报告只说降了百分之几，没说降到多少微克，所以没有轴，只有份额。',
				en: 'The report says by how many per cent and not to how many micrograms, so there is no axis: only shares.'
			},
			sources: ['ledger']
		},
		{
			file: '2-total',
			name: { zh: '点有真实的分量', en: 'Dots that weigh something' },
			reason: {
				zh: '总数不必是一百：一个点可以是百万兆瓦时，副标题里说清楚。',
				en: 'The whole need not be a hundred: a dot may be a million megawatt-hours, and the subtitle says so.'
			},
			sources: ['iowa']
		},
		{
			file: '3-missing',
			name: { zh: '没有说的也画出来', en: 'What is not told is drawn' },
			reason: {
				zh: '缺的不是零。没有数的一组留着位置，写明没有。',
				en: 'Missing is not zero. A group without a number keeps its place and says so.'
			},
			sources: ['ledger']
		}
	]
};
