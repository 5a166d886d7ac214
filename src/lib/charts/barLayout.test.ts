// vitest environment node
import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import { boxes, expectSound } from '../../../tests/soundLayout.js';
import type { Status } from '../scale/tones.js';
import { labelBox, overlap } from '../geometry/labelBox.js';
import BarChart from './BarChart.svelte';
import { barLayout, type BarLayout, type BarOptions } from './barLayout.js';

interface Row {
	name: string;
	value: number | null;
	series?: string;
	status?: Status;
}

const frame = { width: 400, height: 300, lang: 'en', unit: 'km2', name: 'name', value: 'value' } as const;
const two: readonly Row[] = [
	{ name: 'Ash', value: 10 },
	{ name: 'Elm', value: 5 }
];
const pairs: readonly Row[] = [
	{ name: 'Ash', series: '2016', value: 10 },
	{ name: 'Ash', series: '2021', value: 30 },
	{ name: 'Elm', series: '2016', value: 20 },
	{ name: 'Elm', series: '2021', value: 40 }
];
const withSeries = { ...frame, series: (row: Row) => row.series ?? '' };
const bar = (layout: BarLayout, key: string) => {
	const found = layout.bars.find((one) => one.key === key);
	if (!found) throw new Error(`no bar ${key}`);
	return found;
};
const texts = (layout: BarLayout) => layout.labels.map(({ text }) => text);

/** No label on a bar other than one that holds it whole. */
function expectClear(layout: BarLayout): void {
	for (const label of layout.labels) {
		const box = labelBox(label);
		for (const { x, y, width, height, key } of [...layout.bars, ...layout.swatches]) {
			const shape = { left: x, top: y, right: x + width, bottom: y + height };
			if (!overlap({ ...box, top: box.top + 2, bottom: box.bottom - 2.5 }, shape)) continue;
			expect(box.left, `"${label.text}" on ${key}`).toBeGreaterThanOrEqual(shape.left - 0.5);
			expect(box.right, `"${label.text}" on ${key}`).toBeLessThanOrEqual(shape.right + 0.5);
		}
	}
}

describe('barLayout', () => {
	test('draws lengths from zero, in proportion to the values', () => {
		const bars = barLayout({ ...frame, rows: two });
		expect(bar(bars, 'Ash').width).toBeCloseTo(2 * bar(bars, 'Elm').width);
		expect(bar(bars, 'Ash').x).toBe(bar(bars, 'Elm').x);
		const columns = barLayout({ ...frame, rows: two, direction: 'columns' });
		expect(bar(columns, 'Ash').height).toBeCloseTo(2 * bar(columns, 'Elm').height);
		const foot = ({ y, height }: { y: number; height: number }) => y + height;
		expect(foot(bar(columns, 'Ash'))).toBeCloseTo(foot(bar(columns, 'Elm')));
	});

	test('keeps the scale of a domain that is given', () => {
		const layout = barLayout({ ...frame, rows: two, domain: [0, 40] });
		const widths = [bar(layout, 'Ash').width, bar(layout, 'Elm').width];
		const full = barLayout({ ...frame, rows: [{ name: 'Ash', value: 40 }], domain: [0, 40] });
		expect(widths[0]).toBeGreaterThan(bar(full, 'Ash').width / 4);
		expect((widths[0] ?? 0) / (widths[1] ?? 1)).toBeCloseTo(2);
	});

	test('writes each value on its bar, the first with its unit, and needs no axis', () => {
		const layout = barLayout({ ...frame, rows: two });
		expect(texts(layout)).toEqual(['Ash', '10\u00a0km²', 'Elm', '5']);
		expect(layout.rules.map(({ key }) => key)).toEqual(['zero']);
		const axis = barLayout({ ...frame, rows: two, axis: true });
		expect(texts(axis)).toContain('10\u00a0km²');
		expect(axis.labels.some(({ key }) => key === 'end-Ash')).toBe(false);
	});

	test('stands groups side by side and names the series in the first group', () => {
		const layout = barLayout({ ...withSeries, rows: pairs, width: 860, height: 500 });
		const [a, b] = [bar(layout, 'Ash/2016'), bar(layout, 'Ash/2021')];
		expect(b.y - a.y).toBeCloseTo(a.height + 1);
		expect(b.width).toBeCloseTo(3 * a.width);
		expect(layout.labels.filter(({ key }) => key.startsWith('series-')).map(({ text }) => text)).toEqual([
			'2016',
			'2021'
		]);
		expect(layout.swatches).toEqual([]);
		expect(a.tone).not.toBe(b.tone);
	});

	test('names the series in a legend where the first bars are too short', () => {
		const rows = [{ name: 'Oak', series: '2016', value: 0.1 }, ...pairs];
		const layout = barLayout({ ...withSeries, rows });
		expect(layout.swatches.map(({ key }) => key)).toEqual(['legend-2016', 'legend-2021']);
		expect(layout.labels.filter(({ key }) => key.startsWith('series-'))).toEqual([]);
	});

	test('stacks the series end to end and writes their sum', () => {
		const layout = barLayout({ ...withSeries, rows: pairs, arrangement: 'stacked' });
		const [a, b] = [bar(layout, 'Elm/2016'), bar(layout, 'Elm/2021')];
		expect(b.x).toBeCloseTo(a.x + a.width);
		expect(b.width).toBeCloseTo(2 * a.width);
		expect(texts(layout)).toEqual(expect.arrayContaining(['40', '60']));
		expect(layout.seams.map(({ x1 }) => x1)).toContain(b.x);
		expect(layout.table).toEqual({
			columns: ['Name', '2016', '2021', 'Total'],
			rows: [
				['Ash', '10\u00a0km²', '30\u00a0km²', '40\u00a0km²'],
				['Elm', '20\u00a0km²', '40\u00a0km²', '60\u00a0km²']
			]
		});
		const up = barLayout({ ...withSeries, rows: pairs, arrangement: 'stacked', direction: 'columns' });
		const [c, d] = [bar(up, 'Elm/2016'), bar(up, 'Elm/2021')];
		expect(d.y + d.height).toBeCloseTo(c.y);
	});

	test.each(['bars', 'columns'] as const)(
		'%s that stack say their values once: on the pieces or at an axis',
		(direction) => {
			const stack = (small: number, options: { axis?: boolean } = {}) =>
				barLayout({
					...withSeries,
					...options,
					rows: [...pairs.slice(0, 3), { name: 'Elm', series: '2021', value: small }],
					arrangement: 'stacked',
					direction
				});
			const direct = stack(40);
			expect(texts(direct)).toEqual(expect.arrayContaining(['10', '30', '40']));
			expect(direct.labels.some(({ key }) => key.includes('tick'))).toBe(false);
			for (const guided of [stack(0.2), stack(40, { axis: true })]) {
				expect(guided.labels.some(({ key }) => key.includes('tick'))).toBe(true);
				const onBars = guided.labels
					.filter(({ key }) => /^(end|value|in)-/.test(key))
					.map(({ text }) => text);
				expect(onBars.filter((text) => text !== '2016' && text !== '2021')).toEqual([]);
			}
		}
	);

	test('draws falls to the left of zero or below it, each value with its sign', () => {
		const rows = [
			{ name: 'Ash', value: 10 },
			{ name: 'Elm', value: -20 }
		];
		const layout = barLayout({ ...frame, unit: '%', rows, arrangement: 'diverging' });
		const [up, down] = [bar(layout, 'Ash'), bar(layout, 'Elm')];
		expect(down.x + down.width).toBeCloseTo(up.x);
		expect(down.width).toBeCloseTo(2 * up.width);
		expect(texts(layout)).toEqual(['Ash', '+10%', 'Elm', '−20%']);
		const columns = barLayout({ ...frame, unit: '%', rows, arrangement: 'diverging', direction: 'columns' });
		expect(bar(columns, 'Elm').y).toBeCloseTo(bar(columns, 'Ash').y + bar(columns, 'Ash').height);
	});

	test('piles series up on either side of zero', () => {
		const rows = pairs.map((row) => ({
			...row,
			value: row.series === '2016' ? -(row.value ?? 0) : row.value
		}));
		const layout = barLayout({ ...withSeries, rows, arrangement: 'diverging' });
		const [left, right] = [bar(layout, 'Elm/2016'), bar(layout, 'Elm/2021')];
		expect(left.x + left.width).toBeCloseTo(right.x);
	});

	test('draws a missing value as a named gap, never as zero', () => {
		const rows = [...two, { name: 'Oak', value: null }];
		for (const direction of ['bars', 'columns'] as const) {
			const layout = barLayout({ ...frame, rows, direction });
			expect(layout.bars.map(({ key }) => key)).toEqual(['Ash', 'Elm']);
			expect(layout.rules.map(({ key }) => key)).toContain('gap-Oak');
			expect(texts(layout)).toContain('no data');
		}
		const gap = pairs.map((row, index) => (index === 0 ? { ...row, value: null } : row));
		const stack = barLayout({ ...withSeries, rows: gap, arrangement: 'stacked' });
		expect(texts(stack)).toContain('2016: no data');
		expect(stack.table.rows[0]).toEqual(['Ash', 'no data', '30\u00a0km²', 'no data']);
	});

	test('draws what is planned hollow, and says what an outline means', () => {
		const rows = [...two, { name: 'Oak', value: 4, status: 'planned' as const }];
		const layout = barLayout({ ...frame, rows, status: (row: Row) => row.status ?? 'done' });
		expect(layout.bars.map(({ hollow }) => hollow)).toEqual([false, false, true]);
		expect(layout.swatches).toMatchObject([{ hollow: true }]);
		expect(texts(layout)).toContain('planned');
		expect(layout.table.rows[2]).toEqual(['Oak', '4\u00a0km² (planned)']);
	});

	test('sorts by value on request, what is missing last', () => {
		const rows = [{ name: 'Oak', value: null }, { name: 'Fir', value: -1 }, ...two];
		const layout = barLayout({ ...frame, rows, sort: 'value' });
		expect(layout.table.rows.map(([name]) => name)).toEqual(['Ash', 'Elm', 'Fir', 'Oak']);
	});

	test('fades all but what is highlighted', () => {
		const layout = barLayout({ ...frame, rows: two, highlight: ['Elm'] });
		expect(layout.bars.map(({ opacity }) => opacity)).toEqual([0.4, undefined]);
		const series = barLayout({ ...withSeries, rows: pairs, highlight: ['2021'] });
		expect(series.bars.map(({ opacity }) => opacity)).toEqual([0.4, undefined, 0.4, undefined]);
	});

	test('reads CSV text', () => {
		const layout = barLayout<{ year: string; area: number | null }>({
			...frame,
			rows: 'year,area\n2016,12\n2017,\n',
			name: 'year',
			value: 'area'
		});
		expect(layout.table.rows).toEqual([
			['2016', '12\u00a0km²'],
			['2017', 'no data']
		]);
	});

	test('leaves months out under narrow columns, and breaks none', () => {
		const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
		const rows = months.map((name) => ({ name, value: 3 }));
		const { labels } = barLayout({ ...frame, width: 264, rows, direction: 'columns', axis: true });
		const names = labels.filter(({ key }) => key.startsWith('name-')).map(({ text }) => text);
		expect(names).toEqual(['Jan', 'Mar', 'May', 'Jul', 'Sep', 'Nov']);
	});

	test('leaves years out under narrow columns, and sets an axis where values do not fit', () => {
		const rows = Array.from({ length: 20 }, (_, index) => ({
			name: `${2001 + index}`,
			value: 1000.5 + index
		}));
		const layout = barLayout({ ...frame, width: 320, rows, direction: 'columns' });
		const names = layout.labels.filter(({ key }) => key.startsWith('name-')).map(({ text }) => text);
		expect(names[0]).toBe('2001');
		expect(names.length).toBeLessThan(20);
		expect(layout.labels.some(({ key }) => key.startsWith('y-tick'))).toBe(true);
		expect(layout.labels.some(({ key }) => key.startsWith('end-'))).toBe(false);
	});

	test('tells the rows in words of the language', () => {
		expect(barLayout({ ...frame, rows: two }).summary).toBe('Bar chart: Ash 10\u00a0km²; Elm 5\u00a0km².');
		const rows = [
			{ name: '就业', value: -22.8, status: 'done' },
			{ name: '床位', value: -77.4, status: 'done' },
			{ name: '老旧小区', value: 64.9, status: 'planned' },
			{ name: '粮食', value: 11, status: 'done' },
			{ name: '绿化村庄', value: null, status: 'done' }
		] as const;
		const options = { ...frame, rows, unit: '%', arrangement: 'diverging', status: 'status' } as const;
		expect(barLayout({ ...options, lang: 'zh' }).summary).toBe(
			'正负条形图，共5项，单位：%。最高的是计划中的老旧小区（+64.9%），最低的是床位（−77.4%）。其中1个是计划值。绿化村庄无数据。'
		);
		expect(barLayout(options).summary).toBe(
			'Diverging bar chart of 5 rows, in %. The highest is 老旧小区, planned (+64.9%), the lowest 床位 (−77.4%). 1 of the values is planned. No data for 绿化村庄.'
		);
		const equal = ['a', 'b', 'c', 'd', 'e'].map((name) => ({ name, value: 3 }));
		expect(barLayout({ ...frame, lang: 'zh', rows: equal }).summary).toBe(
			'条形图，共5项，单位：平方公里。都是3平方公里。'
		);
		expect(barLayout({ ...frame, lang: 'zh', rows: [] }).summary).toBe('没有数据。');
	});

	test('refuses what cannot be drawn, naming the row', () => {
		const wrong = (options: Partial<BarOptions<Row>>) => () =>
			barLayout<Row>({ ...frame, rows: two, ...options });
		expect(wrong({ rows: [{ name: 'Ash', value: NaN }] })).toThrow(
			'barLayout: row "Ash", value is NaN; give a finite number'
		);
		expect(wrong({ rows: 'name,value\nAsh,many' })).toThrow('row "Ash", value is string');
		expect(wrong({ rows: [...two, ...two] })).toThrow('the key "Ash"');
		expect(wrong({ value: 'height' as 'value' })).toThrow('no field "height"');
		expect(wrong({ domain: [2, 20] })).toThrow('no zero inside');
		expect(wrong({ domain: [0, 8] })).toThrow('give a number from 0 to 8');
		expect(wrong({ status: (row) => row.name as Status })).toThrow(
			'status is "Ash"; give "done" or "planned"'
		);
		expect(wrong({ width: 0 })).toThrow('barLayout: cannot draw');
		expect(wrong({ ...withSeries, rows: pairs, arrangement: 'plain' })).toThrow('plain bars have no series');
		expect(
			wrong({ ...withSeries, rows: [{ name: 'a', series: 'b', value: -1 }], arrangement: 'stacked' })
		).toThrow('a stack holds no value below zero');
		const many = Array.from({ length: 60 }, (_, index) => ({ name: `Row ${'x'.repeat(index)}`, value: 1 }));
		expect(wrong({ rows: many })).toThrow('give fewer rows or a taller box');
		const crowd = Array.from({ length: 30 }, (_, index) => ({ name: `town ${'x'.repeat(index)}`, value: 1 }));
		expect(wrong({ rows: crowd, direction: 'columns' })).toThrow("give direction 'bars'");
	});

	const long = 'Green cover of a whole town xx';
	const series = (
		names: readonly string[],
		parts: readonly string[],
		value: (index: number) => number | null
	) =>
		names.flatMap((name, row) =>
			parts.map((part, column) => ({ name, series: part, value: value(row * parts.length + column) }))
		);
	const cases: Record<string, Partial<BarOptions<Row>> & { rows: readonly Row[] }> = {
		'no rows': { rows: [] },
		'one row': { rows: [{ name: 'Ash', value: 3 }] },
		'one missing row': { rows: [{ name: 'Ash', value: null }] },
		'equal values': { rows: ['a', 'b', 'c'].map((name) => ({ name, value: 7 })) },
		zeros: { rows: ['a', 'b'].map((name) => ({ name, value: 0 })) },
		'huge and tiny': { rows: [1e12, 1e-6, 5e11].map((value) => ({ name: `${value}`, value })) },
		tiny: { rows: [1e-6, 2e-6].map((value) => ({ name: `${value}`, value })) },
		'long names': {
			rows: ['a', 'b', 'c', 'd'].map((name, index) => ({ name: name + long.slice(1), value: index }))
		},
		'long Chinese names': {
			rows: ['一', '二', '三'].map((name, index) => ({
				name: name + '森林覆盖率'.repeat(5),
				value: index + 1
			}))
		},
		'falls and rises': {
			rows: [3, -8, null, 12.5, -0.4, 0].map((value, index) => ({ name: `Row ${index}`, value })),
			unit: 'pp',
			arrangement: 'diverging'
		},
		'only falls': {
			rows: [-3, -8, null].map((value, index) => ({ name: `Row ${index}`, value })),
			unit: '%',
			arrangement: 'diverging'
		},
		'thirteen towns': {
			rows: Array.from({ length: 13 }, (_, index) => ({ name: `镇 ${index}`, value: (index * 7) % 11 })),
			unit: 'mu'
		},
		groups: {
			...withSeries,
			rows: series(['Ash', 'Elm', 'Oak', 'Fir'], ['2016', '2021'], (i) => (i * 37) % 50)
		},
		'groups with gaps': {
			...withSeries,
			rows: series(['Ash', 'Elm', 'Oak'], ['A', 'B', 'C'], (i) => (i % 4 === 0 ? null : i * 3))
		},
		stacks: {
			...withSeries,
			rows: series(['Ash', 'Elm', 'Oak'], ['Farming', 'Industry', 'Services'], (i) => i * 11 + 4),
			arrangement: 'stacked'
		},
		'stacks with gaps': {
			...withSeries,
			rows: series(['Ash', 'Elm', 'Oak'], ['A', 'B', 'C', 'D', 'E', 'F'], (i) => (i === 7 ? null : i)),
			arrangement: 'stacked'
		},
		'piles on both sides': {
			...withSeries,
			rows: series(['Ash', 'Elm'], ['In', 'Out', 'Other'], (i) => (i % 2 ? -i - 1 : i + 2)),
			arrangement: 'diverging'
		}
	};
	for (const [name, options] of Object.entries(cases))
		for (const direction of ['bars', 'columns'] as const)
			test(`keeps labels apart, off the bars and inside the box: ${name}, ${direction}`, () => {
				for (const [width, height] of boxes)
					for (const lang of ['zh', 'en'] as const)
						for (const axis of [undefined, true]) {
							const layout = barLayout<Row>({ ...frame, ...options, width, height, lang, direction, axis });
							expectSound(layout);
							expectClear(layout);
						}
			});

	test('moves without a jump while a value moves inside a domain', () => {
		const at = (value: number) =>
			barLayout({
				...frame,
				rows: [
					{ name: 'Elm', value: 50 },
					{ name: 'Ash', value }
				],
				domain: [0, 100],
				digits: 0
			});
		for (let value = 20; value < 80; value += 0.1) {
			const [now, next] = [at(value), at(value + 0.1)];
			expect(Math.abs(bar(next, 'Ash').width - bar(now, 'Ash').width)).toBeLessThan(1);
			expect(bar(next, 'Elm')).toEqual(bar(now, 'Elm'));
		}
	});
});

describe('BarChart', () => {
	test('draws its layout on the server', () => {
		const options: BarOptions<Row> = {
			...withSeries,
			rows: [...pairs, { name: 'Oak', series: '2016', value: null }],
			arrangement: 'stacked'
		};
		const { body } = render(BarChart as Component<BarOptions<Row> & { label: string }>, {
			props: { ...options, label: 'Areas' }
		});
		const rects = [...body.matchAll(/<rect data-key="([^"]+)" x="([^"]+)" y="([^"]+)" width="([^"]+)"/g)].map(
			([, key, x, y, width]) => [key, Number(x), Number(y), Number(width)]
		);
		const tenth = (value: number) => Math.round(value * 10) / 10;
		const layout = barLayout(options);
		expect(rects).toEqual(
			[...layout.bars, ...layout.swatches].map(({ key, x, y, width }) => [
				key,
				tenth(x),
				tenth(y),
				tenth(width)
			])
		);
		expect(body).toContain('aria-label="Areas"');
		expect(body).toContain('no data');
		expect(body).not.toMatch(/NaN|undefined|Infinity/);
	});
});
