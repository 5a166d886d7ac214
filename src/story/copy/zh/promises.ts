import type { PromisesName, SceneWords } from '../types.js';

export const promises: SceneWords<'promises', PromisesName> = {
	head: { title: '许诺', deck: '还差多少，要走多快，什么时候兑现。' },
	steps: {
		'promises-1': {
			text: [
				'有六个目标写了2021年的底数。条的长短，是2021年走完了目标的多少；最远的是旅游收入，只到{tourism.reached}。',
				'游客要变成{visits.times}倍，收入要变成{tourism.times}倍：平均每人次得从{visit.now}涨到{visit.goal}。'
			],
			title: '离目标最远的是旅游收入',
			subtitle: '2021年达到目标的%；圆圈是目标',
			note: '生产总值和财政收入的目标是2025年的，其余没有写年份。',
			denominator: '目标'
		},
		'promises-2': {
			text: [
				'要走多快？生产总值每年得长{gdp.needed}，过去是{gdp.average}。小心：过去的增速扣除了价格，目标没有。增速{gdp.target}、物价{inflation.target}，照2022年的目标走到2025年，是{gdp.atTargets}。',
				'旅游收入每年得长{tourism.needed}。'
			],
			title: '旅游收入每年得长{tourism.needed}',
			subtitle: '比上年增长，%；空心是达到目标所需的速度',
			note: '没有年份的目标按{goals.years}年算。游客、旅游收入和企业数，报告没有给出过去的增速。',
			denominator: '上年'
		},
		'promises-3': {
			text: [
				'2021年做了多少，2022年打算做多少：口径一样、能比的有{pairs.alike|bare}对。',
				'老旧小区多改{compounds.change|size}；新增就业少排{jobs.change|size}，养老床位少{beds.change|size}，绿化的村少{villages.change|size}。'
			],
			title: '小区和项目排得多，就业和床位排得少',
			subtitle: '2022年计划比2021年完成，增减占2021年的%',
			note: '不少计划写的是“以上”，可以超过；排得少，也可能是剩下的不多了。',
			denominator: '2021年'
		},
		'promises-4': {
			text: [
				'这几对只是看着像。改厕2021年数的是座，2022年数的是户；监测的人少了，也许是好事。',
				'还有的根本不能比：农村公路先写{roads.done}个项目，再写{roads.plan}；停车先写{parking.done}个车位，再写{parking.plan}座停车场。'
			],
			title: '这几对，只有名字像',
			subtitle: '2022年计划比2021年完成，增减占2021年的%',
			note: '没有画的：农村公路、停车，以及两年都写到的同一批工程、小区和试点村。',
			denominator: '2021年'
		},
		'promises-5': {
			text: [
				'有些打算写了日子：某个月底、上半年、年底。等到那一天，谁都可以去对。',
				'更多的打算只写了“今年”。'
			],
			title: '2022年，什么时候该做成什么',
			subtitle: '2022年工作中写明的期限，按月',
			note: '空心圈是定下的日子，有没有做到，这份报告里没有。'
		}
	},
	names: {
		'goal.gdp': '生产总值',
		'goal.revenue': '财政收入',
		'goal.income': '居民收入',
		'goal.firms': '高新企业',
		'goal.visits': '游客人次',
		'goal.tourism': '旅游收入',
		past: '过去平均',
		needed: '目标所需',
		'due.foil-cutting-start-deadline': '导电箔精切割开工',
		'due.packaging-capacity-2022': '包装材料项目开工',
		'due.park-centre-deadline': '园区服务中心投用',
		'due.spray-centre-deadline': '岳滩喷涂中心投用',
		'due.foil-phase-one-deadline': '导电箔一期投产',
		'due.cable-plants-deadline': '电缆项目投产',
		'due.shoe-park-buildings-2022': '鞋业园一期建成',
		'due.zone-reform-deadline': '开发区人事改革',
		'due.plaza-deadline': '万达综合体开业',
		'due.bridges-deadline': '国道两桥扩宽',
		'due.village-governance-deadline': '三清两建完成',
		'due.pilot-villages-deadline': '三变改革试点完成',
		'due.village-income-2022': '村集体收入达标',
		'due.waterworks-deadline': '水毁工程修复',
		'due.southern-hills-deadline': '南部山区修复',
		'due.estates-deadline': '灾后安置小区建成',
		'due.larger-industry-firms-2022': '规上企业数达标'
	}
};
