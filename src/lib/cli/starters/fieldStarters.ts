import { towns, type Say, type Starter } from './starter.js';

const bullet = (say: Say): Starter => ({
	chart: 'bullet',
	options: {
		rows: [
			{ key: 'roads', name: say('公路', 'Roads'), value: 36, target: 60, tone: 'slate' },
			{ key: 'paths', name: say('步道', 'Paths'), value: 42, target: 40, tone: 'forest' },
			{ key: 'rails', name: say('铁路', 'Rails'), value: null, target: 25, tone: 'river' }
		],
		unit: 'km'
	},
	words: {
		title: say('步道修够了，公路还没有', 'Paths reached their goal, roads did not'),
		subtitle: say('到2023年修成的里程与目标，千米', 'Built by 2023 and planned, in km')
	}
});

const dotGrid = (say: Say): Starter => ({
	chart: 'dotGrid',
	options: {
		groups: [
			{ key: 'old', name: say('老房', 'Old houses'), leave: 24, tone: 'brick', text: '24 / 100' },
			{ key: 'new', name: say('新房', 'New houses'), leave: 6, tone: 'river', text: '6 / 100' }
		]
	},
	words: {
		title: say('一百座老房空了二十四座', 'Of a hundred old houses, 24 stand empty'),
		subtitle: say('每一百座房屋中空置的，2023年', 'Empty houses in each hundred, 2023'),
		denominator: say('房屋', 'houses')
	}
});

const slope = (say: Say): Starter => ({
	chart: 'slope',
	options: {
		rows: [
			{ key: 'ash', name: say('甲镇', 'Ash'), from: 31, to: 38, tone: 'forest' },
			{ key: 'elm', name: say('丁镇', 'Elm'), from: 28, to: 22, tone: 'slate' }
		],
		ends: ['2019', '2023'],
		unit: 'km2'
	},
	words: {
		title: say('甲镇的林多了，丁镇的少了', 'Woods grew in Ash and shrank in Elm'),
		subtitle: say('林地，平方千米', 'Woods, in km²'),
		note: say('两年之间没有数据。', 'Nothing is known of the time between.')
	}
});

const squares = (say: Say): Starter => ({
	chart: 'squares',
	options: {
		squares: [
			{ key: 'now', name: '2023', value: 39.3, tone: 'loess' },
			{ key: 'then', name: '2019', value: 32.1, tone: 'slate' }
		],
		arrangement: 'nested',
		unit: 'km2',
		difference: { name: say('增加', 'Grown'), text: '+7.2 km²' }
	},
	words: {
		title: say('城区大了', 'The city grew'),
		subtitle: say('建成区，平方千米', 'Built-up land, in km²')
	}
});

const tileGrid = (say: Say): Starter => ({
	chart: 'tileGrid',
	options: {
		tiles: towns(say).map((name, place) => ({
			code: `t${place + 1}`,
			name,
			col: [1, 0, 1, 2, 1][place] ?? 0,
			row: [0, 1, 1, 1, 2][place] ?? 0,
			value: [3, 1, 0, 2, null][place] ?? null
		}))
	},
	words: {
		title: say('丙镇没有学校', 'Cedar has no school'),
		subtitle: say('各镇的学校，2023年', 'Schools by town, 2023')
	}
});

const waffle = (say: Say): Starter => ({
	chart: 'waffle',
	options: {
		total: 100,
		parts: [
			{ key: 'woods', name: say('林地', 'Woods'), value: 38, tone: 'forest' },
			{ key: 'fields', name: say('耕地', 'Fields'), value: 45, tone: 'loess' },
			{ key: 'built', name: say('建设用地', 'Built land'), value: 17, tone: 'slate' }
		],
		cellName: say('一平方千米', '1 km²')
	},
	words: {
		title: say('三分之一多是林地', 'More than a third is woods'),
		subtitle: say('土地，平方千米，2023年', 'Land in km², 2023')
	}
});

/** Starters of the kinds whose rows have fields of their own. */
export const fieldStarters = { bullet, dotGrid, slope, squares, tileGrid, waffle };
