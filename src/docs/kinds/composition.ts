import type { KindWords } from '../kindWords.js';

/** The words of `composition`. */
export const composition: KindWords = {
	component: 'CompositionChart',
	name: { zh: '构成图', en: 'Composition' },
	sentence: {
		zh: '一条就是一个整体，按份额切开；几条放在一起，看份额怎样移动。',
		en: 'A bar is one whole, cut by shares; several bars show how the shares move.'
	},
	caution: {
		zh: '份额相差不到一个百分点，切开了也看不出：用方格图。',
		en: 'Shares that differ by less than a point cannot be seen here: take a waffle.'
	},
	keys: {
		zh: '左右走同一条的各部分，上下换到另一条',
		en: 'left and right along the parts of a bar, and up and down from bar to bar'
	},
	examples: [
		{
			file: '1-one',
			name: { zh: '一个整体', en: 'One whole' },
			reason: {
				zh: '只有一年的构成，就只画一条。窄得写不下名字的部分，用线引到外面。',
				en: 'The shares of one year are one bar. A part too narrow for its name has it outside, with a line.'
			},
			sources: ['ledger']
		},
		{
			file: '2-several',
			name: { zh: '几个整体，说一部分', en: 'Several wholes, one part told' },
			reason: {
				zh: '各条一样长，比的是份额不是总量。只让说到的那部分留着颜色。',
				en: 'Bars of equal length compare shares and not totals. Only the part that is spoken of keeps its colour.'
			},
			sources: ['iowa']
		},
		{
			file: '3-accessors',
			name: { zh: '用函数取值', en: 'Channels as functions' },
			reason: {
				zh: '行里的数不是百分比也行：份额由图来算。字段要加工一下时，写成函数。',
				en: 'The rows need hold no percentages: the chart works out the shares. Where a field needs some work, write a function.'
			},
			sources: ['penguins']
		}
	]
};
