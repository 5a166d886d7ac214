import type { MoneyName, SceneWords } from '../types.js';

export const money: SceneWords<'money', MoneyName> = {
	head: { title: 'Money', deck: 'Five rates, each with three readings.' },
	steps: {
		'money-1': {
			text: [
				'For five measures the report prints an average growth rate and the rate of 2021. GDP grew by {gdp.average} a year, and by {gdp.year} in 2021; investment by {investment.average}, then by {investment.year}.',
				'An average hides its years. None of those between is printed.'
			],
			title: 'In 2021 investment ran far ahead of its average',
			subtitle: 'Growth on the year before, %: five-year average and 2021',
			note: 'GDP grows in real terms by convention; for the others the report does not say.',
			denominator: 'the year before'
		},
		'money-2': {
			text: [
				'Rings are the targets for 2022. GDP is to grow by {gdp.target|full}, faster than in either reading. Investment may slow to {investment.target|full}.',
				'Only revenue aims below both of its past readings: {revenue.target|full}, after {revenue.year} and an average of {revenue.average}.'
			],
			title: 'Only revenue aims below both past readings',
			subtitle: 'Growth on the year before, %; rings are targets for 2022',
			note: 'A target is an intention. The report prints most as floors, and revenue as “about”.',
			denominator: 'the year before'
		},
		'money-3': {
			text: [
				'What is this economy made of? Farming makes {sectors.first} of it, industry and building {sectors.second}, services {sectors.third}.',
				'The structure kept improving, says the report. It prints no earlier split, so there is no “before” to draw.'
			],
			title: 'Industry and building are {sectors.second} of the economy',
			subtitle: 'Shares of GDP, %, at the end of the five years',
			note: 'One split and nothing to compare it with. The report prints the three numbers without a percent sign.',
			denominator: 'GDP'
		},
		'money-4': {
			text: [
				'Let each average run for five years, and GDP is up by {gdp.fiveYears}, revenue by {revenue.fiveYears}. The grey bars are our arithmetic.',
				'Income, up by {income.growth} on 2016, is the report’s own: the one five-year change whose base year is printed.'
			],
			title: 'Only income has a year to start from',
			subtitle: 'Growth over five years, % of the start; grey is worked out',
			note: 'No yuan of 2016 can be had from this: rates in real terms and others stand side by side.',
			denominator: 'the start'
		},
		'money-5': {
			text: [
				'Income per resident was {income.level} in 2021. The goal: {income.goal|full}, growing by {income.goalRate} a year, with no date.',
				'At that rate the goal is passed in 2025, at {income.in2025}. The past five years managed {income.pastRate} a year.'
			],
			title: 'At {income.goalRate} a year the goal is passed in 2025',
			subtitle: 'Disposable income per resident, yuan; hollow follows the rate of the goal',
			note: 'The goal has no date, and whether the rate leaves prices out is not said.'
		}
	},
	names: {
		gdp: 'GDP',
		industry: 'Larger industry',
		investment: 'Investment',
		retail: 'Retail sales',
		revenue: 'Revenue',
		incomeOn2016: 'Income, printed',
		average: 'average',
		year2021: '2021',
		target2022: '2022 target',
		first: 'farming',
		second: 'industry and building',
		third: 'services',
		year2022: '2022',
		year2023: '2023',
		year2024: '2024',
		year2025: '2025',
		incomeGoal: 'the goal: {income.goal|full}'
	}
};
