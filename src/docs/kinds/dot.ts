import type { KindWords } from '../kindWords.js';

/** The words of `dot`. */
export const dot: KindWords = {
	component: 'DotChart',
	name: { zh: '点图', en: 'Dot chart' },
	sentence: {
		zh: '一行一件事，点在数值上；两三个点放在同一行，就看出从哪里到了哪里。',
		en: 'A row for each thing and a dot at its value; with two or three dots a row shows where it came from and where it went.'
	},
	caution: {
		zh: '要比的是整个长度而不是差别时，用条形图。',
		en: 'Where whole amounts are compared and not differences, take bars.'
	},
	keys: {
		zh: '上下逐行走，左右走同一行的各点',
		en: 'up and down from row to row, and left and right along the dots of a row'
	},
	examples: [
		{
			file: '1-change',
			name: { zh: '前与后', en: 'Before and after' },
			reason: {
				zh: '按变化的大小排，读者顺着往下就是故事的顺序。轴不从零开始：点靠位置读，不靠长度。',
				en: 'Sorted by change, the rows tell the story from top to bottom. The scale need not begin at zero, for a dot is read by its place.'
			},
			sources: ['gapminder']
		},
		{
			file: '2-target',
			name: { zh: '平均、当年、目标', en: 'Average, year and target' },
			reason: {
				zh: '三个点三种身份：过去的平均、去年的数、还没到的目标，目标画空圈。',
				en: 'Three dots, three standings: what was usual, what was last, and a target that is not there yet, as an open ring.'
			},
			sources: ['ledger']
		},
		{
			file: '3-single',
			name: { zh: '一行一点', en: 'One dot a row' },
			reason: {
				zh: '十几个相近的数，条形会变成一堵墙；点把差别留给眼睛。通道也可以写成函数。',
				en: 'A dozen numbers so alike would make a wall of bars; dots leave the difference to the eye. A channel may be a function, too.'
			},
			sources: ['obesity']
		}
	]
};
