// vitest environment node
import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import { boxes, expectSound } from '../../../tests/soundLayout.js';
import { labelBox, overlap } from '../geometry/labelBox.js';
import { px } from '../geometry/pixel.js';
import { markBox } from '../geometry/pointLabels.js';
import { formReach } from '../geometry/symbol.js';
import type { Tone } from '../scale/tones.js';
import type { DotsShape } from '../geometry/shape.js';
import ScatterChart from './ScatterChart.svelte';
import { scatterLayout, type ScatterLayout, type ScatterOptions } from './scatterLayout.js';

interface Row {
	town: string;
	area: number | null;
	income: number | null;
	people: number | null;
	tone: Tone;
}
const row = (town: string, area: number | null, income: number | null, people: number | null = 10): Row => ({
	town,
	area,
	income,
	people,
	tone: 'river'
});
const rows = [
	row('Ash', 10, 100, 100),
	row('Elm', 20, 300, 25),
	{ ...row('Oak', 40, 200, 0), tone: 'loess' as const }
];
const options: ScatterOptions<Row> = {
	width: 400,
	height: 320,
	lang: 'en',
	rows,
	x: 'area',
	y: 'income',
	name: 'town',
	xTitle: 'Area',
	yTitle: 'Income',
	xUnit: 'km2',
	yUnit: 'yuan'
};
const draw = (changes: Partial<ScatterOptions<Row>>) => scatterLayout({ ...options, ...changes });
const at = (layout: ScatterLayout, key: string) => layout.symbols.find((symbol) => symbol.key === key);

describe('scatterLayout', () => {
	test('says in the title what all ticks are counted in', () => {
		const rows = [1e6, 3e6, 5e6].map((people, index) => ({ people, at: index }));
		const title = (lang: 'zh' | 'en') =>
			scatterLayout({
				...{ width: 400, height: 320, lang, rows, x: 'at', y: 'people' },
				...{ xTitle: 'Place', yTitle: 'People', xUnit: '', yUnit: 'person' }
			}).labels.find(({ key }) => key === 'y-title')?.text;
		expect([title('en'), title('zh')]).toEqual(['People (million people)', 'People（万人）']);
	});

	test('stands each point at its two values', () => {
		const layout = draw({});
		const [ash, elm, oak] = ['Ash', 'Elm', 'Oak'].map((key) => at(layout, key));
		expect(2 * ((elm?.x ?? 0) - (ash?.x ?? 0))).toBeCloseTo((oak?.x ?? 0) - (elm?.x ?? 0));
		expect((ash?.y ?? 0) - (oak?.y ?? 0)).toBeCloseTo((oak?.y ?? 0) - (elm?.y ?? 0));
	});

	test('sets equal ratios at equal distances on a log scale', () => {
		const layout = draw({ xScale: 'log' });
		const [ash, elm, oak] = ['Ash', 'Elm', 'Oak'].map((key) => at(layout, key)?.x ?? 0);
		expect((elm ?? 0) - (ash ?? 0)).toBeCloseTo((oak ?? 0) - (elm ?? 0));
		expect(layout.labels.filter(({ key }) => key.startsWith('x-tick')).map(({ text }) => text)).toEqual([
			'10',
			'20',
			'30',
			'40\u00a0km²'
		]);
	});

	test('gives four times the value twice the radius, and zero a speck', () => {
		const layout = draw({ r: 'people', rTitle: 'People' });
		const [ash, elm, oak] = ['Ash', 'Elm', 'Oak'].map((key) => at(layout, key)?.r ?? 0);
		expect(ash).toBeCloseTo(2 * (elm ?? 0));
		expect(oak).toBe(1);
		expect(layout.symbols.map(({ key }) => key)).toEqual(['Ash', 'Elm', 'Oak']);
		expect(layout.labels.find(({ key }) => key === 'key-size')?.text).toBe('People: 100');
		expect(layout.keys[0]?.r).toBeCloseTo(ash ?? 0);
	});

	test('gives each group a form, and names it over the plot', () => {
		const groups = [
			{ tone: 'river', name: 'Plain' },
			{ tone: 'loess', name: 'Hills' }
		] as const;
		const layout = draw({ tone: 'tone', groups });
		expect(layout.symbols.map(({ form }) => form)).toEqual(['disc', 'disc', 'square']);
		expect(layout.keys.map(({ form, tone }) => [form, tone])).toEqual([
			['disc', 'river'],
			['square', 'loess']
		]);
		expect(layout.table.columns).toEqual(['Name', 'Area', 'Income', 'Group']);
		expect(layout.table.rows[2]).toEqual(['Oak', '40\u00a0km²', '200\u00a0yuan', 'Hills']);
		expect(() => draw({ tone: 'tone', groups: groups.slice(0, 1) })).toThrow(
			'row "Oak" has the tone "loess", which no group names'
		);
	});

	test('names rows without a place under the plot, and draws a ring where an area is missing', () => {
		const gaps = [...rows, row('Fir', null, 3), row('Yew', 3, null), row('Box', 30, 250, null)];
		const layout = draw({ rows: gaps, r: 'people', rTitle: 'people' });
		const texts = layout.labels.map(({ text }) => text);
		expect(texts).toContain('No data: Fir, Yew');
		expect(texts).toContain('No data for people: Box');
		expect(at(layout, 'Box')).toMatchObject({ hollow: true, r: 3 });
		expect(layout.symbols).toHaveLength(4);
		expect(layout.summary).toContain('Fir and Yew lack a value.');
	});

	test('says that there is no data, and invents no ticks', () => {
		const layout = draw({ rows: [row('Ash', null, 3)] });
		expect(layout.rules).toEqual([]);
		expect(layout.labels.map(({ text }) => text)).toEqual([
			'Income (yuan)',
			'Area',
			'No data: Ash',
			'no data'
		]);
	});

	test('names highlighted rows in bold and lets the others step back', () => {
		const layout = draw({ highlight: ['Elm'] });
		const fills = layout.shapes.map((shape) => 'fill' in shape && shape.fill);
		expect(fills.filter((fill) => typeof fill === 'string' && fill.endsWith('-text'))).toHaveLength(1);
		expect(layout.symbols.map(({ key, opacity }) => [key, opacity])).toEqual([
			['Ash', 0.75],
			['Oak', 0.75],
			['Elm', 1]
		]);
		expect(layout.labels.find(({ key }) => key === 'name-Elm')?.weight).toBe('bold');
		expect(draw({ mostNames: 0 }).labels.some(({ key }) => key.startsWith('name-'))).toBe(false);
		expect(() => draw({ highlight: ['Fig'] })).toThrow('highlight names "Fig", which is not there');
	});

	test('tells the ends of both scales', () => {
		expect(draw({}).summary).toBe(
			'Scatter plot: Income against Area, 3 points. Area: 10\u00a0km² (Ash) to 40\u00a0km² (Oak); Income: 100\u00a0yuan (Ash) to 300\u00a0yuan (Elm).'
		);
		expect(draw({ lang: 'zh', xTitle: '面积', yTitle: '收入' }).summary).toBe(
			'散点图：面积与收入，共3个点。面积从10平方公里（Ash）到40平方公里（Oak），收入从100元（Ash）到300元（Elm）。'
		);
	});

	test('refuses what has no place, naming the row', () => {
		expect(() => draw({ rows: [row('Ash', 0, 1)], xScale: 'log' })).toThrow(
			'scatterLayout: row "Ash", x is 0; a log scale has no place for it; give numbers above zero'
		);
		expect(() => draw({ rows: [row('Ash', 1, -4)], yScale: 'sqrt' })).toThrow(
			'row "Ash", y is -4; a sqrt scale'
		);
		expect(() => draw({ rows: [row('Ash', NaN, 1)] })).toThrow('row "Ash", x is NaN; give a finite number');
		expect(() => draw({ rows: [row('Ash', 1, 1, -2)], r: 'people' })).toThrow('row "Ash", r is -2');
		expect(() => draw({ rows: [row('Ash', 1, 1), row('Ash', 1, 1)] })).toThrow('the key "Ash"');
		expect(() => draw({ tone: () => 'pink' as 'river' })).toThrow('row "Ash", tone is "pink"; give a tone');
		expect(() => draw({ xDomain: [10, 30] })).toThrow('40 lies outside the domain 10–30');
	});

	test('draws ten thousand points as one path for each tone', () => {
		const many = Array.from({ length: 10_000 }, (_, index) =>
			row(`p${index}`, 1 + ((index * 7919) % 10_007), 1 + ((index * 104_729) % 9973))
		);
		const layout = draw({ rows: many, highlight: ['p5'], width: 860, height: 560 });
		expect(layout.symbols.map(({ key }) => key)).toEqual(['p5']);
		expect(layout.fields).toHaveLength(1);
		expect(layout.fields[0]).toMatchObject({ type: 'dots', fill: 'river' });
		expect((layout.fields[0] as DotsShape).points).toHaveLength(9999);
		expect(layout.labels.find(({ key }) => key === 'name-p5')).toBeDefined();
		expect(
			render(ScatterChart<Row>, { props: { ...options, rows: many } }).body.match(/<path/g)
		).toHaveLength(1);
	});

	const cases: Record<string, Partial<ScatterOptions<Row>>> = {
		'no rows': { rows: [] },
		'one row': { rows: rows.slice(0, 1) },
		'nothing known': { rows: [row('Ash', null, null)] },
		'three rows': {},
		'equal values': { rows: ['a', 'b', 'c'].map((key) => row(key, 5, 5)), highlight: ['a', 'b'] },
		zeros: { rows: [row('a', 0, 0, 0), row('b', 0, 0, 0)], r: 'people', xScale: 'sqrt' },
		negatives: { rows: [row('a', -5, -100), row('b', 5, -3)] },
		huge: { rows: [row('a', 1e12, 3e12, 1e12), row('b', 2e12, 1e12, 5e11)], r: 'people', rUnit: 'person' },
		tiny: { rows: [row('a', 1e-6, 3e-6), row('b', 9e-6, 4e-4)], yScale: 'log' },
		'many decades': { rows: [row('a', 1e-6, 1), row('b', 1e12, 2)], xScale: 'log' },
		'long names': {
			rows: rows.map((each, index) => ({
				...each,
				town: `A town of the whole district ${index}`,
				people: null
			})),
			r: 'people',
			rTitle: 'People of the whole district',
			xTitle: 'Area of the whole of the town',
			yTitle: '森林覆盖率'.repeat(6)
		},
		'forty rows in a crowd': {
			rows: Array.from({ length: 40 }, (_, index) => ({
				...row(`Town ${index}`, (index * 7) % 11, (index * 5) % 13, index),
				tone: (['river', 'loess', 'brick'] as const)[index % 3] ?? 'river'
			})),
			r: 'people',
			tone: 'tone',
			groups: [
				{ tone: 'river', name: 'By the river' },
				{ tone: 'loess', name: 'On the loess' },
				{ tone: 'brick', name: 'In the old town' }
			],
			highlight: ['Town 3', 'Town 30']
		}
	};
	for (const [name, changes] of Object.entries(cases))
		test(`keeps names apart, off other points and inside the box: ${name}`, () => {
			for (const [width, height] of boxes)
				for (const lang of ['zh', 'en'] as const) {
					const layout = draw({ ...changes, width, height, lang });
					expectSound(layout);
					for (const { key, x, y, r, form } of layout.symbols) {
						const box = markBox({ x, y, r: r * formReach[form] });
						expect(box.left, key).toBeGreaterThanOrEqual(0);
						expect(box.right, key).toBeLessThanOrEqual(width + 0.5);
						expect(box.top, key).toBeGreaterThanOrEqual(0);
						expect(box.bottom, key).toBeLessThanOrEqual(height);
						if (changes.highlight) continue;
						for (const label of layout.labels)
							expect(overlap(box, labelBox(label)), `"${label.text}" on ${key} (${width} px)`).toBe(false);
					}
				}
		});
});

describe('ScatterChart', () => {
	test('draws its layout on the server', () => {
		const props: ScatterOptions<Row> = { ...options, r: 'people', tone: 'tone' };
		const { body } = render(ScatterChart<Row>, { props: { ...props, label: 'Towns' } });
		const layout = scatterLayout(props);
		const drawn = [...body.matchAll(/<(?:path|circle) data-key="([^"]+)" (?:d|cx)="([^"]+)"/g)];
		const symbols = [...layout.keys, ...layout.symbols];
		expect(symbols.map(({ form }) => form)).toEqual(expect.arrayContaining(['disc', 'square']));
		expect(drawn.map(([, key, place]) => [key, place])).toEqual(
			symbols.map(({ key, form, x, path }) => [key, form === 'disc' ? String(px(x)) : path])
		);
		expect(body).not.toMatch(/NaN|undefined|Infinity/);
	});
});
