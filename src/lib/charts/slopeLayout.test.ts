// vitest environment node
import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import { boxes, expectSound } from '../../../tests/soundLayout.js';
import { labelBox } from '../geometry/labelBox.js';
import SlopeChart from './SlopeChart.svelte';
import { slopeLayout, type SlopeOptions, type SlopeRow } from './slopeLayout.js';

const forest: SlopeRow = {
	key: 'forest',
	name: 'Forest cover',
	from: 18.46,
	to: 21.14,
	tone: 'forest',
	change: '+2.68 percentage points'
};
const frame = { width: 400, height: 300, lang: 'en', ends: ['2016', '2021'], unit: '%' } as const;
const long = 'Green cover of a whole town';

describe('slopeLayout', () => {
	test('lets rows step back behind those that stand out, by weight as well as by colour', () => {
		const rows = [forest, { ...forest, key: 'b', name: 'Green', from: 30, to: 20 }];
		const { slopes, labels, shapes } = slopeLayout({ ...frame, rows, highlight: ['forest'] });
		const [strong, quiet] = slopes.map(({ line }) => line);
		expect([strong?.weight, quiet?.weight]).toEqual([3.5, 1.5]);
		expect([strong?.opacity, quiet?.opacity]).toEqual([1, 0.45]);
		expect(shapes.map(({ key }) => key)).toEqual(['b', 'forest']);
		const name = (text: string) => labels.find((label) => label.text.startsWith(text));
		expect(name('Forest')).toMatchObject({ weight: 'bold', tone: 'ink' });
		expect(name('Green')).toMatchObject({ weight: 'normal', tone: 'soft' });
		expect(() => slopeLayout({ ...frame, rows, highlight: ['c'] })).toThrow('highlight names "c"');
	});

	test('stands each end at its value on one scale', () => {
		const rows = [
			{ ...forest, from: 10, to: 30 },
			{ ...forest, key: 'b', from: 20, to: 20 }
		];
		const [a, b] = slopeLayout({ ...frame, rows, domain: [0, 40] }).slopes;
		const [from = 0, to = 0] = a?.dots.map(({ y }) => y) ?? [];
		const level = b?.dots[0]?.y ?? 0;
		expect(from - level).toBeCloseTo(level - to);
		expect(b?.dots[0]?.y).toBe(b?.dots[1]?.y);
		expect(a?.line).toMatchObject({ y1: from, y2: to, x1: a?.dots[0]?.x, x2: a?.dots[1]?.x });
	});

	test('breaks the line where the years between are derived or assumed, and not where they are printed', () => {
		const dash = (basis?: SlopeRow['basis']) =>
			slopeLayout({ ...frame, rows: [{ ...forest, basis }] }).slopes[0]?.line?.dash;
		expect([dash(), dash('derived'), dash('assumed'), dash('printed')]).toEqual([
			'4 3',
			'4 3',
			'1 3',
			undefined
		]);
	});

	test('draws a half of the line at a progress of 0.5 and hides the later end', () => {
		const layout = slopeLayout({ ...frame, rows: [forest], progress: 0.5 });
		const [slope] = layout.slopes;
		const [from, to] = slope?.dots ?? [];
		expect(slope?.line?.x2).toBeCloseTo(((from?.x ?? 0) + (to?.x ?? 0)) / 2);
		expect(slope?.line?.y2).toBeCloseTo(((from?.y ?? 0) + (to?.y ?? 0)) / 2);
		expect(to?.opacity).toBe(0);
		expect(layout.labels.find(({ key }) => key === 'forest-right')?.opacity).toBe(0);
		const end = slopeLayout({ ...frame, rows: [forest], progress: 1 });
		expect(end.slopes[0]?.dots[1]?.opacity).toBe(1);
		expect(end.labels.find(({ key }) => key === 'forest-right')).toMatchObject({
			text: '21.14%',
			opacity: 1
		});
	});

	test('draws an open ring and no line where an end is missing, and says so', () => {
		const layout = slopeLayout({ ...frame, rows: [{ ...forest, to: null }] });
		expect(layout.slopes[0]?.line).toBeUndefined();
		expect(layout.slopes[0]?.dots).toMatchObject([{ key: 'forest-from', hollow: true }]);
		expect(layout.labels.find(({ key }) => key === 'forest-right')?.text).toBe('no data');
		expect(layout.summary).toContain('no data (2021)');
		const nothing = slopeLayout({ ...frame, lang: 'zh', rows: [{ ...forest, from: null, to: null }] });
		expect(nothing.slopes[0]?.dots).toEqual([]);
		expect(nothing.labels.filter(({ text }) => text === '无数据')).toHaveLength(2);
		expectSound(nothing);
	});

	test('draws a planned end as an open ring at the end of its line', () => {
		const [slope] = slopeLayout({ ...frame, rows: [{ ...forest, status: 'planned' }] }).slopes;
		expect(slope?.dots.map(({ hollow }) => hollow)).toEqual([false, true]);
		expect(slope?.line).toBeDefined();
	});

	test('tells the rows in words of the language', () => {
		const en = slopeLayout({ ...frame, rows: [forest] });
		expect(en.summary).toBe(
			'Slope chart. Forest cover: 18.46% (2016) to 21.14% (2021), +2.68 percentage points. Nothing was published for the time between; the dashed line only joins the ends.'
		);
		expect(en.table.rows).toEqual([
			['Forest cover', '18.46%', '21.14%', '+2.68 percentage points', 'derived', 'done']
		]);
		const zh = slopeLayout({
			...frame,
			lang: 'zh',
			ends: ['2016年', '2021年'],
			rows: [{ ...forest, name: '森林覆盖率', change: '+2.68个百分点', basis: 'printed' }]
		});
		expect(zh.summary).toBe('斜率图。森林覆盖率：2016年为18.46%，2021年为21.14%（+2.68个百分点）。');
	});

	test('refuses what cannot be drawn, naming the row', () => {
		expect(() => slopeLayout({ ...frame, rows: [{ ...forest, to: NaN }] })).toThrow(
			'slopeLayout: row "forest", to is NaN; give a finite number'
		);
		expect(() => slopeLayout({ ...frame, rows: [forest, forest] })).toThrow('the key "forest"');
		expect(() => slopeLayout({ ...frame, rows: [forest], progress: 1.1 })).toThrow('progress is 1.1');
		expect(() => slopeLayout({ ...frame, rows: [forest], domain: [19, 30] })).toThrow('18.46 lies outside');
		expect(() => slopeLayout({ ...frame, width: 0, rows: [forest] })).toThrow('slopeLayout: cannot draw');
		const rows = Array.from({ length: 40 }, (_, index) => ({ ...forest, key: `${index}` }));
		expect(() => slopeLayout({ ...frame, height: 200, rows })).toThrow('give fewer rows or a taller box');
	});

	const cases: Record<string, readonly SlopeRow[]> = {
		'no rows': [],
		'one row': [forest],
		'equal values': [
			{ ...forest, from: 7, to: 7 },
			{ ...forest, key: 'b', from: 7, to: 7 }
		],
		'zero and below': [
			{ ...forest, from: 0, to: 0 },
			{ ...forest, key: 'b', from: -3, to: 2 }
		],
		'long names': ['a', 'b', 'c'].map((key) => ({ ...forest, key, name: long.padEnd(30, ' x') })),
		'long Chinese names': ['a', 'b'].map((key) => ({ ...forest, key, name: '森林覆盖率'.repeat(6) })),
		'ten rows': Array.from({ length: 10 }, (_, index) => ({
			...forest,
			key: `${index}`,
			name: `Row ${index}`,
			from: (index * 7) % 5,
			to: (index * 3) % 7,
			change: undefined
		}))
	};
	for (const [name, rows] of Object.entries(cases))
		test(`keeps labels apart and inside the box: ${name}`, () => {
			for (const [width, height] of boxes)
				for (const lang of ['zh', 'en'] as const) {
					const layout = slopeLayout({ ...frame, width, height, lang, rows });
					const changes = layout.labels.filter(({ key }) => key.includes('-change'));
					expectSound({ ...layout, labels: layout.labels.filter((label) => !changes.includes(label)) });
					for (const change of changes) {
						expect(labelBox(change).left).toBeGreaterThanOrEqual(layout.rules[0]?.x1 ?? 0);
						expect(labelBox(change).right).toBeLessThanOrEqual(layout.rules[1]?.x1 ?? 0);
					}
				}
		});

	test('moves without a jump while a value moves', () => {
		const at = (to: number) =>
			slopeLayout({ ...frame, domain: [15, 25], rows: [{ ...forest, to, text: ['18.46%', '20.00%'] }] });
		for (let to = 18.46; to < 21.14; to += 0.02)
			at(to).labels.forEach((label, index) => {
				const next = at(to + 0.02).labels[index];
				expect(Math.abs((next?.y ?? 0) - label.y)).toBeLessThan(1.5);
				expect(Math.abs((next?.x ?? 0) - label.x)).toBeLessThan(3);
			});
	});
});

describe('SlopeChart', () => {
	test('draws its layout on the server', () => {
		const rows = [forest, { ...forest, key: 'gap', name: 'Gap', from: null }];
		const options: SlopeOptions = { ...frame, rows, domain: [10, 30] };
		const { body } = render(SlopeChart, { props: { ...options, label: 'Forest' } });
		const { slopes } = slopeLayout(options);
		const circles = [...body.matchAll(/<circle data-key="([^"]+)" cx="([^"]+)" cy="([^"]+)"/g)].map(
			([, key, x, y]) => [key, Number(x), Number(y)]
		);
		const tenth = (value: number) => Math.round(value * 10) / 10;
		expect(circles).toEqual(
			slopes.flatMap(({ dots }) => dots.map(({ key, x, y }) => [key, tenth(x), tenth(y)]))
		);
		expect(body).toContain('data-key="forest"');
		expect(body).toContain('data-key="gap"');
		expect(body).toContain('stroke-dasharray="4 3"');
		expect(body).not.toMatch(/NaN|undefined|Infinity/);
	});
});
