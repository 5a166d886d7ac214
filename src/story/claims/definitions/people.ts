import type { Bilingual } from '../../../lib/format/lang.js';
import type { Definition } from '../evaluateClaims.js';

/** What 2021 alone makes of a total of five years. */
const part = (year: string, total: string, { zh, en }: Bilingual): Definition => ({
	name: { zh: `2021年占五年的${zh}`, en: `${en}: what 2021 is of the five years` },
	formula: `percent(${year} / ${total})`,
	unit: '%',
	digits: 1
});

export const people = {
	'schools.total': {
		name: { zh: '五年新建及改扩建的义务教育学校', en: 'Compulsory schools built or enlarged in five years' },
		row: 'schools-5y'
	},
	'kindergartens.total': {
		name: { zh: '五年新建及改扩建的幼儿园', en: 'Kindergartens built or enlarged in five years' },
		row: 'kindergartens-5y'
	},
	'places.total': {
		name: { zh: '五年新增学位', en: 'New school places in five years' },
		row: 'school-places-5y'
	},
	'places.average': {
		name: { zh: '五年平均每年新增学位', en: 'New school places a year, average of five years' },
		formula: 'places.total / 5',
		unit: '',
		digits: 0
	},
	'places.plan': {
		name: { zh: '2022年计划增加的学位', en: 'New school places planned for 2022' },
		row: 'school-places-2022'
	},
	'people.even': {
		name: { zh: '五年里每年的平均份额', en: 'An even share of one year in five' },
		formula: 'percent(1 / 5)',
		unit: '%',
		digits: 0
	},
	'jobs.total': {
		name: { zh: '五年新增城镇就业', en: 'New urban jobs in five years' },
		row: 'urban-jobs-5y'
	},
	'welfare.total': {
		name: { zh: '五年民生支出', en: 'Welfare spending in five years' },
		row: 'welfare-spending-5y'
	},
	'welfare.year': {
		name: { zh: '2021年民生支出', en: 'Welfare spending, 2021' },
		row: 'welfare-spending-2021'
	},
	'planted.year': { name: { zh: '2021年造林', en: 'Planted with trees in 2021' }, row: 'afforestation-2021' },
	'demo.total': {
		name: { zh: '五年省级人居环境示范村', en: 'Provincial demonstration villages in five years' },
		row: 'demo-villages-5y'
	},
	'demo.year': {
		name: { zh: '2021年省级人居环境示范村', en: 'Provincial demonstration villages, 2021' },
		row: 'demo-villages-2021'
	},
	'latrines.total': {
		name: { zh: '五年改厕的农户', en: 'Farm households with rebuilt toilets in five years' },
		row: 'toilets-5y'
	},
	'part.demo': part('demo.year', 'demo.total', { zh: '示范村', en: 'Demonstration villages' }),
	'part.planted': part('planted.year', 'planted.mu', { zh: '造林', en: 'Planting' }),
	'part.jobs': part('jobs.done', 'jobs.total', { zh: '新增就业', en: 'New jobs' }),
	'part.welfare': part('welfare.year', 'welfare.total', { zh: '民生支出', en: 'Welfare spending' }),
	'part.latrines': part('toilets.done', 'latrines.total', { zh: '改厕', en: 'Toilets' })
} as const satisfies Record<string, Definition>;
