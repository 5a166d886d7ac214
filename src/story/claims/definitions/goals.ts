import type { Bilingual } from '../../../lib/format/lang.js';
import type { Definition } from '../evaluateClaims.js';

type GoalClaim<Id extends string> = `${Id}.${'level' | 'goal' | 'reached' | 'needed'}`;

/** A goal beside the level of 2021; `dated` goals are due at the end of 2025, four years on. */
const goal = <Id extends string>(
	id: Id,
	[level, target]: readonly [string, string],
	{ zh, en }: Bilingual,
	dated = false
) =>
	({
		[`${id}.level`]: { name: { zh: `2021年${zh}`, en: `${en}, 2021` }, row: level },
		[`${id}.goal`]: { name: { zh: `${zh}目标`, en: `${en}, goal` }, row: target },
		[`${id}.reached`]: {
			name: { zh: `2021年${zh}占目标`, en: `${en}: what 2021 is of the goal` },
			formula: `percent(${id}.level / ${id}.goal)`,
			unit: '%',
			digits: 1
		},
		[`${id}.needed`]: {
			name: { zh: `${zh}达到目标所需的年均增速`, en: `${en}: growth a year that the goal needs` },
			formula: `percent((${id}.goal / ${id}.level) ** (1 / ${dated ? 4 : 'goals.years'}) - 1)`,
			unit: '%',
			digits: 1
		}
	}) as Record<GoalClaim<Id>, Definition>;

export const goals = {
	'goals.years': {
		name: { zh: '没有写年份的目标，给几年', en: 'Years given to a goal without a date' },
		assume: 5,
		unit: '',
		note: {
			zh: '报告把它们写在“未来五年”之下，我们就从2021年末算到2026年末。',
			en: 'The report sets them under “the next five years”; we count from the end of 2021 to the end of 2026.'
		}
	},
	...goal('gdp', ['gdp-2021', 'gdp-goal-2025'], { zh: '地区生产总值', en: 'GDP' }, true),
	...goal(
		'revenue',
		['revenue-2021', 'revenue-goal-2025'],
		{ zh: '一般公共预算收入', en: 'General public budget revenue' },
		true
	),
	...goal('income', ['income-2021', 'income-goal'], {
		zh: '居民人均可支配收入',
		en: 'Disposable income per resident'
	}),
	...goal('firms', ['hightech-firms', 'hightech-firms-goal'], {
		zh: '国家级高新技术企业',
		en: 'National high-tech firms'
	}),
	...goal('visits', ['visits-2021', 'visits-goal'], { zh: '接待游客人次', en: 'Visits by tourists' }),
	...goal('tourism', ['tourism-revenue-2021', 'tourism-revenue-goal'], {
		zh: '旅游收入',
		en: 'Tourism revenue'
	}),
	'inflation.target': {
		name: { zh: '2022年物价涨幅目标', en: 'Consumer price rise, target for 2022' },
		row: 'inflation-target-2022'
	},
	'gdp.atTargets': {
		name: {
			zh: '增速和物价都按2022年目标，2025年的生产总值',
			en: 'GDP of 2025 if growth and prices keep to the targets of 2022'
		},
		formula: 'gdp.level * ((1 + ratio(gdp.target)) * (1 + ratio(inflation.target))) ** 4',
		unit: 'yuan',
		digits: 1,
		note: {
			zh: '增速是扣除价格的，目标是当年价格的，要把物价乘回去才能比。',
			en: 'The rate leaves prices out and the goal is in yuan of its day, so prices are put back before the two are compared.'
		}
	},
	'visits.times': {
		name: { zh: '游客人次目标是2021年的几倍', en: 'Visits: the goal as a multiple of 2021' },
		formula: 'visits.goal / visits.level',
		unit: '',
		digits: 1
	},
	'tourism.times': {
		name: { zh: '旅游收入目标是2021年的几倍', en: 'Tourism revenue: the goal as a multiple of 2021' },
		formula: 'tourism.goal / tourism.level',
		unit: '',
		digits: 1
	},
	'visit.now': {
		name: { zh: '2021年每人次旅游收入', en: 'Tourism revenue a visit, 2021' },
		formula: 'tourism.level / visits.level',
		unit: 'yuan',
		per: 'visit',
		digits: 0
	},
	'visit.goal': {
		name: { zh: '按目标，每人次旅游收入', en: 'Tourism revenue a visit, if both goals are met' },
		formula: 'tourism.goal / visits.goal',
		unit: 'yuan',
		per: 'visit',
		digits: 0
	}
} as const satisfies Record<string, Definition>;
