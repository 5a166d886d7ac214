import type { ChartSpec } from '../src/lib/charts/chartSpec.js';
import { planarMap } from '../src/lib/geo/planarMap.js';
import { squareTowns } from './fixtures/squareTowns.js';

/** Values with their names, for a chart of any kind. */
export interface NamedRow {
	name: string;
	value: number | null;
}

type Variant = (rows: readonly NamedRow[]) => ChartSpec;

const town = planarMap(squareTowns());
const codes = ['nw', 'ne', 'sw', 'se'];
const tones = ['river', 'loess', 'forest', 'brick', 'slate'] as const;
const ends = ['2016', '2021'] as const;

/** The value of the next name. */
const next = (rows: readonly NamedRow[], index: number) => rows[(index + 1) % rows.length]?.value ?? null;

/** Rows with a key for each. */
const keyed = (rows: readonly NamedRow[]) =>
	rows.map((row, index) => ({ ...row, key: `k${index}`, tone: tones[index % tones.length] ?? 'river' }));

/** Two rows of each name: its own value, and that of the next. */
const paired = (rows: readonly NamedRow[]) =>
	rows.flatMap(({ name, value }, index) => [
		{ name, end: ends[0], value },
		{ name, end: ends[1], value: next(rows, index) }
	]);

const choropleth =
	(more: object): Variant =>
	(rows) => ({
		chart: 'choropleth',
		options: {
			map: town,
			regions: rows.slice(0, 4).map((row, index) => ({ ...row, code: codes[index] ?? '' })),
			unit: 'person',
			measure: 'rate',
			...more
		}
	});

const discs =
	(more: object): Variant =>
	(rows) => ({
		chart: 'symbolMap',
		options: {
			map: town,
			regions: rows.slice(0, 4).map((row, index) => ({ ...row, code: codes[index] ?? '' })),
			unit: 'person',
			...more
		}
	});

const bars =
	(more: object): Variant =>
	(rows) => ({
		chart: 'bar',
		options: { rows: [...rows] as never, name: 'name', value: 'value', unit: 'person', ...more }
	});

const series =
	(more: object): Variant =>
	(rows) =>
		bars({ rows: paired(rows), series: 'end', ...more })(rows);

const lines =
	(more: object): Variant =>
	(rows) => ({
		chart: 'line',
		options: {
			rows: paired(rows),
			x: 'end',
			y: 'value',
			series: 'name',
			name: 'People',
			unit: 'person',
			...more
		}
	});

const points =
	(more: object): Variant =>
	(rows) => ({
		chart: 'scatter',
		options: {
			rows: rows.map((row, index) => ({ ...row, at: next(rows, index) })),
			x: 'at',
			y: 'value',
			name: 'name',
			xTitle: 'People then',
			yTitle: 'People now',
			xUnit: 'person',
			yUnit: 'person',
			...more
		}
	});

const swarm =
	(more: object): Variant =>
	(rows) => ({
		chart: 'beeswarm',
		options: {
			rows: paired(rows).map((row, index) => ({ ...row, key: `k${index}` })),
			x: 'value',
			key: 'key',
			name: 'name',
			xTitle: 'People',
			unit: 'person',
			...more
		}
	});

/** Charts of every kind, and of every arrangement that sets words and marks in a way of its own, of the same rows. */
export const variants: Readonly<Record<string, Variant>> = {
	'bar, bars': bars({}),
	'bar, columns': bars({ direction: 'columns' }),
	'bar, grouped': series({}),
	'bar, grouped columns': series({ direction: 'columns' }),
	'bar, stacked': series({ arrangement: 'stacked' }),
	'bar, stacked columns': series({ arrangement: 'stacked', direction: 'columns' }),
	'bar, diverging': bars({ arrangement: 'diverging' }),
	'bar, diverging columns': bars({ arrangement: 'diverging', direction: 'columns' }),
	'bar, diverging piles': series({ arrangement: 'diverging' }),
	beeswarm: swarm({}),
	'beeswarm, grouped': swarm({ group: 'end' }),
	bullet: (rows) => ({ chart: 'bullet', options: { rows: keyed(rows), unit: 'person' } }),
	'bullet, goals and norms': (rows) => {
		const few = keyed(rows).slice(0, 2);
		const norms = few.flatMap(({ key, value }) => (value === null ? [] : [[key, value] as const]));
		return {
			chart: 'bullet',
			options: {
				rows: few.map((row) => ({ ...row, target: row.value, note: 'A remark' })),
				references: [{ key: 'norm', name: 'Norm', tone: 'ink', values: Object.fromEntries(norms) }],
				unit: 'person'
			}
		};
	},
	calendar: (rows) => ({
		chart: 'calendar',
		options: {
			rows: rows.map(({ name }, index) => ({ name, date: index === 3 ? null : `2022-0${index + 1}` })),
			date: 'date',
			name: 'name'
		}
	}),
	composition: (rows) => ({
		chart: 'composition',
		options: { rows: [...rows] as never, name: 'name', value: 'value', unit: 'person' }
	}),
	'composition, several': (rows) => ({
		chart: 'composition',
		options: { rows: paired(rows), name: 'name', value: 'value', bar: 'end', unit: 'person' }
	}),
	dot: (rows) => ({
		chart: 'dot',
		options: {
			rows: [...rows] as never,
			name: 'name',
			points: [{ key: 'now', name: 'now', value: 'value', tone: 'river' }],
			unit: 'person'
		}
	}),
	'dot, two points': (rows) => ({
		chart: 'dot',
		options: {
			rows: rows.map((row, index) => ({ ...row, goal: next(rows, index) })),
			name: 'name',
			points: [
				{ key: 'now', name: 'now', value: 'value', tone: 'slate' },
				{ key: 'goal', name: 'goal', value: 'goal', tone: 'river', status: 'planned' }
			],
			unit: 'person'
		}
	}),
	dotGrid: (rows) => ({
		chart: 'dotGrid',
		options: { groups: keyed(rows).map(({ value: leave, ...row }) => ({ ...row, leave })) }
	}),
	line: (rows) => ({
		chart: 'line',
		options: {
			rows: rows.map(({ value }, index) => ({ year: String(2016 + index), value })),
			x: 'year',
			y: 'value',
			name: rows[0]?.name ?? 'People',
			unit: 'person'
		}
	}),
	'line, series': lines({}),
	'line, area': (rows) => lines({ area: 'zero' })(rows.slice(0, 1)),
	'line, stacked': lines({ area: 'stacked' }),
	'line, roots': lines({ yScale: 'sqrt' }),
	'line, logarithms': lines({ yScale: 'log' }),
	choropleth: choropleth({}),
	'choropleth, both ways': choropleth({ middle: 0, classes: { method: 'equal', count: 4 } }),
	map: (rows) => ({
		chart: 'map',
		options: {
			map: town,
			regions: rows
				.slice(0, 4)
				.map((row, index) => ({ ...row, code: codes[index] ?? '', tone: tones[index] ?? 'river' }))
		}
	}),
	scatter: points({}),
	'scatter, areas': points({ r: 'value', rTitle: 'People' }),
	'scatter, roots': points({ xScale: 'sqrt', yScale: 'sqrt' }),
	'scatter, logarithms': points({ xScale: 'log', yScale: 'log' }),
	slope: (rows) => ({
		chart: 'slope',
		options: {
			rows: keyed(rows).map(({ value: from, ...row }, index) => ({ ...row, from, to: next(rows, index) })),
			ends,
			unit: 'person'
		}
	}),
	symbolMap: discs({}),
	'symbolMap, large discs': discs({ largest: 90, highlight: ['ne'] }),
	'squares, apart': (rows) => ({
		chart: 'squares',
		options: { squares: keyed(rows), arrangement: 'apart', unit: 'km2' }
	}),
	'squares, nested': (rows) => ({
		chart: 'squares',
		options: { squares: keyed(rows.slice(0, 2)), arrangement: 'nested', unit: 'km2' }
	}),
	table: (rows) => ({
		chart: 'table',
		options: {
			rows: [...rows] as never,
			columns: [
				{ kind: 'text', key: 'name', name: 'Town', value: 'name' },
				{ kind: 'bar', key: 'bar', name: 'People', value: 'value', unit: 'person' }
			]
		}
	}),
	'table, diverging': (rows) => ({
		chart: 'table',
		options: {
			rows: [...rows] as never,
			columns: [
				{ kind: 'text', key: 'name', name: 'Town', value: 'name' },
				{ kind: 'number', key: 'number', name: 'People', value: 'value', unit: 'person' },
				{ kind: 'diverging-bar', key: 'bar', name: 'Change', value: 'value', unit: 'person' }
			]
		}
	}),
	tileGrid: (rows) => ({
		chart: 'tileGrid',
		options: {
			tiles: rows.map((row, index) => ({
				...row,
				code: `t${index}`,
				col: index % 3,
				row: Math.floor(index / 3)
			}))
		}
	}),
	waffle: (rows) => ({
		chart: 'waffle',
		options: {
			total: 100,
			parts: keyed(rows).map((row) => ({ ...row, value: row.value ?? 0 })),
			cellName: '1% of the land'
		}
	})
};
