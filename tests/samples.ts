import type { ChartKind, ChartSpec } from '../src/lib/charts/chartSpec.js';
import { planarMap } from '../src/lib/geo/planarMap.js';
import { squareTowns } from './fixtures/squareTowns.js';

type Sample<Kind extends ChartKind> = Extract<ChartSpec, { chart: Kind }>;

const years = [2016, 2017, 2018, 2019, 2020, 2021];
const towns = ['Ash', 'Birch', 'Cedar', 'Elm', 'Fir'];

/** One figure of every kind, with missing values, planned ones and groups where the kind has them. */
export const samples: { readonly [Kind in ChartKind]: Sample<Kind> } = {
	bar: {
		chart: 'bar',
		options: {
			rows: [
				{ town: 'Ash', people: 50, year: '2021', status: 'done' },
				{ town: 'Ash', people: 60, year: '2022', status: 'planned' },
				{ town: 'Elm', people: 30, year: '2021', status: 'done' },
				{ town: 'Elm', people: null, year: '2022', status: 'planned' }
			],
			name: 'town',
			value: 'people',
			series: 'year',
			status: 'status',
			unit: 'person'
		}
	},
	beeswarm: {
		chart: 'beeswarm',
		options: {
			rows: Array.from({ length: 24 }, (_, index) => ({
				town: `Town ${index + 1}`,
				people: index === 7 ? null : 10 + ((index * 37) % 50),
				bank: index % 2 ? 'north' : 'south'
			})),
			x: 'people',
			name: 'town',
			group: 'bank',
			xTitle: 'People',
			unit: 'person',
			highlight: ['Town 3']
		}
	},
	bullet: {
		chart: 'bullet',
		options: {
			rows: [
				{ key: 'a', name: 'Ash', value: 36, target: 70, tone: 'river' },
				{ key: 'b', name: 'Birch', value: null, tone: 'forest' },
				{ key: 'c', name: 'Cedar', value: 12, tone: 'brick', status: 'planned' }
			],
			unit: 'km2',
			references: [{ key: 'norm', name: 'norm', tone: 'ink', values: { a: 50 } }]
		}
	},
	calendar: {
		chart: 'calendar',
		options: {
			rows: [
				{ date: '2022-04', name: 'Sow', status: 'done' },
				{ date: '2022-06', name: 'Dig', status: 'planned' },
				{ date: '2022-06-18', name: 'Build', status: 'planned' },
				{ date: '2022-end', name: 'Open', status: 'planned' },
				{ date: null, name: 'Some day', status: 'planned' }
			],
			date: 'date',
			name: 'name',
			status: (row) => (row.status === 'done' ? 'done' : 'planned')
		}
	},
	choropleth: {
		chart: 'choropleth',
		options: {
			map: planarMap(squareTowns()),
			approval: null,
			regions: [
				{ code: 'nw', name: 'Ash', value: 31 },
				{ code: 'ne', name: 'Birch', value: 12.5 },
				{ code: 'sw', name: 'Cedar', value: 40 },
				{ code: 'se', name: 'Elm', value: null }
			],
			unit: '%',
			measure: 'rate',
			classes: { method: 'quantile', count: 3 },
			highlight: ['nw']
		}
	},
	composition: {
		chart: 'composition',
		options: {
			rows: [
				{ sector: 'Farms', share: 4.8 },
				{ sector: 'Industry', share: 54.1 },
				{ sector: 'Services', share: 41.1 }
			],
			name: 'sector',
			value: 'share',
			unit: '%'
		}
	},
	dot: {
		chart: 'dot',
		options: {
			rows: [
				{ rate: 'Output', past: 6.2, now: 6.1, goal: 7.5 },
				{ rate: 'Trade', past: 7.5, now: 8.3, goal: 9 },
				{ rate: 'Revenue', past: 8.2, now: null, goal: 8 }
			],
			name: 'rate',
			points: [
				{ key: 'past', name: 'past', value: 'past', tone: 'slate' },
				{ key: 'now', name: 'now', value: 'now', tone: 'river' },
				{ key: 'goal', name: 'goal', value: 'goal', tone: 'river', status: 'planned' }
			],
			unit: '%'
		}
	},
	dotGrid: {
		chart: 'dotGrid',
		options: {
			groups: [
				{ key: 'fine', name: 'PM2.5', leave: 24, tone: 'brick', text: '−24%' },
				{ key: 'coarse', name: 'PM10', leave: 18.5, tone: 'loess', text: '−18.5%' }
			]
		}
	},
	line: {
		chart: 'line',
		options: {
			rows: ['Ash', 'Elm'].flatMap((town, place) =>
				years.map((year, index) => ({
					town,
					year: String(year),
					dust: index === 2 && place === 1 ? null : 60 - 4 * index + 9 * place * Math.cos(index)
				}))
			),
			x: 'year',
			y: 'dust',
			series: 'town',
			name: 'Dust',
			unit: 'µg/m3',
			annotations: [
				{ key: 'law', kind: 'rule', x: '2018', text: 'New law' },
				{ key: 'flood', kind: 'band', x: ['2019', '2020'], text: 'Flood' }
			]
		}
	},
	map: {
		chart: 'map',
		options: {
			map: planarMap(squareTowns()),
			approval: null,
			regions: [
				{ code: 'west', name: 'West', tone: 'rule' },
				{ code: 'nw', name: 'Ash', value: 3, tone: 'river', fillOpacity: 0.4 },
				{ code: 'ne', name: 'Birch', value: 0 },
				{ code: 'sw', name: 'Cedar', value: 2 },
				{ code: 'se', name: 'Elm', value: null }
			],
			marks: [
				{ key: 'm1', code: 'sw', status: 'done', certain: true, tone: 'river' },
				{ key: 'm2', code: 'sw', status: 'planned', certain: true, tone: 'river' }
			],
			squares: [{ key: 'city', name: 'City', areaKm2: 32.1, lon: 112.5, lat: 34.3, tone: 'loess' }],
			highlight: ['nw']
		}
	},
	scatter: {
		chart: 'scatter',
		options: {
			rows: towns.map((town, index) => ({
				town,
				people: 1000 * (index + 1),
				woods: index === 4 ? null : 10 + ((index * 7) % 11),
				area: 4 + index
			})),
			x: 'people',
			y: 'woods',
			r: 'area',
			name: 'town',
			xTitle: 'People',
			yTitle: 'Woods',
			rTitle: 'Area',
			xUnit: 'person',
			yUnit: '%',
			rUnit: 'km2'
		}
	},
	slope: {
		chart: 'slope',
		options: {
			rows: [
				{ key: 'forest', name: 'Forest cover', from: 18.46, to: 21.14, tone: 'forest', basis: 'printed' },
				{ key: 'green', name: 'Green space', from: null, to: 39.68, tone: 'river' }
			],
			ends: ['2016', '2021'],
			unit: '%'
		}
	},
	symbolMap: {
		chart: 'symbolMap',
		options: {
			map: planarMap(squareTowns()),
			approval: null,
			regions: [
				{ code: 'nw', name: 'Ash', value: 5200 },
				{ code: 'ne', name: 'Birch', value: 18600 },
				{ code: 'sw', name: 'Cedar', value: 0 },
				{ code: 'se', name: 'Elm', value: null }
			],
			unit: 'person',
			highlight: ['nw']
		}
	},
	squares: {
		chart: 'squares',
		options: {
			squares: [
				{ key: 'now', name: '2021', value: 39.3, tone: 'loess' },
				{ key: 'then', name: '2016', value: 32.1, tone: 'slate' }
			],
			arrangement: 'nested',
			unit: 'km2',
			difference: { name: 'Grown', text: '+7.2 km²' }
		}
	},
	table: {
		chart: 'table',
		options: {
			rows: towns.map((town, index) => ({ town, people: 1000 * (index + 1), change: index - 2 })),
			columns: [
				{ kind: 'text', key: 'town', name: 'Town', value: 'town' },
				{ kind: 'bar', key: 'people', name: 'People', value: 'people', unit: 'person' },
				{ kind: 'diverging-bar', key: 'change', name: 'Change', value: 'change', unit: '%' }
			]
		}
	},
	tileGrid: {
		chart: 'tileGrid',
		options: {
			tiles: [
				{ code: 'a', name: 'Ash', col: 0, row: 0, value: 2 },
				{ code: 'b', name: 'Birch', col: 1, row: 0, value: 0 },
				{ code: 'c', name: 'Cedar', col: 1, row: 1, value: null }
			],
			marks: [{ key: 'm1', code: 'a', status: 'done', certain: true, tone: 'river' }]
		}
	},
	waffle: {
		chart: 'waffle',
		options: {
			total: 100,
			parts: [
				{ key: 'then', name: '2016', value: 18.46, tone: 'forest' },
				{ key: 'more', name: 'Added', value: 2.68, tone: 'forest', status: 'planned' }
			],
			outlines: [{ key: 'goal', name: 'Goal', start: 0, value: 30, tone: 'ink', basis: 'derived' }],
			cellName: '1% of the land'
		}
	}
};
