import type { KindWords } from '../kindWords.js';

/** The words of `slope`. */
export const slope: KindWords = {
	component: 'SlopeChart',
	name: { zh: '坡度图', en: 'Slope chart' },
	sentence: {
		zh: '只有一头一尾两个数的时候，把它们连起来，看谁升谁降、升降多少。',
		en: 'Two ends of a time, joined: what rose, what fell, and by how much.'
	},
	caution: {
		zh: '中间各年也公布了，就该画折线图，别把走过的路藏起来。',
		en: 'Where the years between are known, draw a line and do not hide the path.'
	},
	keys: {
		zh: '左右在两头之间走，上下换到另一行',
		en: 'left and right between the ends, and up and down from row to row'
	},
	examples: [
		{
			file: '1-two-ends',
			name: { zh: '只有两头', en: 'Only two ends' },
			reason: {
				zh: '报告只印了两头的数，线就画成虚线：它是推出来的，不是量出来的。',
				en: 'The report prints two numbers, so the line between is dashed: derived, not measured.'
			},
			sources: ['ledger']
		},
		{
			file: '2-several',
			name: { zh: '几行比斜率', en: 'Several rows' },
			reason: {
				zh: '斜率一样陡的线容易比较；没有动的那条单独上色。标签挤了会自动让开。',
				en: 'Slopes compare well. The one that did not move has a colour of its own; labels that would collide step aside.'
			},
			sources: ['gapminder']
		},
		{
			file: '3-planned',
			name: { zh: '一头还是目标', en: 'One end is a goal' },
			reason: {
				zh: '没有发生的那一头画成空圈，和已经做到的分得开；线画成点线，表示它是设想。',
				en: 'An end that has not happened is an open ring, apart from what was reached; the line is dotted, for it is assumed.'
			},
			sources: ['ledger']
		},
		{
			file: '4-csv',
			name: { zh: '直接用CSV', en: 'A CSV as it is' },
			reason: {
				zh: '表头叫什么都行：每个通道写列名，或写一个取值的函数，不必先把表改成图要的样子。',
				en: 'The columns may have any name: a channel is the name of one, or a function of the row, so no table needs reshaping.'
			},
			sources: ['gapminder']
		}
	]
};
