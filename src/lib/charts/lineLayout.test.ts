// vitest environment node
import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import { boxes, expectSound } from '../../../tests/soundLayout.js';
import LineChart from './LineChart.svelte';
import { lineLayout, type LineOptions, type LineX } from './lineLayout.js';

interface Row {
	when: LineX;
	value: number | null;
	town: string;
	low: number | null;
	high: number | null;
}

const row = (when: LineX, value: number | null, town = 'A'): Row => ({
	when,
	value,
	town,
	low: value === null ? null : value - 2,
	high: value === null ? null : value + 2
});
const years = [row('2016', 92), row('2017', 80), row('2018', null), row('2019', 62), row('2021', 46)];
const air: LineOptions<Row> = {
	width: 400,
	height: 300,
	lang: 'en',
	rows: years,
	x: 'when',
	y: 'value',
	name: 'PM2.5',
	unit: 'µg/m3'
};
const two = [...years, ...years.map((each) => ({ ...each, value: 50, town: 'B' }))];

describe('lineLayout', () => {
	test('stands each value on its two scales', () => {
		const rows = [row(0, 0), row(10, 100), row(5, 50)];
		const { lines, plot } = lineLayout({ ...air, rows, domain: [0, 100] });
		const points = lines[0]?.runs[0] ?? [];
		expect(points.map(({ row: place }) => place)).toEqual([0, 2, 1]);
		expect(points.map(({ y }) => y)).toEqual([plot.bottom, (plot.bottom + plot.top) / 2, plot.top]);
		expect(points.map(({ x }) => x)).toEqual([plot.left + 5, (plot.left + plot.right) / 2, plot.right - 5]);
	});

	test('stands dates by their days', () => {
		const rows = [row('2021-01', 1), row('2021-02', 2), row('2021-03-01', 3)];
		const points = lineLayout({ ...air, rows }).lines[0]?.runs[0] ?? [];
		const [a = 0, b = 0, c = 0] = points.map(({ x }) => x);
		expect((b - a) / (c - a)).toBeCloseTo(31 / 59);
	});

	test('breaks the line at a missing value and names it on the chart and in the summary', () => {
		const layout = lineLayout(air);
		const [line] = layout.lines;
		expect(line?.runs.map((run) => run.map(({ row: place }) => place))).toEqual([
			[0, 1],
			[3, 4]
		]);
		expect(line?.path.match(/M/g)).toHaveLength(2);
		expect(layout.labels.filter(({ text }) => text === 'no data')).toHaveLength(1);
		expect(layout.summary).toContain('No data for 2018.');
	});

	test('draws a value between two gaps as a dot', () => {
		const rows = Array.from({ length: 40 }, (_, index) =>
			row(index, index === 10 || index === 12 ? null : index)
		);
		const [line] = lineLayout({ ...air, rows }).lines;
		expect(line?.dots.map(({ key }) => key)).toEqual(['PM2.5-11', 'PM2.5-39']);
	});

	test('starts areas from zero, and refuses a domain that cuts them', () => {
		const layout = lineLayout({ ...air, area: 'zero' });
		expect(layout.rules.find(({ key }) => key === 'grid-0')?.y1).toBe(layout.plot.bottom);
		expect(layout.lines[0]?.area?.d.match(/Z/g)).toHaveLength(2);
		expect(() => lineLayout({ ...air, area: 'zero', domain: [40, 100] })).toThrow(
			'the domain 40–100 cuts areas off from zero'
		);
		const below = lineLayout({ ...air, rows: [row(0, -5), row(1, 5)], area: 'zero', domain: [-10, 10] });
		expect(below.lines[0]?.runs[0]?.map(({ y }) => y)).toEqual([
			below.plot.top + (below.plot.bottom - below.plot.top) * 0.75,
			below.plot.top + (below.plot.bottom - below.plot.top) * 0.25
		]);
	});

	test('stacks areas, the first at the bottom, and breaks the whole stack at a gap', () => {
		const rows = [row(0, 10), row(0, 30, 'B'), row(1, 20), row(1, 20, 'B'), row(2, 5), row(2, null, 'B')];
		const options: LineOptions<Row> = { ...air, rows, series: 'town', area: 'stacked', domain: [0, 40] };
		const { lines, plot, summary } = lineLayout(options);
		const height = plot.bottom - plot.top;
		const ys = lines.map(({ runs }) => runs.flat().map(({ y }) => (plot.bottom - y) / height));
		expect(ys).toEqual([
			[0.25, 0.5],
			[1, 1]
		]);
		expect(summary).toContain('No data for B: 2.');
		expect(() => lineLayout({ ...options, rows: [row(0, -1)] })).toThrow(
			'"A" has -1; areas that are stacked'
		);
	});

	test('draws a band between low and high', () => {
		const layout = lineLayout({ ...air, low: 'low', high: 'high', bandName: '95% interval' });
		expect(layout.lines[0]?.band?.d.match(/Z/g)).toHaveLength(2);
		expect(layout.table.rows[0]).toEqual(['2016', '92\u00a0µg/m³ (90–94)']);
		expect(layout.summary).toContain('with 95% interval');
		expect(() => lineLayout({ ...air, low: 'low' })).toThrow('give both low and high');
		expect(() => lineLayout({ ...air, low: 'high', high: 'low' })).toThrow(
			'row 1, low is 94, above high, 90'
		);
	});

	test('greys what is not highlighted and draws it first', () => {
		const { lines, labels } = lineLayout({ ...air, rows: two, series: 'town', highlight: ['A'] });
		expect(lines.map(({ key, tone, weight }) => [key, tone, weight])).toEqual([
			['B', 'slate', 1.25],
			['A', 'river', 2.5]
		]);
		expect(labels.find(({ key }) => key === 'A-end')).toMatchObject({ text: 'A', weight: 'bold' });
		expect(() => lineLayout({ ...air, rows: two, series: 'town', highlight: ['C'] })).toThrow(
			'highlight names "C", which is not there; give it the key of a row'
		);
	});

	test('draws the line to a planned value hollow, ends it with a ring and says so', () => {
		const options: LineOptions<Row> = {
			...air,
			rows: [...years, row('2023', 40), row('2025', 30)],
			status: ({ when }) => (Number(when) > 2021 ? 'planned' : 'done')
		};
		const layout = lineLayout({ ...options, area: 'zero' });
		const [line] = layout.lines;
		expect(line?.path.match(/[ML]/g)?.join('')).toBe('MLML');
		expect(line?.hollow.match(/[ML]/g)?.join('')).toBe('MLL');
		expect(line?.dots.map(({ hollow }) => hollow)).toEqual([false, false, false, false, true, true]);
		const words = layout.labels.filter(({ key }) => key.startsWith('PM2.5-end'));
		expect(words.map(({ text }) => text)).toEqual(['30\u00a0µg/m³', 'planned']);
		expect(layout.summary).toContain('Values that are planned (2023 to 2025) are drawn hollow.');
		expect(layout.table.rows.at(-1)).toEqual(['2025', '30\u00a0µg/m³ (planned)']);
		expect(() => lineLayout({ ...options, area: 'stacked' })).toThrow('row 6 is planned');
		expect(() => lineLayout({ ...air, status: () => 'begun' as 'done' })).toThrow('row 1, status is "begun"');
	});

	test('breaks the stroke of what is derived', () => {
		const { lines, table } = lineLayout({ ...air, bases: { 'PM2.5': 'derived' } });
		expect(lines[0]?.dash).toBe('4 3');
		expect(table.columns).toEqual(['Year', 'PM2.5 (derived)']);
	});

	test('holds annotations, and widens the scale for them', () => {
		const { bands, rules, labels, summary, plot } = lineLayout({
			...air,
			annotations: [
				{ key: 'norm', kind: 'rule', y: 15, text: 'Norm' },
				{ key: 'years', kind: 'band', x: ['2019', '2021'], text: 'Plan' },
				{ key: 'peak', kind: 'text', x: '2016', y: 92, text: 'Peak' }
			]
		});
		expect(rules.find(({ key }) => key === 'note-norm')?.y1).toBeLessThan(plot.bottom);
		expect(bands[0]?.x).toBeGreaterThan(plot.left);
		expect(labels.filter(({ key }) => key.endsWith('-text')).map(({ text }) => text)).toEqual([
			'Norm',
			'Plan',
			'Peak'
		]);
		expect(summary).toContain('Marked: Norm; Plan; Peak.');
	});

	test('takes CSV text, whose years are numbers', () => {
		const options = { ...air, rows: 'when,value\n2016,92\n2017,\n2018,62', xScale: 'time' } as const;
		expect(lineLayout(options).table.rows).toEqual([
			['2016', '92\u00a0µg/m³'],
			['2017', 'no data'],
			['2018', '62\u00a0µg/m³']
		]);
	});

	test('tells the lines in words of the language', () => {
		expect(lineLayout(air).summary).toBe(
			'Line chart: PM2.5, 2016 to 2021. It fell from 92\u00a0µg/m³ in 2016 to 46\u00a0µg/m³ in 2021, −46\u00a0µg/m³; highest 92\u00a0µg/m³ (2016), lowest 46\u00a0µg/m³ (2021). No data for 2018.'
		);
		expect(lineLayout({ ...air, lang: 'zh', name: 'PM2.5年均浓度' }).summary).toBe(
			'折线图：PM2.5年均浓度，2016年至2021年。2016年为92微克/立方米，2021年降至46微克/立方米（−46微克/立方米）；最高92微克/立方米（2016年），最低46微克/立方米（2021年）。2018年无数据。'
		);
		expect(lineLayout({ ...air, rows: two, series: 'town', unit: '%' }).summary).toBe(
			'Line chart: PM2.5, 2016 to 2021; A and B. A fell from 92% in 2016 to 46% in 2021, −46\u00a0percentage points; B stood at 50% in 2016 and again in 2021; highest 92% (A, 2016), lowest 46% (A, 2021). No data for A: 2018.'
		);
		expect(lineLayout({ ...air, rows: [] }).summary).toBe('There are no rows.');
		expect(lineLayout({ ...air, rows: [row('2016', null)] }).summary).toContain('All values are missing.');
	});

	test('refuses what cannot be drawn, naming the row', () => {
		const of = (rows: Row[]) => () => lineLayout({ ...air, rows });
		expect(of([row('2016', NaN)])).toThrow('lineLayout: row 1, y is NaN; give a finite number');
		expect(of([row('16', 1)])).toThrow('lineLayout: row 1, x is "16", which is no date');
		expect(of([row('2016', 1), row('2016', 2)])).toThrow('rows 1 and 2 of "PM2.5" share their x');
		expect(of([row(0, 1), row('2016', 2)])).toThrow('row 2, x is string; give a finite number');
		expect(() => lineLayout({ ...air, domain: [50, 100] })).toThrow('46 lies outside the domain 50–100');
		expect(() => lineLayout({ ...air, width: 0 })).toThrow('lineLayout: cannot draw');
		const rows = Array.from({ length: 60 }, (_, index) => row(0, index, `Town ${index}`));
		expect(() => lineLayout({ ...air, rows, series: 'town' })).toThrow('the names of 60 series cannot stand');
	});

	const many = (count: number, value: (index: number, at: number) => number | null) =>
		Array.from({ length: count }, (_, index) =>
			Array.from({ length: 12 }, (_, at) =>
				row(`2021-${`${at + 1}`.padStart(2, '0')}`, value(index, at), `Town ${index}`)
			)
		).flat();
	const cases: Record<string, Partial<LineOptions<Row>>> = {
		'no rows': { rows: [] },
		'one row': { rows: [row('2021', 7)] },
		'all missing': { rows: [row('2020', null), row('2021', null)] },
		'equal values': { rows: [row('2020', 7), row('2021', 7)] },
		zeros: { rows: [row('2020', 0), row('2021', 0)], area: 'zero' },
		negatives: { rows: [row(-3, -5), row(0, 5), row(4, -2)], area: 'zero' },
		huge: { rows: [row('2020', 1e12), row('2021', 2.5e12)], unit: 'yuan' },
		tiny: { rows: [row('2020', 1e-6), row('2021', 3e-6)], unit: 'km' },
		'one line with annotations': {
			rows: years,
			annotations: [
				{ key: 'norm', kind: 'rule', y: 35, text: 'The norm of the year' },
				{ key: 'x', kind: 'rule', x: '2018', text: 'A law' },
				{ key: 'span', kind: 'band', x: ['2019', '2020'], text: 'A span of two years' },
				{ key: 'level', kind: 'band', y: [60, 70], text: 'A level' },
				{ key: 'peak', kind: 'text', x: '2016', y: 92, text: 'The highest value of all' }
			]
		},
		'long names': {
			rows: many(3, (index, at) => (at === 4 ? null : index * 3 + at)).map((each) => ({
				...each,
				town: `${each.town} of a district of thirty`.slice(0, 30)
			})),
			series: 'town',
			unit: 'yuan'
		},
		'long Chinese names': {
			rows: two.map((each) => ({ ...each, town: each.town + '森林覆盖率'.repeat(6) })),
			series: 'town'
		},
		'lines that end together': { rows: many(9, (index, at) => index + at * 10), series: 'town' },
		'fifteen lines, two of them highlighted': {
			rows: many(15, (index, at) => ((index * 7) % 5) + at + (at === 7 && index === 3 ? 0 : 1)),
			series: 'town',
			highlight: ['Town 2', 'Town 3']
		},
		'stacked with gaps': {
			rows: many(4, (index, at) => (at === 6 && index === 1 ? null : index + at)),
			series: 'town',
			area: 'stacked',
			unit: '%'
		},
		'a line that ends early': {
			rows: many(2, (index, at) => (index === 1 && at > 5 ? null : at)),
			series: 'town'
		}
	};
	for (const [name, options] of Object.entries(cases))
		test(`keeps labels apart and inside the box: ${name}`, () => {
			for (const [width, height] of boxes)
				for (const lang of ['zh', 'en'] as const) {
					const layout = lineLayout({ ...air, ...options, width, height, lang });
					expectSound(layout);
					for (const { x, y } of layout.lines.flatMap(({ runs }) => runs.flat())) {
						expect(x).toBeGreaterThanOrEqual(layout.plot.left);
						expect(x).toBeLessThanOrEqual(layout.plot.right);
						expect(y).toBeGreaterThanOrEqual(layout.plot.top - 0.01);
						expect(y).toBeLessThanOrEqual(layout.plot.bottom + 0.01);
					}
				}
		});

	test('moves without a jump while a value moves', () => {
		const at = (value: number) =>
			lineLayout({ ...air, domain: [0, 100], rows: [...years.slice(0, 4), row('2021', value)] });
		for (let value = 40; value < 60; value += 0.5) {
			const [now, next] = [
				at(value).lines[0]?.runs.flat() ?? [],
				at(value + 0.5).lines[0]?.runs.flat() ?? []
			];
			now.forEach(({ x, y }, index) => {
				expect(Math.abs((next[index]?.y ?? 0) - y)).toBeLessThan(2);
				expect(Math.abs((next[index]?.x ?? 0) - x)).toBeLessThan(9);
			});
		}
	});

	test('stands values on a logarithmic scale where that is asked for', () => {
		const rows = [1, 10, 100].map((y, index) => ({ x: index, y }));
		const log = {
			width: 400,
			height: 300,
			lang: 'en',
			rows,
			x: 'x',
			y: 'y',
			name: 'Grains',
			unit: '',
			yScale: 'log'
		} as const;
		const [low = 0, middle = 0, high = 0] =
			lineLayout<(typeof rows)[number]>(log).lines[0]?.runs[0]?.map(({ y }) => y) ?? [];
		expect(low - middle).toBeCloseTo(middle - high, 6);
		expect(() => lineLayout<(typeof rows)[number]>({ ...log, area: 'zero' })).toThrow(
			'areas are lengths, and a log scale would bend them; draw lines'
		);
		expect(() => lineLayout({ ...log, rows: [{ x: 0, y: 0 }] })).toThrow('a log scale has no place for it');
		expectSound(lineLayout<(typeof rows)[number]>(log));
	});

	test('lays out a million points, of which it keeps what each pixel column shows', () => {
		const length = 1_000_000;
		const rows = Array.from({ length }, (_, index) => ({
			x: index,
			y: index > 400_000 && index < 450_000 ? null : Math.sin(index / 5e4) * 40 + ((index * 7919) % 613) / 60
		}));
		const options = {
			width: 860,
			height: 560,
			lang: 'en',
			rows,
			x: 'x',
			y: 'y',
			name: 'Signal',
			unit: ''
		} as const;
		const layout = lineLayout<(typeof rows)[number]>(options);
		const runs = layout.lines[0]?.runs ?? [];
		expect(runs).toHaveLength(2);
		expect(runs.flat().length).toBeLessThan(860 * 4);
		const drawn = runs.flat().map(({ row: place }) => rows[place]?.y ?? NaN);
		let [low, high] = [Infinity, -Infinity];
		for (const { y } of rows) {
			if (y !== null && y < low) low = y;
			if (y !== null && y > high) high = y;
		}
		expect([Math.min(...drawn), Math.max(...drawn)]).toEqual([low, high]);
		expect(layout.table.rows).toHaveLength(1);
		expectSound(layout);
	}, 30_000);
});

describe('LineChart', () => {
	test('draws its layout on the server', () => {
		const options: LineOptions<Row> = {
			...air,
			rows: two,
			series: 'town',
			low: 'low',
			high: 'high',
			annotations: [{ key: 'span', kind: 'band', x: ['2019', '2021'] }]
		};
		const { body } = render(LineChart<Row>, { props: { ...options, label: 'Air' } });
		const { lines, bands } = lineLayout(options);
		const paths = [...body.matchAll(/<path data-key="line" d="([^"]+)"/g)].map(([, d]) => d);
		expect(paths).toEqual(lines.map(({ path }) => path));
		const ribbons = [...body.matchAll(/data-key="([^"]+)-band" d="([^"]+)"/g)].map(([, key, d]) => [key, d]);
		expect(ribbons).toEqual(lines.map(({ key, band }) => [key, band?.d]));
		const tenth = (value: number) => Math.round(value * 10) / 10;
		const circles = [...body.matchAll(/<circle data-key="([^"]+)" cx="([^"]+)" cy="([^"]+)"/g)].map(
			([, key, x, y]) => [key, Number(x), Number(y)]
		);
		expect(circles).toEqual(
			lines.flatMap(({ dots }) => dots.map(({ key, x, y }) => [key, tenth(x), tenth(y)]))
		);
		expect(body).toContain(`<rect data-key="note-span" x="${tenth(bands[0]?.x ?? 0)}"`);
		expect(body).not.toMatch(/NaN|undefined|Infinity/);
	});
});
