import type { KindWords } from '../kindWords.js';

/** The words of `squares`. */
export const squares: KindWords = {
	component: 'SquaresChart',
	name: { zh: '方块图', en: 'Squares' },
	sentence: {
		zh: '面积就画成面积：数值大一倍，方块的面积大一倍，边长只长四成。',
		en: 'Areas drawn as areas: twice the value is twice the ink, and the side is only four tenths longer.'
	},
	caution: {
		zh: '要读出精确的差别，条形更准；方块适合本来就是面积的东西。',
		en: 'For exact differences bars are better; squares suit what is an area in life.'
	},
	keys: { zh: '左右逐个方块走，从大到小', en: 'left and right from square to square, the largest first' },
	examples: [
		{
			file: '1-nested',
			name: { zh: '套在一起', en: 'One in the other' },
			reason: {
				zh: '同一样东西的前后套在一个角上，多出的一圈打上斜线，写明是多少。',
				en: 'Before and after of one thing share a corner; the rim that was added is hatched and named.'
			},
			sources: ['ledger']
		},
		{
			file: '2-apart',
			name: { zh: '分开摆', en: 'Side by side' },
			reason: {
				zh: '两样不同的东西不该套在一起，并排放在一条基线上比。边长的虚线说明面积是推算的。',
				en: 'Two different things stand side by side on one base line. A dashed side says that the area was worked out.'
			},
			sources: ['ledger', 'references']
		},
		{
			file: '3-planned',
			name: { zh: '计划的只画框', en: 'Planned ones are outlines' },
			reason: {
				zh: '还没有做的面积，只给边框，不给颜色。',
				en: 'An area that is only planned gets an outline and no ink.'
			},
			sources: ['ledger']
		}
	]
};
