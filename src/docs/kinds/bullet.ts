import type { KindWords } from '../kindWords.js';

/** The words of `bullet`. */
export const bullet: KindWords = {
	component: 'BulletChart',
	name: { zh: '子弹图', en: 'Bullet chart' },
	sentence: {
		zh: '做到的是实心条，要到的是前面的空圈：还差多远，一看便知。',
		en: 'What was reached is a bar and what was promised a ring ahead of it: the way that is left is plain to see.'
	},
	caution: {
		zh: '没有目标可对照，用条形图。',
		en: 'Without a goal to hold them against, take bars.'
	},
	keys: {
		zh: '上下逐行走，左右走同一行的实绩、目标和标准',
		en: 'up and down from row to row, and left and right from value to goal to norm'
	},
	examples: [
		{
			file: '1-goals',
			name: { zh: '离目标多远', en: 'How far from the goal' },
			reason: {
				zh: '六个指标单位不同，先都化成“目标的百分之几”，才能共用一把尺；原来的数写在条下。',
				en: 'Six measures in different units share a scale once each is a percentage of its goal; the amounts stand under the bars.'
			},
			sources: ['ledger']
		},
		{
			file: '2-references',
			name: { zh: '与标准对照', en: 'Held against norms' },
			reason: {
				zh: '别人定的标准画成条上的短线，不是目标；上限还没有做到，条就空着。',
				en: 'A norm that others set is a tick across the bar and no goal; a ceiling that is only promised is a hollow bar.'
			},
			sources: ['ledger', 'references']
		},
		{
			file: '3-money',
			name: { zh: '只写数，单位它来管', en: 'Plain numbers, units from the chart' },
			reason: {
				zh: '行里只放以元计的数，写成“亿元”还是“billion yuan”由语言决定。',
				en: 'The rows hold plain yuan; whether they read 亿元 or billion yuan is the language’s business.'
			},
			sources: ['ledger']
		}
	]
};
