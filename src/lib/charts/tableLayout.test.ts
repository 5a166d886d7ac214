// vitest environment node
import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import { boxes, expectSound } from '../../../tests/soundLayout.js';
import { labelBox } from '../geometry/labelBox.js';
import type { Status } from '../scale/tones.js';
import TableChart from './TableChart.svelte';
import { tableLayout, type TableColumn, type TableLayout, type TableOptions } from './tableLayout.js';

interface Town {
	name: string;
	area: number | null;
	change: number | null;
	theme: string | null;
	status: Status;
}

const town = (name: string, area: number | null, change: number | null = 0): Town => ({
	name,
	area,
	change,
	theme: 'Industry',
	status: 'done'
});
const name: TableColumn<Town> = { key: 'name', name: 'Town', kind: 'text', value: 'name' };
const area: TableColumn<Town> = { key: 'area', name: 'Area', kind: 'bar', unit: 'km2', value: 'area' };
const change: TableColumn<Town> = {
	key: 'change',
	name: 'Change',
	kind: 'diverging-bar',
	unit: '%',
	value: 'change'
};
const theme: TableColumn<Town> = { key: 'theme', name: 'Theme', kind: 'text', value: 'theme' };
const plain: TableColumn<Town> = { key: 'plain', name: 'Area', kind: 'number', unit: 'km2', value: 'area' };
const rows = [town('Ash', 40, -10), town('Elm', 20, 5), town('Oak', 7.25, null)];
const desk = { width: 860, height: 400, lang: 'en' } as const;
const lay = (options: Partial<TableOptions<Town>> = {}): TableLayout<Town> =>
	tableLayout({ ...desk, rows, columns: [name, area, change, theme], ...options });

const label = (layout: TableLayout<Town>, key: string) => layout.labels.find((one) => one.key === key);
const bar = (layout: TableLayout<Town>, key: string) =>
	layout.lines.flatMap(({ bars }) => bars).find((one) => one.key === key);

describe('tableLayout', () => {
	test('draws bars from zero on one scale a column, as long as their numbers', () => {
		const layout = lay();
		const [ash, elm] = [bar(layout, 'Ash-area'), bar(layout, 'Elm-area')];
		expect(ash?.x).toBe(layout.zeros['area']);
		expect(elm?.x).toBe(layout.zeros['area']);
		expect((ash?.width ?? 0) / (elm?.width ?? 1)).toBeCloseTo(2);
	});

	test('lets diverging bars grow to both sides of zero', () => {
		const layout = lay();
		const zero = layout.zeros['change'] ?? 0;
		const [ash, elm] = [bar(layout, 'Ash-change'), bar(layout, 'Elm-change')];
		expect((ash?.x ?? 0) + (ash?.width ?? 0)).toBeCloseTo(zero);
		expect(elm?.x).toBeCloseTo(zero);
		expect((ash?.width ?? 0) / (elm?.width ?? 1)).toBeCloseTo(2);
		expect([ash?.tone, elm?.tone]).toEqual(['brick', 'river']);
		expect(label(layout, 'Ash-change')?.text).toBe('\u221210');
		expect(label(layout, 'Elm-change')?.text).toBe('+5');
	});

	test('aligns numbers by the decimal point', () => {
		for (const column of [area, plain]) {
			const layout = lay({ columns: [name, column] });
			const whole = label(layout, `Oak-${column.key}-whole`);
			const fraction = label(layout, `Oak-${column.key}-fraction`);
			expect([whole?.text, fraction?.text]).toEqual(['7', '.25']);
			expect(fraction).toMatchObject({ x: whole?.x, anchor: 'start' });
			expect(label(layout, `Ash-${column.key}`)).toMatchObject({ text: '40', x: whole?.x, anchor: 'end' });
		}
	});

	test('counts a column in one magnitude and names it with the unit in the head', () => {
		const layout = lay({
			lang: 'zh',
			rows: [town('a', 46_470_000_000), town('b', 2_671_000_000)],
			columns: [name, { key: 'money', name: '收入', kind: 'bar', unit: 'yuan', value: 'area' }]
		});
		const heads = layout.labels.filter(({ key }) => key.startsWith('head-money')).map(({ text }) => text);
		expect(heads).toEqual(['收入', '亿元']);
		expect(label(layout, 'b-money-whole')?.text).toBe('26');
		expect(label(layout, 'b-money-fraction')?.text).toBe('.71');
	});

	test('names what is missing, and draws no bar for it', () => {
		const layout = lay({ rows: [...rows, { ...town('Yew', null), theme: null }] });
		expect(label(layout, 'Yew-area')).toMatchObject({ text: 'no data', tone: 'soft' });
		expect(label(layout, 'Yew-theme')?.text).toBe('no data');
		expect(bar(layout, 'Yew-area')).toBeUndefined();
		expect(bar(layout, 'Oak-change')).toBeUndefined();
		expect(bar(lay({ rows: [town('Fir', 0)] }), 'Fir-area')?.width).toBe(0);
	});

	test('outlines what is planned, and says so under the table', () => {
		const layout = lay({
			rows: [town('Ash', 40), { ...town('Elm', 20), status: 'planned' }],
			columns: [name, { ...area, status: 'status' }]
		});
		expect([bar(layout, 'Ash-area')?.hollow, bar(layout, 'Elm-area')?.hollow]).toEqual([false, true]);
		expect(label(layout, 'note')?.text).toBe('Outlined bars are planned');
		expect(layout.table.rows[1]).toEqual(['Elm', '20\u00a0km² (planned)']);
	});

	test('drops the last columns where the box is narrow, names them, and keeps them in the data table', () => {
		expect(lay({ width: 280 }).dropped).toEqual(['theme']);
		const layout = lay({ width: 200 });
		expect(layout.dropped).toEqual(['change', 'theme']);
		expect(label(layout, 'note')?.text).toBe('In the data table: Change, Theme');
		expect(layout.table.columns).toEqual(['Town', 'Area', 'Change', 'Theme']);
		expect(lay().dropped).toEqual([]);
	});

	test('counts the rows for which the box is too low, and keeps them in the data table', () => {
		const many = Array.from({ length: 30 }, (_, index) => town(`Town ${index}`, index));
		const layout = lay({ rows: many, height: 300 });
		expect(layout.lines.length + layout.hidden.length).toBe(30);
		expect(label(layout, 'note')?.text).toBe(`+${layout.hidden.length} more rows in the data table`);
		expect(layout.hidden.at(-1)).toBe('Town 29');
		expect(layout.summary).toContain(`${layout.hidden.length} rows without room on the chart`);
		expect(layout.table.rows).toHaveLength(30);
		expectSound(layout);
	});

	test('cuts a text only with an ellipsis, and keeps it whole in the data table', () => {
		const long = 'Everything that the people of this town have ever asked for, and a bridge over the river';
		const layout = lay({
			height: 260,
			width: 700,
			rows: [1, 2, 3, 4, 5, 6, 7, 8].map((n) => ({ ...town(`${n}`, n), theme: long }))
		});
		const shown = layout.labels.filter(({ key }) => /^1-theme/.test(key)).map(({ text }) => text);
		expect(shown.at(-1)).toMatch(/…$/);
		expect(layout.table.rows[0]?.[3]).toBe(long);
	});

	test('keeps its scale and its magnitude while a value moves in a given domain', () => {
		const at = (value: number) =>
			lay({ rows: [town('Ash', value)], columns: [name, { ...area, domain: [0, 50], digits: 1 }] });
		for (let value = 10; value < 40; value += 0.5) {
			const step = (bar(at(value + 0.5), 'Ash-area')?.width ?? 0) - (bar(at(value), 'Ash-area')?.width ?? 0);
			expect(step).toBeGreaterThan(0);
			expect(step).toBeLessThan(8);
		}
	});

	test('reads CSV and functions', () => {
		const csv = lay({ rows: 'name,area,change,theme\nAsh,40,-10,Industry\n2,,5,' });
		expect(csv.lines.map(({ key }) => key)).toEqual(['Ash', '2']);
		expect(label(csv, '2-area')?.text).toBe('no data');
		const made = lay({
			key: (_, index) => `r${index}`,
			columns: [name, { ...area, value: ({ area: km }) => (km ?? 0) * 2 }]
		});
		expect(label(made, 'r0-area')?.text).toBe('80');
	});

	test('sets a highlighted row bold', () => {
		const layout = lay({ highlight: ['Elm'] });
		expect(label(layout, 'Elm-name')?.weight).toBe('bold');
		expect(label(layout, 'Elm-area')?.weight).toBe('bold');
		expect(label(layout, 'Ash-name')?.weight).toBe('normal');
	});

	test('tells the rows in words of the language', () => {
		expect(lay().summary).toBe(
			'Table of 3 rows and 4 columns. Area: the highest is Ash (40\u00a0km²), the lowest Oak (7.25\u00a0km²).'
		);
		expect(lay({ lang: 'zh', columns: [name, { ...change, name: '变化' }] }).summary).toBe(
			'表格，共3行、2列。变化：最高的是Elm（+5%），最低的是Ash（\u221210%）；Oak无数据。'
		);
		expect(lay({ rows: [town('Ash', 3), town('Elm', 3)] }).summary).toContain(
			'Area: all 2 values are 3\u00a0km².'
		);
		expect(lay({ rows: [town('Ash', 3)] }).summary).toBe(
			'Table of 1 row and 4 columns. Area: Ash 3\u00a0km².'
		);
		expect(lay({ rows: [], lang: 'zh' }).summary).toBe('没有数据。');
		expect(lay().table.rows[2]).toEqual(['Oak', '7.25\u00a0km²', 'no data', 'Industry']);
	});

	test('refuses what cannot be drawn, naming column and row', () => {
		expect(() => lay({ rows: [town('Ash', NaN)] })).toThrow('tableLayout: column "area", row "Ash" is NaN');
		expect(() => lay({ rows: [town('Ash', -1)] })).toThrow(
			'is -1, below zero; make the column a "diverging-bar"'
		);
		expect(() => lay({ rows: [town('Ash', 1), town('Ash', 2)] })).toThrow('the key "Ash"');
		expect(() => lay({ columns: [area, name] })).toThrow('the first column names the rows');
		expect(() => lay({ columns: [name, area, area] })).toThrow(
			'tableLayout, columns: two rows have the key "area"'
		);
		expect(() => lay({ columns: [name, { ...area, domain: [0, 30] }] })).toThrow(
			'give a number from 0 to 30'
		);
		expect(() => lay({ columns: [name, { ...area, domain: [5, 90] }] })).toThrow(
			'domain is 5 to 90; bars are lengths'
		);
		expect(() => lay({ columns: [name, { ...change, domain: [1, 9] }] })).toThrow(
			'put zero between its ends'
		);
		expect(() => lay({ height: 40 })).toThrow('give a taller box or shorter column names');
		expect(() => lay({ columns: [name, { ...area, value: 'aera' as 'area' }] })).toThrow('no field "aera"');
	});

	const long = 'A town with a very long name ok';
	const cases: Record<string, readonly Town[]> = {
		'no rows': [],
		'one row': [town('Ash', 40)],
		'equal values': [town('Ash', 7, 7), town('Elm', 7, 7)],
		zeros: [town('Ash', 0), town('Elm', 0)],
		'only gaps': [town('Ash', null, null)],
		'huge and tiny': [town('Ash', 1e12, -1e12), town('Elm', 1e-6, 1e-6)],
		'long names': rows.map((row, index) => ({ ...row, name: `${long} ${index}`, theme: long })),
		'long Chinese names': rows.map((row, index) => ({
			...row,
			name: `${'森林覆盖率'.repeat(6)}${index}`,
			theme: '园'.repeat(50)
		})),
		'forty rows': Array.from({ length: 40 }, (_, index) => town(`Town ${index}`, index * 1.25, index - 20))
	};
	for (const [title, given] of Object.entries(cases))
		test(`keeps labels apart and inside the box: ${title}`, () => {
			for (const [width, height] of boxes)
				for (const lang of ['zh', 'en'] as const) {
					const layout = lay({
						rows: given,
						columns: [name, area, { ...change, status: 'status' }, theme, plain],
						highlight: ['Elm'],
						width,
						height,
						lang
					});
					expectSound(layout);
					expect(layout.lines.length + layout.hidden.length).toBe(given.length);
					for (const { bars, key } of layout.lines)
						for (const { x, y, width: wide, height: tall, key: barKey } of bars) {
							expect(x).toBeGreaterThanOrEqual(0);
							expect(x + wide).toBeLessThanOrEqual(width + 0.01);
							expect(y + tall).toBeLessThanOrEqual(height);
							const number = label(layout, barKey);
							const fraction = label(layout, `${barKey}-fraction`) ?? number;
							expect(fraction && labelBox(fraction).right, `${key} under ${barKey}`).toBeLessThanOrEqual(x);
						}
				}
		});
});

describe('TableChart', () => {
	test('draws its layout on the server', () => {
		const columns: TableColumn<Town>[] = [name, { ...area, status: 'status' }, change];
		const options: TableOptions<Town> = {
			...desk,
			rows: [...rows, { ...town('Yew', 9), status: 'planned' }],
			columns
		};
		const { body } = render(TableChart<Town>, { props: { ...options, label: 'Towns' } });
		const layout = tableLayout(options);
		const rects = [
			...body.matchAll(/<rect data-key="([^"]+)" x="([^"]+)" y="([^"]+)" width="([^"]+)" height="([^"]+)"/g)
		].map(([, key, ...box]) => [key, ...box.map(Number)]);
		const tenth = (value: number) => Math.round(value * 10) / 10;
		expect(rects).toEqual(
			layout.lines.flatMap(({ bars }) =>
				bars.map(({ key, x, y, width, height, hollow }) => {
					const inset = hollow ? 1 : 0;
					return [key, ...[x + inset, y + inset, width - 2 * inset, height - 2 * inset].map(tenth)];
				})
			)
		);
		for (const { key } of layout.lines) expect(body).toContain(`<g data-key="${key}"`);
		expect(body).not.toMatch(/NaN|undefined|Infinity/);
	});
});
