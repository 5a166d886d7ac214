import type { MoneyName, SceneWords } from '../types.js';

export const money: SceneWords<'money', MoneyName> = {
	head: { title: '钱', deck: '五个增速，每个读三遍。' },
	steps: {
		'money-1': {
			text: [
				'有五项指标，报告既写了五年平均，又写了2021年。生产总值平均每年长{gdp.average}，2021年长{gdp.year}；投资平均{investment.average}，2021年{investment.year}。',
				'平均数把各年藏了起来：中间哪一年都没有写。'
			],
			title: '2021年的投资，跑得比平均快得多',
			subtitle: '比上年增长，%：五年平均与2021年',
			note: '生产总值的增速按惯例扣除价格，其余几项报告没有说明。',
			denominator: '上年'
		},
		'money-2': {
			text: [
				'空心圈是2022年的目标。生产总值要增长{gdp.target|full}，比前两个读数都快；投资可以放慢到{investment.target|full}。',
				'只有收入的目标比两个旧读数都低：{revenue.target|full}，而2021年是{revenue.year}，五年平均是{revenue.average}。'
			],
			title: '只有财政收入定得比过去低',
			subtitle: '比上年增长，%；空心是2022年的目标',
			note: '目标是打算。多数写的是“以上”，财政收入写的是“左右”。',
			denominator: '上年'
		},
		'money-3': {
			text: [
				'这份家业由什么构成？农业占{sectors.first}，工业和建筑业占{sectors.second}，服务业占{sectors.third}。',
				'报告说结构在变好，却没有印出以前的比例，所以图上没有“从前”。'
			],
			title: '工业和建筑业占{sectors.second}',
			subtitle: '占地区生产总值的比例，%，五年结束时',
			note: '只有一个时点，无从比较。原文三个数没有百分号，相加正好满百。',
			denominator: '地区生产总值'
		},
		'money-4': {
			text: [
				'让平均增速走满五年，生产总值一共增长{gdp.fiveYears}，财政收入{revenue.fiveYears}。灰色是我们算的。',
				'居民收入比2016年增长{income.growth}，是报告自己印的：五年的变化里，只有它写明从哪一年算起。'
			],
			title: '只有居民收入写明了起点',
			subtitle: '五年一共增长，占起点的%；灰色是推算',
			note: '增速有的扣除价格，有的没有说，所以推不出2016年的金额。',
			denominator: '起点'
		},
		'money-5': {
			text: [
				'2021年居民人均可支配收入{income.level}。目标是{income.goal|full}，每年增长{income.goalRate}，没有写哪一年达到。',
				'照这个速度，2025年就过线了：{income.in2025}。过去五年平均每年长{income.pastRate}。'
			],
			title: '每年长{income.goalRate}，2025年就过线',
			subtitle: '居民人均可支配收入，元；空心是按目标的速度推算',
			note: '目标没有写年份，增速是否扣除价格也没有说。'
		}
	},
	names: {
		gdp: '生产总值',
		industry: '规上工业',
		investment: '投资',
		retail: '消费品零售',
		revenue: '财政收入',
		incomeOn2016: '居民收入（印出）',
		average: '五年平均',
		year2021: '2021年',
		target2022: '2022年目标',
		first: '农业',
		second: '工业和建筑业',
		third: '服务业',
		year2022: '2022年',
		year2023: '2023年',
		year2024: '2024年',
		year2025: '2025年',
		incomeGoal: '目标：{income.goal|full}'
	}
};
