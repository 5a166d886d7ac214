import type { SceneWords, UnsaidName } from '../types.js';

export const unsaid: SceneWords<'unsaid', UnsaidName> = {
	head: { title: '没有说的', deck: '把报告看成一张数字表。' },
	steps: {
		'unsaid-1': {
			text: [
				'我们把报告印出的数字一个个记下来，一共{figures}个，图上一格一个。',
				'说的是做成的事，有{figures.done}个；其余是{figures.target}个目标、{figures.plan}个计划，都还在前头。'
			],
			title: '做成的数字，比打算的少',
			subtitle: '报告里的{figures}个数字；空心是目标和计划',
			note: '一格是一个数，不论轻重：粮食和停车场一样算一格。'
		},
		'unsaid-2': {
			text: [
				'这些数是什么时候的？印出时间的有{figures.printed}个；{figures.inferred}个要从上下文推断；{figures.undated}个没有时间。',
				'目标和计划里，写到月份、半年或年底的有{figures.dated}个。'
			],
			title: '有{figures.undated}个数字没有时间',
			subtitle: '全部{figures}个数字，看时间是怎么知道的',
			note: '推断，是说读者猜得到年份，而报告没有印。'
		},
		'unsaid-3': {
			text: [
				'五年部分有{figures.fiveYears}个数字，起点和终点都印出来的只有{figures.bothEnds}个：建成区和森林。',
				'{figures.changes}个只有增减或增速。剩下的，都是孤零零的一个数。'
			],
			title: '有头有尾的，{figures.fiveYears}个里有{figures.bothEnds}个',
			subtitle: '五年部分的数字，看能跟什么比',
			note: '空格是单独的数：一个总数，或者最后的水平。'
		},
		'unsaid-4': {
			text: [
				'2021年的{figures.year}个数字里，有{pairs.alike}个能跟2022年口径一样的计划对上，{pairs.loosely}个大致对得上。',
				'其余的，到了下一份报告，没有东西可以去对。'
			],
			title: '能跟到2022年的，{figures.year}个里有{pairs.alike}个',
			subtitle: '2021年的数字，看2022年有没有口径一样的计划',
			note: '口径是否一样由我们判断，对照表随数据公开。'
		},
		'unsaid-5': {
			text: [
				'有一个数怎么也对不上。新型农业经营主体{farm.count}家，增长{farm.growth}，倒推回去，原来是{farm.base}家。',
				'原来{farm.lower}家，增幅是{farm.fromLower}；{farm.upper}家，是{farm.fromUpper}。没有一个整数能得出印的那个数。'
			],
			title: '没有哪个整数，增长{farm.growth}正好到{farm.count}',
			subtitle: '增长到{farm.count}家的幅度，占起点的%',
			note: '起点没有印出，也许是笔误，也许口径不同。横轴不从零开始。',
			denominator: '起点'
		}
	},
	names: {
		figure: '报告里的一个数字',
		figuresDone: '已完成',
		figuresTarget: '目标',
		figuresPlan: '计划',
		periodPrinted: '印出时间',
		periodInferred: '时间要推断',
		periodMissing: '没有时间',
		bothEnds: '有头有尾',
		changeOnly: '只有增减、增速',
		alike: '口径一样',
		nearlyAlike: '大致一样',
		fromLower: '从{farm.lower}家起',
		fromUpper: '从{farm.upper}家起',
		growthPrinted: '印出',
		growthWorked: '算出'
	}
};
