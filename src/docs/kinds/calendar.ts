import type { KindWords } from '../kindWords.js';

/** The words of `calendar`. */
export const calendar: KindWords = {
	component: 'CalendarChart',
	name: { zh: '期限日历', en: 'Calendar of promises' },
	sentence: {
		zh: '说好什么时候做成的事，放进到期的那个月：空圈是打算，实心是做成。',
		en: 'What was promised by a date, in the month when it falls due: an open ring is a plan, a disc is done.'
	},
	caution: {
		zh: '天天有数的，不是日历而是折线图。',
		en: 'Where every day has a number, take a line and not a calendar.'
	},
	keys: {
		zh: '左右按到期先后逐件走，上下逐月走',
		en: 'left and right by due date, and up and down from month to month'
	},
	examples: [
		{
			file: '1-year',
			name: { zh: '一年的期限', en: 'A year of due dates' },
			reason: {
				zh: '月份排成格子，桌面上六个月一排，手机上一月一行，哪个月压得重一看便知。',
				en: 'Months are cells, six abreast on a desk and one a row on a phone: which month carries most is plain.'
			},
			sources: ['ledger']
		},
		{
			file: '2-today',
			name: { zh: '标出某一天', en: 'A day marked' },
			reason: {
				zh: '“今天”由你给：图不看钟，同样的数据永远画出同样的图。',
				en: 'You say what day it is. A layout asks no clock, so the same rows always give the same picture.'
			},
			sources: ['ledger']
		},
		{
			file: '3-vague',
			name: { zh: '没说哪个月的', en: 'Where no month was named' },
			reason: {
				zh: '只说年底的不硬塞进十二月，没有日期的列在最后：承诺有多含糊，就画得多含糊。',
				en: 'By the end of the year is not December, and no date is no month: a vague promise is drawn as vague as it is.'
			},
			sources: ['ledger']
		}
	]
};
