import type { KindWords } from '../kindWords.js';

/** The words of `table`. */
export const table: KindWords = {
	component: 'TableChart',
	name: { zh: '带条的表', en: 'Table with bars' },
	sentence: {
		zh: '每个数都要能查到的时候，用表；在格子里画上条，又能一眼看出大小。',
		en: 'A table for numbers that are looked up one by one, with bars in its cells for those who only look.'
	},
	caution: {
		zh: '只有一列数，就不必用表：条形图更快。',
		en: 'For one column of numbers a table is too much: bars are quicker.'
	},
	keys: {
		zh: '上下逐行走，左右逐列走',
		en: 'up and down along the rows, and left and right along the columns'
	},
	examples: [
		{
			file: '1-plans',
			name: { zh: '增减放在前面', en: 'The change first' },
			reason: {
				zh: '最要紧的一列放在最前：屏幕窄了，从后往前舍去，并在表下写明舍了哪一列。',
				en: 'The column that matters comes first: on a narrow screen the last ones are dropped, and a line under the table says so.'
			},
			sources: ['ledger']
		},
		{
			file: '2-bars',
			name: { zh: '几列各有各的尺', en: 'Each column on its own scale' },
			reason: {
				zh: '人口和孩子数单位不同，不能共用一把尺；数字按小数点对齐，才好上下比。',
				en: 'People and children have different units and share no scale; numbers are aligned by the point, so that they compare down the column.'
			},
			sources: ['gapminder']
		},
		{
			file: '3-highlight',
			name: { zh: '说到的那一行', en: 'The row that is spoken of' },
			reason: {
				zh: '正文说到哪一行，就把哪一行加粗，读者从文字一抬眼就找得到。',
				en: 'The row of which the text speaks is bold, and is found at once by a reader who looks up from it.'
			},
			sources: ['hurricanes']
		}
	]
};
