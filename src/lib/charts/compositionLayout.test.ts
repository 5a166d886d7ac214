// vitest environment node
import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import { boxes, expectSound } from '../../../tests/soundLayout.js';
import { labelBox, overlap } from '../geometry/labelBox.js';
import CompositionChart from './CompositionChart.svelte';
import { compositionLayout, type CompositionLayout, type CompositionOptions } from './compositionLayout.js';

interface Row {
	name: string;
	value: number | null;
	bar?: string;
}

const frame = { width: 400, height: 300, lang: 'en', unit: '%', name: 'name', value: 'value' } as const;
const sectors: readonly Row[] = [
	{ name: 'Farming', value: 4.8 },
	{ name: 'Industry', value: 54.1 },
	{ name: 'Services', value: 41.1 }
];
const withBars = { ...frame, bar: (row: Row) => row.bar ?? '' };
const bars = (
	names: readonly string[],
	parts: readonly string[],
	value: (i: number) => number | null
): Row[] =>
	names.flatMap((bar, row) =>
		parts.map((name, column) => ({ bar, name, value: value(row * parts.length + column) }))
	);
const years = bars(
	['2016', '2021'],
	['Farming', 'Industry', 'Services'],
	(i) => [10, 60, 30, 20, 40, 40][i] ?? 0
);
const texts = (layout: CompositionLayout) => layout.labels.map(({ text }) => text);

/** No label on a part other than one that holds it whole. */
function expectClear(layout: CompositionLayout): void {
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

describe('compositionLayout', () => {
	test('sets no name one character to a line: it stands under its part', () => {
		const rows = [
			{ name: '化石燃料', value: 87 },
			{ name: '核能', value: 9 },
			{ name: '水电', value: 4 }
		];
		const layout = compositionLayout({ ...frame, width: 358, lang: 'zh', rows });
		expect(texts(layout)).toEqual(expect.arrayContaining(['化石燃料', '核能', '水电']));
	});

	test('divides the whole width in proportion to the shares', () => {
		const layout = compositionLayout({ ...frame, rows: sectors });
		expect(layout.bars.map(({ x }) => x)).toEqual([0, expect.closeTo(19.2), expect.closeTo(235.6)]);
		expect(layout.bars.map(({ width }) => width)).toEqual([
			expect.closeTo(19.2),
			expect.closeTo(216.4),
			expect.closeTo(164.4)
		]);
		expect(layout.seams.map(({ x1 }) => x1)).toEqual([expect.closeTo(19.2), expect.closeTo(235.6)]);
	});

	test('turns values of any unit into shares of their sum', () => {
		const rows = [
			{ name: 'Ash', value: 30 },
			{ name: 'Elm', value: 10 }
		];
		const layout = compositionLayout({ ...frame, unit: 'km2', rows });
		expect(layout.bars.map(({ width }) => width)).toEqual([300, 100]);
		expect(texts(layout)).toEqual(expect.arrayContaining(['75%', '25%']));
		expect(layout.table.rows).toEqual([
			['Ash', '75% (30\u00a0km²)'],
			['Elm', '25% (10\u00a0km²)']
		]);
	});

	test('writes share and name inside a part, or under it with a line where they do not fit', () => {
		const layout = compositionLayout({ ...frame, rows: sectors });
		const industry = layout.bars[1];
		const name = layout.labels.find(({ text }) => text === 'Industry');
		expect(name?.x).toBeCloseTo(127.4);
		expect(name?.y).toBeLessThan((industry?.y ?? 0) + (industry?.height ?? 0));
		const farming = layout.labels.find(({ text }) => text === 'Farming');
		expect(farming?.y).toBeGreaterThan((industry?.y ?? 0) + (industry?.height ?? 0));
		expect(layout.rules.map(({ key }) => key)).toEqual(['lead-Farming']);
	});

	test('names the parts of several bars in the first one, in one order and one tone', () => {
		const layout = compositionLayout({ ...withBars, rows: [...years].reverse(), width: 860 });
		expect(layout.bars.map(({ key }) => key)).toEqual([
			'2021/Services',
			'2021/Industry',
			'2021/Farming',
			'2016/Services',
			'2016/Industry',
			'2016/Farming'
		]);
		expect(texts(layout).filter((text) => text === 'Services')).toHaveLength(1);
		expect(layout.swatches).toEqual([]);
		expect(layout.bars[0]?.tone).toBe(layout.bars[3]?.tone);
		expect(texts(layout)).toEqual(expect.arrayContaining(['2016', '2021']));
	});

	test('sets a legend where the first bar does not have all parts', () => {
		const layout = compositionLayout({
			...withBars,
			rows: years.filter(({ value }) => value !== 10),
			unit: 'mu'
		});
		expect(layout.swatches).toHaveLength(3);
		expect(texts(layout)).toEqual(expect.arrayContaining(['Farming', 'Industry', 'Services']));
	});

	test('keeps the rest of a hundred percent as an empty frame where a part is missing', () => {
		const rows = [...sectors.slice(0, 2), { name: 'Services', value: null }];
		const layout = compositionLayout({ ...frame, rows });
		expect(layout.bars.map(({ key }) => key)).toEqual(['Farming', 'Industry']);
		expect(layout.rules.find(({ key }) => key === 'gap-0')).toMatchObject({
			x1: expect.closeTo(236.6),
			x2: 399,
			dash: '2 3'
		});
		expect(texts(layout)).toContain('Services: no data');
		expect(layout.summary).toBe('Composition. Industry 54.1%, Farming 4.8%, Services: no data.');
	});

	test('does not divide a whole of which a part is missing, nor one of nothing', () => {
		const gap = compositionLayout({
			...frame,
			unit: 'mu',
			rows: [...sectors, { name: 'Other', value: null }]
		});
		expect(gap.bars).toEqual([]);
		expect(texts(gap)).toEqual(['Other: no data']);
		expect(gap.table.rows[0]).toEqual(['Farming', '4.8\u00a0mu']);
		const none = compositionLayout({ ...frame, unit: 'mu', rows: [{ name: 'Ash', value: 0 }], lang: 'zh' });
		expect(texts(none)).toEqual(['合计为零，没有份额']);
	});

	test('fades all but what is highlighted', () => {
		const layout = compositionLayout({ ...frame, rows: sectors, highlight: ['Services'] });
		expect(layout.bars.map(({ opacity }) => opacity)).toEqual([0.4, 0.4, undefined]);
	});

	test('reads CSV text', () => {
		const rows = 'part,year,share\nA,2021,60\nB,2021,40\n';
		const layout = compositionLayout<{ part: string; year: string; share: number }>({
			...frame,
			rows,
			name: 'part',
			bar: 'year',
			value: 'share'
		});
		expect(layout.bars.map(({ key, width }) => [key, width])).toEqual([
			['2021/A', 240],
			['2021/B', 160]
		]);
	});

	test('tells the parts in words of the language', () => {
		expect(compositionLayout({ ...frame, rows: sectors }).summary).toBe(
			'Composition. Industry 54.1%, Services 41.1%, Farming 4.8%.'
		);
		const zh = compositionLayout({ ...withBars, lang: 'zh', rows: years });
		expect(zh.summary).toBe(
			'构成图。2016：Industry60%，Services30%，Farming10%；2021：Industry40%，Services40%，Farming20%。相差最大的是Industry（−20个百分点）。'
		);
		expect(zh.table).toEqual({
			columns: ['部分', '2016', '2021'],
			rows: [
				['Farming', '10%', '20%'],
				['Industry', '60%', '40%'],
				['Services', '30%', '40%']
			]
		});
		const many = Array.from({ length: 8 }, (_, index) => ({ name: `P${index}`, value: 8 - index }));
		expect(compositionLayout({ ...frame, unit: 'mu', rows: many }).summary).toBe(
			'Composition. 36\u00a0mu in all: P0 22.2%, P1 19.4%, P2 16.7%, 5 other parts 41.7%.'
		);
		const four = bars(['a', 'b', 'c', 'd'], ['X', 'Y'], (i) => (i % 2 ? 30 : 70));
		expect(compositionLayout({ ...withBars, rows: four.slice(0, 8) }).summary).toContain(
			'a: the largest part is X, 70%; b'
		);
	});

	test('refuses what is no composition, naming the part or the bar', () => {
		const wrong = (options: Partial<CompositionOptions<Row>>) => () =>
			compositionLayout<Row>({ ...frame, rows: sectors, ...options });
		expect(wrong({ rows: [{ name: 'Ash', value: -1 }] })).toThrow(
			'compositionLayout: part "Ash", value is -1; give a number from 0 up'
		);
		expect(wrong({ rows: sectors.slice(1) })).toThrow('the parts add up to 95.2%, not 100%');
		expect(wrong({ ...withBars, rows: years.slice(0, 5) })).toThrow('the parts of "2021" add up to 60%');
		expect(wrong({ rows: [...sectors, { name: 'Rest', value: 0.2 }] })).not.toThrow();
		expect(wrong({ rows: [...sectors, { name: 'Rest', value: 0.3 }] })).toThrow('100.3%');
		expect(wrong({ rows: [...sectors, ...sectors] })).toThrow('the key "Farming"');
		expect(wrong({ rows: [{ name: 'Ash', value: NaN }] })).toThrow('value is NaN');
		expect(wrong({ height: 0 })).toThrow('cannot draw');
		const crowd = bars(
			Array.from({ length: 30 }, (_, i) => `${i}`),
			['A', 'B'],
			() => 50
		);
		expect(wrong({ ...withBars, rows: crowd })).toThrow('30 bars cannot stand in 300 px');
		const many = Array.from({ length: 11 }, (_, index) => ({ name: `${index}`, value: 1 }));
		expect(wrong({ rows: many, unit: 'mu' })).toThrow('11 names cannot be told apart');
	});

	const long = 'Green cover of a whole town xx';
	const named = (values: readonly (number | null)[], name = (index: number) => `Part ${index}`): Row[] =>
		values.map((value, index) => ({ name: name(index), value }));
	const cases: Record<string, Partial<CompositionOptions<Row>> & { rows: readonly Row[] }> = {
		'no rows': { rows: [] },
		'one part': { rows: [{ name: 'All', value: 100 }] },
		sectors: { rows: sectors },
		'equal parts': { rows: named([5, 5, 5, 5]), unit: 'mu' },
		'zeros among parts': { rows: named([0, 5, 0, 0, 5, 0]), unit: 'mu' },
		'huge and tiny': { rows: named([1e12, 1e-6, 1e-6]), unit: 'yuan' },
		'ten parts, most of them small': { rows: named([80, 6, 4, 3, 2, 1.5, 1.5, 1, 0.5, 0.5]) },
		'small parts at both ends': { rows: named([1, 1, 2, 92, 2, 1, 1]) },
		'long names': { rows: named([70, 20, 6, 4], (index) => `${index}${long.slice(1)}`) },
		'long Chinese names': { rows: named([70, 20, 6, 4], (index) => `${index}${'森林覆盖率'.repeat(5)}`) },
		'a missing part': { rows: named([70, 29.5, null]) },
		'a missing part and nothing left': { rows: named([70, 30, null]) },
		'a missing part of an unknown whole': { rows: named([70, 30, null]), unit: 'mu' },
		'two bars': { ...withBars, rows: years },
		'four bars with small parts': {
			...withBars,
			rows: bars(
				['2015', '2017', '2019', '2021'],
				['A', 'B', 'C', 'D', 'E', 'F'],
				(i) => [90, 5, 2, 1, 1, 1][i % 6] ?? 0
			)
		},
		'bars with gaps': {
			...withBars,
			unit: 'mu',
			rows: bars(['Ash', 'Elm', 'Oak'], ['A', 'B', 'C'], (i) => (i === 4 ? null : i * 3))
		}
	};
	for (const [name, options] of Object.entries(cases))
		test(`keeps labels apart, off other parts and inside the box: ${name}`, () => {
			for (const [width, height] of boxes)
				for (const lang of ['zh', 'en'] as const) {
					const layout = compositionLayout<Row>({ ...frame, ...options, width, height, lang });
					expectSound(layout);
					expectClear(layout);
				}
		});

	test('moves without a jump while shares move', () => {
		const at = (value: number) =>
			compositionLayout({
				...frame,
				digits: 0,
				rows: [
					{ name: 'A', value },
					{ name: 'B', value: 100 - value }
				]
			});
		for (let value = 30; value < 70; value += 0.1) {
			const [now, next] = [at(value).bars[0], at(value + 0.1).bars[0]];
			expect(Math.abs((next?.width ?? 0) - (now?.width ?? 0))).toBeLessThan(0.5);
			expect(next?.height).toBe(now?.height);
		}
	});
});

describe('CompositionChart', () => {
	test('draws its layout on the server', () => {
		const options: CompositionOptions<Row> = { ...withBars, rows: years };
		const { body } = render(CompositionChart as Component<CompositionOptions<Row> & { label: string }>, {
			props: { ...options, label: 'Sectors' }
		});
		const rects = [...body.matchAll(/<rect data-key="([^"]+)" x="([^"]+)" y="([^"]+)" width="([^"]+)"/g)].map(
			([, key, x, y, width]) => [key, Number(x), Number(y), Number(width)]
		);
		const tenth = (value: number) => Math.round(value * 10) / 10;
		const layout = compositionLayout(options);
		expect(rects).toEqual(
			[...layout.bars, ...layout.swatches].map(({ key, x, y, width }) => [
				key,
				tenth(x),
				tenth(y),
				tenth(width)
			])
		);
		expect(body).toContain('aria-label="Sectors"');
		expect(body).not.toMatch(/NaN|undefined|Infinity/);
	});
});
