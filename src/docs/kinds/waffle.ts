import type { KindWords } from '../kindWords.js';

/** The words of `waffle`. */
export const waffle: KindWords = {
	component: 'WaffleChart',
	name: { zh: '方格图', en: 'Waffle' },
	sentence: {
		zh: '把整体分成能数的格子，差得再少也数得出来。',
		en: 'A whole as squares that can be counted, so that even a small difference is seen.'
	},
	caution: {
		zh: '格子上千还要比几个整体，眼睛就数不过来了：用构成图。',
		en: 'To compare several wholes of a thousand squares each is too much for the eye: take a composition.'
	},
	keys: { zh: '左右逐个部分走', en: 'left and right from part to part' },
	examples: [
		{
			file: '1-thousand',
			name: { zh: '一千格', en: 'A thousand squares' },
			reason: {
				zh: '森林覆盖率有两位小数，一百格装不下，一千格才看得见多出的那一条。',
				en: 'Forest cover has two decimals: a hundred squares cannot hold them, a thousand show the strip that was gained.'
			},
			sources: ['ledger']
		},
		{
			file: '2-planned',
			name: { zh: '一格一个村', en: 'A square a village' },
			reason: {
				zh: '格子就是真实的东西，一格一个村；计划的画空心。',
				en: 'The squares are real things, one a village; what is planned is hollow.'
			},
			sources: ['ledger']
		},
		{
			file: '3-outline',
			name: { zh: '用框来比', en: 'A frame to compare with' },
			reason: {
				zh: '想让读者拿一个量去比，就框出一段格子，比如一半。',
				en: 'To give a measure to compare with, frame a run of squares: half of all, say.'
			},
			sources: ['penguins']
		}
	]
};
