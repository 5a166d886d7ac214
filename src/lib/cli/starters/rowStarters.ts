import { towns, type Say, type Starter } from './starter.js';

const people = [5200, 4100, 3800, 2600, 1900];
const years = ['2019', '2020', '2021', '2022', '2023'];

const bar = (say: Say): Starter => ({
	chart: 'bar',
	options: {
		rows: towns(say).map((town, place) => ({ town, people: people[place] ?? null })),
		name: 'town',
		value: 'people',
		unit: 'person',
		sort: 'value',
		highlight: [say('甲镇', 'Ash')]
	},
	words: {
		title: say('甲镇人最多', 'Ash has the most people'),
		subtitle: say('各镇人口，2023年', 'People by town, 2023')
	}
});

const line = (say: Say): Starter => ({
	chart: 'line',
	options: {
		rows: years.map((year, place) => ({ year, dust: [58, 52, null, 43, 39][place] ?? null })),
		x: 'year',
		y: 'dust',
		name: say('细颗粒物', 'Fine particles'),
		unit: 'µg/m3',
		area: 'zero',
		annotations: [{ key: 'rule', kind: 'rule', x: '2020', text: say('新规', 'New rule') }]
	},
	words: {
		title: say('空气里的细颗粒物少了', 'The air has fewer fine particles'),
		subtitle: say('年均浓度，微克/立方米', 'Yearly mean, in µg/m³'),
		note: say('2021年没有数据。', 'There is no figure for 2021.')
	}
});

const dot = (say: Say): Starter => ({
	chart: 'dot',
	options: {
		rows: towns(say).map((town, place) => ({
			town,
			before: [31, 28, 40, 22, 35][place] ?? null,
			now: [38, 36, 41, 33, null][place] ?? null
		})),
		name: 'town',
		points: [
			{ key: 'before', name: '2019', value: 'before', tone: 'slate' },
			{ key: 'now', name: '2023', value: 'now', tone: 'forest' }
		],
		unit: 'km2',
		sort: { by: 'now', order: 'descending' }
	},
	words: {
		title: say('林地都多了', 'Woods grew everywhere'),
		subtitle: say('各镇林地，平方千米', 'Woods by town, in km²')
	}
});

const composition = (say: Say): Starter => ({
	chart: 'composition',
	options: {
		rows: [
			{ sector: say('农业', 'Farms'), value: 18 },
			{ sector: say('工业', 'Industry'), value: 47 },
			{ sector: say('服务业', 'Services'), value: 35 }
		],
		name: 'sector',
		value: 'value',
		unit: 'km2'
	},
	words: {
		title: say('近一半用地是工业', 'Almost half of the built land is industry'),
		subtitle: say('建设用地，平方千米，2023年', 'Built land in km², 2023'),
		denominator: say('建设用地', 'built land')
	}
});

const scatter = (say: Say): Starter => ({
	chart: 'scatter',
	options: {
		rows: towns(say).map((town, place) => ({
			town,
			people: people[place] ?? null,
			woods: [12, 19, 17, 33, 41][place] ?? null
		})),
		x: 'people',
		y: 'woods',
		name: 'town',
		xTitle: say('人口', 'People'),
		yTitle: say('林地', 'Woods'),
		xUnit: 'person',
		yUnit: 'km2'
	},
	words: {
		title: say('人越多，林越少', 'Where people are many, woods are few'),
		subtitle: say('各镇人口与林地，2023年', 'People and woods of each town, 2023')
	}
});

const beeswarm = (say: Say): Starter => ({
	chart: 'beeswarm',
	options: {
		rows: Array.from({ length: 24 }, (_, place) => ({
			village: say(`第${place + 1}村`, `Village ${place + 1}`),
			people: 120 + ((place * 37) % 50) * 9,
			bank: place % 2 ? say('北岸', 'north bank') : say('南岸', 'south bank')
		})),
		x: 'people',
		name: 'village',
		group: 'bank',
		xTitle: say('人口', 'People'),
		unit: 'person',
		highlight: [say('第3村', 'Village 3')]
	},
	words: {
		title: say('大小村子两岸都有', 'Villages large and small lie on both banks'),
		subtitle: say('各村人口，2023年', 'People by village, 2023')
	}
});

const calendar = (say: Say): Starter => ({
	chart: 'calendar',
	options: {
		rows: [
			{ date: '2023-04', work: say('修堤', 'Mend the dyke'), status: 'done' },
			{ date: '2023-06', work: say('通水', 'Let the water in'), status: 'planned' },
			{ date: '2023-06-18', work: say('开街', 'Open the street'), status: 'planned' },
			{ date: null, work: say('建桥', 'Build the bridge'), status: 'planned' }
		],
		date: 'date',
		name: 'work',
		status: 'status'
	},
	words: {
		title: say('做成一件，还有三件', 'One work is done, three are to come'),
		subtitle: say('承诺的工程，按时间', 'Promised works by date')
	}
});

const table = (say: Say): Starter => ({
	chart: 'table',
	options: {
		rows: towns(say).map((town, place) => ({
			town,
			people: people[place] ?? null,
			change: [120, -40, 60, -90, 10][place] ?? null
		})),
		columns: [
			{ kind: 'text', key: 'town', name: say('镇', 'Town'), value: 'town' },
			{ kind: 'bar', key: 'people', name: say('人口', 'People'), value: 'people', unit: 'person' },
			{ kind: 'diverging-bar', key: 'change', name: say('增减', 'Change'), value: 'change', unit: 'person' }
		]
	},
	words: {
		title: say('甲镇添人最多', 'Ash gained the most people'),
		subtitle: say('人口，2023年，与2019年相比', 'People in 2023, and the change since 2019')
	}
});

const facet = (say: Say): Starter => ({
	chart: 'line',
	options: {
		rows: towns(say)
			.slice(0, 4)
			.flatMap((town, place) =>
				years.map((year, index) => ({ town, year, dust: 60 - 4 * index + 5 * ((place * 3 + index) % 4) }))
			),
		x: 'year',
		y: 'dust',
		name: say('细颗粒物', 'Fine particles'),
		unit: 'µg/m3'
	},
	facet: { by: 'town' },
	words: {
		title: say('四个镇的空气都好了', 'The air is better in all four towns'),
		subtitle: say('细颗粒物年均浓度，微克/立方米', 'Fine particles, yearly mean, in µg/m³')
	}
});

/** Starters of the kinds whose rows have any fields, and one in facets. */
export const rowStarters = { bar, beeswarm, calendar, composition, dot, facet, line, scatter, table };
