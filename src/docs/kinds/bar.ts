import type { KindWords } from '../kindWords.js';

/** The words of `bar`. */
export const bar: KindWords = {
	component: 'BarChart',
	name: { zh: '条形图', en: 'Bar chart' },
	sentence: {
		zh: '从零开始的长度，一眼就能比出哪个多、多多少。',
		en: 'Lengths from zero: which is more, and by how much, at a glance.'
	},
	caution: {
		zh: '各项都差不多大、差别才是要说的，用点图：它的轴不必从零开始。',
		en: 'Where all values are much alike and the difference is the point, take dots: their scale need not begin at zero.'
	},
	keys: {
		zh: '上下逐条走，有分组时左右换到同组的另一条',
		en: 'up and down from bar to bar, and left and right within a group'
	},
	examples: [
		{
			file: '1-plain',
			name: { zh: '一项一条', en: 'One bar each' },
			reason: {
				zh: '横着放，名字写得下；数值写在条上，就不必再画轴。',
				en: 'Lying bars leave room for their names, and with a value on each no axis is needed.'
			},
			sources: ['ledger']
		},
		{
			file: '2-grouped',
			name: { zh: '分组，目标空心', en: 'Groups, targets hollow' },
			reason: {
				zh: '同一指标的三个读数放在一起比；目标还不是事实，所以空心。',
				en: 'Three readings of one measure belong side by side; a target is not yet a fact, so it is hollow.'
			},
			sources: ['ledger']
		},
		{
			file: '3-diverging',
			name: { zh: '向两边伸', en: 'To both sides of zero' },
			reason: {
				zh: '增减有正有负，就让它们从零向两边伸，正负一眼分开，符号也写全。',
				en: 'Changes have a sign. From zero to both sides, gains and losses part at a glance, and each value keeps its sign.'
			},
			sources: ['ledger']
		},
		{
			file: '4-columns',
			name: { zh: '立起来，堆起来', en: 'Columns, stacked' },
			reason: {
				zh: '时间从左往右走，所以立柱；每个月的天数是一个整体，所以堆叠。字段名由行的类型检查。',
				en: 'Time runs from left to right, so columns; the days of a month are one whole, so they are stacked. Field names are checked against the type of the rows.'
			},
			sources: ['seattle']
		}
	]
};
