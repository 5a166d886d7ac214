import type { Bilingual } from '../../../lib/format/lang.js';
import type { Definition } from '../evaluateClaims.js';

type RateClaim<Id extends string> = `${Id}.average` | `${Id}.year` | `${Id}.target` | `${Id}.fiveYears`;

/** One growth rate in its three readings, and where five years at its average lead. */
const rate = <Id extends string>(id: Id, { zh, en }: Bilingual) =>
	({
		[`${id}.average`]: {
			name: { zh: `${zh}五年年均增速`, en: `${en}, growth a year, five-year average` },
			row: `${id}-growth-5y`
		},
		[`${id}.year`]: {
			name: { zh: `${zh}2021年增速`, en: `${en}, growth in 2021` },
			row: `${id}-growth-2021`
		},
		[`${id}.target`]: {
			name: { zh: `${zh}2022年增速目标`, en: `${en}, growth target for 2022` },
			row: `${id}-growth-target-2022`
		},
		[`${id}.fiveYears`]: {
			name: { zh: `${zh}按年均增速走五年的增幅`, en: `${en}, growth of five years at the average` },
			formula: `percent((1 + ratio(${id}.average)) ** 5 - 1)`,
			unit: '%',
			digits: 1,
			note: {
				zh: '报告没有写从哪一年算起，没有给出起点的金额，也没有说明哪些增速扣除了价格。',
				en: 'The report gives neither the year nor the amount at the start, and does not say which rates leave prices out.'
			}
		}
	}) as Record<RateClaim<Id>, Definition>;

const atGoalRate = (years: number): Definition => ({
	name: {
		zh: `按目标增速走${years}年的人均收入`,
		en: `Income per resident after ${years} ${years === 1 ? 'year' : 'years'} at the rate of the goal`
	},
	formula: `income.level * (1 + ratio(income.goalRate)) ** ${years}`,
	unit: 'yuan',
	rounded: true
});

export const money = {
	...rate('gdp', { zh: '地区生产总值', en: 'GDP' }),
	...rate('industry', { zh: '规上工业增加值', en: 'Value added of larger industry' }),
	...rate('investment', { zh: '固定资产投资', en: 'Fixed-asset investment' }),
	...rate('retail', { zh: '社会消费品零售总额', en: 'Retail sales' }),
	...rate('revenue', { zh: '一般公共预算收入', en: 'General public budget revenue' }),

	'sectors.first': {
		name: { zh: '第一产业占比', en: 'Share of the primary sector' },
		row: 'sector-composition',
		part: 0
	},
	'sectors.second': {
		name: { zh: '第二产业占比', en: 'Share of the secondary sector' },
		row: 'sector-composition',
		part: 1
	},
	'sectors.third': {
		name: { zh: '第三产业占比', en: 'Share of the tertiary sector' },
		row: 'sector-composition',
		part: 2
	},

	'income.growth': {
		name: { zh: '居民人均可支配收入比2016年的增幅', en: 'Disposable income per resident, growth on 2016' },
		row: 'income-growth-on-2016'
	},
	'income.pastRate': {
		name: { zh: '居民收入五年年均增速', en: 'Disposable income, growth a year over five years' },
		formula: 'percent((1 + ratio(income.growth)) ** (1 / 5) - 1)',
		unit: '%',
		digits: 1
	},
	'income.goalRate': {
		name: { zh: '居民收入年均增速目标', en: 'Growth of disposable income a year, goal' },
		row: 'income-growth-goal'
	},
	'income.in2022': atGoalRate(1),
	'income.in2023': atGoalRate(2),
	'income.in2024': atGoalRate(3),
	'income.in2025': atGoalRate(4)
} as const satisfies Record<string, Definition>;
