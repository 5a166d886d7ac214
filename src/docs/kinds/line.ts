import type { KindWords } from '../kindWords.js';

/** The words of `line`. */
export const line: KindWords = {
	component: 'LineChart',
	name: { zh: '折线图', en: 'Line chart' },
	sentence: {
		zh: '把同一件事在一串时刻的数值连起来，看它怎样走到今天。',
		en: 'It joins the values of one thing through time, and shows how it came to where it is.'
	},
	caution: {
		zh: '只公布了两头的指标不要画成折线，中间没有路：用坡度图。',
		en: 'Where only two ends were published there is no path to draw: take a slope.'
	},
	keys: {
		zh: '左右沿一条线逐点走，上下换到另一条线的同一时刻',
		en: 'left and right along a line, and up and down to the same moment on another line'
	},
	examples: [
		{
			file: '1-series',
			name: { zh: '几条线', en: 'Several lines' },
			reason: {
				zh: '名字写在线尾，读者不必在图例和线之间来回找。',
				en: 'Each name stands at the end of its line, so that nobody has to look from a legend to a line and back.'
			},
			sources: ['gapminder']
		},
		{
			file: '2-highlight',
			name: { zh: '众多之中说一条', en: 'One among many' },
			reason: {
				zh: '线一多，颜色就没有意义了。只给正在说的那条上色，其余退成灰色的背景。',
				en: 'With many lines, colours stop meaning anything. Only the line that is spoken of keeps its colour; the others become a grey ground.'
			},
			sources: ['gapminder']
		},
		{
			file: '3-band',
			name: { zh: '区间和标注', en: 'A band and a remark' },
			reason: {
				zh: '平均数藏住了起伏：区间把全年最低和最高的月份也画出来。标注写在数据坐标上，图变宽变窄它都在原处。',
				en: 'A mean hides the ups and downs, so the band shows the lowest and the highest month as well. The remark is anchored to a value and stays there at any width.'
			},
			sources: ['co2']
		},
		{
			file: '4-stacked',
			name: { zh: '堆叠的面积', en: 'Stacked areas' },
			reason: {
				zh: '既要看总量也要看各部分时才堆叠。最要紧的放在贴近基线的一层，因为只有它的形状不受别人影响。',
				en: 'Stack only where the total matters as much as the parts. The layer on the base line is the only one whose shape is its own.'
			},
			sources: ['iowa']
		},
		{
			file: '5-csv',
			name: { zh: '直接读CSV，单用组件', en: 'CSV text, and the bare component' },
			reason: {
				zh: '行可以是一段CSV文字；标题和来源由你的页面来写时，只用组件本身就够。',
				en: 'Rows may be CSV text. Where your page writes title and source itself, the component alone will do.'
			},
			sources: ['temperature']
		}
	]
};
