import type { Bilingual } from 'yiluo';

/** The five growth rates that the report gives three times, by the first part of their ledger ids. */
export const rates: readonly (readonly [id: string, name: Bilingual])[] = [
	['gdp', { zh: '地区生产总值', en: 'GDP' }],
	['industry', { zh: '规上工业增加值', en: 'Larger industry' }],
	['investment', { zh: '固定资产投资', en: 'Investment' }],
	['retail', { zh: '消费品零售', en: 'Retail sales' }],
	['revenue', { zh: '预算收入', en: 'Budget revenue' }]
];

/** Ledger ids of a rate at its three times. */
export const rateIds = {
	average: (id: string) => `${id}-growth-5y`,
	year: (id: string) => `${id}-growth-2021`,
	target: (id: string) => `${id}-growth-target-2022`
};
