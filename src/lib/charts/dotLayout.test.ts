// vitest environment node
import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import { boxes, expectSound } from '../../../tests/soundLayout.js';
import { labelBox, overlap } from '../geometry/labelBox.js';
import DotChart from './DotChart.svelte';
import { dotLayout, type DotLayout, type DotOptions } from './dotLayout.js';

interface Row {
	name: string;
	before: number | null;
	after: number | null;
	goal: number | null;
}
const rows: Row[] = [
	{ name: 'Forest', before: 20, after: 40, goal: 50 },
	{ name: 'Parks', before: 30, after: 10, goal: 60 },
	{ name: 'Roads', before: 15, after: 55, goal: null }
];
const options: DotOptions<Row> = {
	width: 400,
	height: 320,
	lang: 'en',
	rows,
	name: 'name',
	unit: '%',
	points: [
		{ key: 'before', name: '2016', value: 'before', tone: 'slate' },
		{ key: 'after', name: '2021', value: 'after', tone: 'river' },
		{ key: 'goal', name: '2026', value: 'goal', tone: 'loess', status: 'planned' }
	]
};
const dots = (layout: DotLayout) => layout.dotRows.flatMap((row) => row.dots);
const order = (sort: DotOptions<Row>['sort']) =>
	dotLayout({ ...options, sort }).dotRows.map(({ key }) => key);

describe('dotLayout', () => {
	test('stands each dot at its value on one scale', () => {
		const at = new Map(dots(dotLayout(options)).map(({ key, x }) => [key, x]));
		const place = (key: string) => at.get(key) ?? NaN;
		expect(place('Parks-before') - place('Forest-before')).toBeCloseTo(
			place('Forest-goal') - place('Forest-after')
		);
		expect(place('Parks-after')).toBeLessThan(place('Roads-before'));
	});

	test('joins the first and the last point where both are known', () => {
		const [forest, , roads] = dotLayout(options).dotRows;
		const ends = forest?.dots.map(({ x }) => x) ?? [];
		expect(forest?.line).toMatchObject({ x1: ends.at(-1), x2: ends[0] });
		expect(roads?.line).toBeUndefined();
	});

	test('draws planned points hollow and later points larger', () => {
		const [goal, after, before] = dotLayout(options).dotRows[0]?.dots ?? [];
		expect([goal?.hollow, after?.hollow, before?.hollow]).toEqual([true, false, false]);
		expect(goal?.r).toBeGreaterThan(after?.r ?? 0);
		expect(after?.r).toBeGreaterThan(before?.r ?? 0);
	});

	test('names what is missing', () => {
		const layout = dotLayout(options);
		expect(layout.labels.find(({ key }) => key === 'Roads-gap')?.text).toBe('2026: no data');
		const zh = dotLayout({
			...options,
			lang: 'zh',
			rows: [{ name: '道路', before: null, after: null, goal: null }]
		});
		expect(zh.labels.find(({ key }) => key === '道路-gap')?.text).toBe('无数据');
		expect(dots(zh)).toEqual([]);
		expectSound(zh);
	});

	test('leads from the names of the points to the dots of the first row', () => {
		const { rules, dotRows } = dotLayout(options);
		const lead = rules.find(({ key }) => key === 'lead-after');
		const dot = dotRows[0]?.dots[1];
		expect(lead).toMatchObject({ x2: dot?.x, y2: (dot?.y ?? 0) - (dot?.r ?? 0) - 1, tone: 'river' });
	});

	test('sorts by a point or by the change, with gaps last', () => {
		expect(order(undefined)).toEqual(['Forest', 'Parks', 'Roads']);
		expect(order({ by: 'after' })).toEqual(['Roads', 'Forest', 'Parks']);
		expect(order({ by: 'before', order: 'ascending' })).toEqual(['Roads', 'Forest', 'Parks']);
		expect(order({ by: 'change', order: 'ascending' })).toEqual(['Forest', 'Parks', 'Roads']);
		expect(() => order({ by: 'size' })).toThrow('use change or one of before, after, goal');
	});

	test('lets the rows that are not highlighted step back', () => {
		const { dotRows, labels } = dotLayout({ ...options, highlight: ['Parks'] });
		expect(dotRows.map(({ dots: [dot] }) => dot?.opacity)).toEqual([0.45, 1, 0.45]);
		expect(labels.find(({ key }) => key === 'name-Parks')?.weight).toBe('bold');
		expect(() => dotLayout({ ...options, highlight: ['Rivers'] })).toThrow('"Rivers", which is not there');
	});

	test('takes CSV text and tells it in words of the language', () => {
		const read = dotLayout<Row>({
			...options,
			rows: 'name,before,after,goal\nForest,20,40,50\nRoads,15,55,'
		});
		expect(read.summary).toBe(
			'Dot plot. Forest: 20% (2016), 40% (2021), 50% (2026, planned); Roads: 15% (2016), 55% (2021), no data (2026, planned).'
		);
		expect(read.table).toEqual({
			columns: ['Row', '2016', '2021', '2026 (planned)'],
			rows: [
				['Forest', '20%', '40%', '50%'],
				['Roads', '15%', '55%', 'no data']
			]
		});
		expect(dotLayout({ ...options, lang: 'zh', rows: rows.slice(0, 1) }).summary).toBe(
			'点图。Forest：2016为20%，2021为40%，2026（计划）为50%。'
		);
	});

	test('refuses what cannot be drawn, naming the row', () => {
		const draw = (changes: Partial<DotOptions<Row>>) => () => dotLayout({ ...options, ...changes });
		const forest = rows[0] as Row;
		expect(draw({ rows: [{ ...forest, after: Infinity }] })).toThrow(
			'dotLayout: row "Forest", after is Infinity; give a finite number'
		);
		expect(draw({ rows: [forest, forest] })).toThrow('the key "Forest"');
		expect(draw({ points: [] })).toThrow('there are 0 points; give one to four');
		expect(draw({ points: [{ key: 'a', name: 'A', value: 'after', tone: 'pink' as 'river' }] })).toThrow(
			'point "a", tone is "pink"; give a tone'
		);
		expect(draw({ domain: [0, 50] })).toThrow('lies outside the domain 0–50');
		expect(
			draw({ rows: Array.from({ length: 60 }, (_, index) => ({ ...forest, name: `${index}` })) })
		).toThrow('60 rows cannot stand');
	});

	const forest = rows[0] as Row;
	const cases: Record<string, readonly Row[]> = {
		'no rows': [],
		'one row': [forest],
		'three rows': rows,
		'equal values': [{ ...forest, before: 7, after: 7, goal: 7 }],
		zeros: [{ ...forest, before: 0, after: 0, goal: 0 }],
		negatives: [{ ...forest, before: -30, after: -10 }],
		huge: [{ ...forest, before: 1e12, after: 2.5e12, goal: 9e11 }],
		tiny: [{ ...forest, before: 1e-6, after: 2.5e-6, goal: 9e-6 }],
		'long names': rows.map((row, index) => ({ ...row, name: `Green cover of a whole town ${index}` })),
		'long Chinese names': rows.map((row, index) => ({ ...row, name: `${'森林覆盖率'.repeat(6)}${index}` })),
		'twelve rows with gaps': Array.from({ length: 12 }, (_, index) => ({
			name: `Row ${index}`,
			before: index % 4 === 1 ? null : (index * 7) % 50,
			after: index % 5 === 2 ? null : (index * 11) % 60,
			goal: index % 3 === 0 ? null : 60
		}))
	};
	for (const [name, list] of Object.entries(cases))
		test(`keeps labels apart, off the dots and inside the box: ${name}`, () => {
			for (const [width, height] of boxes)
				for (const lang of ['zh', 'en'] as const) {
					const layout = dotLayout({ ...options, rows: list, width, height, lang });
					expectSound(layout);
					for (const { x, y, r } of dots(layout)) {
						expect(x - r).toBeGreaterThanOrEqual(0);
						expect(x + r).toBeLessThanOrEqual(width);
						const box = { left: x - r, right: x + r, top: y - r, bottom: y + r };
						for (const label of layout.labels)
							expect(overlap(box, labelBox(label)), `"${label.text}" on a dot (${width} px)`).toBe(false);
					}
				}
		});

	test('moves without a jump while a value moves', () => {
		const at = (goal: number) =>
			dotLayout({ ...options, domain: [0, 80], digits: 0, rows: [{ ...forest, goal }] }).labels;
		for (let goal = 50; goal < 60; goal += 0.05) {
			const after = new Map(at(goal + 0.05).map((label) => [label.key, label]));
			for (const label of at(goal))
				expect(Math.abs((after.get(label.key)?.x ?? NaN) - label.x)).toBeLessThan(1);
		}
	});
});

describe('DotChart', () => {
	test('draws its layout on the server', () => {
		const { body } = render(DotChart<Row>, { props: { ...options, label: 'Before and after' } });
		const layout = dotLayout(options);
		const circles = [...body.matchAll(/<circle data-key="([^"]+)" cx="([^"]+)" cy="([^"]+)"/g)].map(
			([, key, x, y]) => [key, Number(x), Number(y)]
		);
		const tenth = (value: number) => Math.round(value * 10) / 10;
		expect(circles).toEqual(
			[...layout.keys, ...dots(layout)].map(({ key, x, y }) => [key, tenth(x), tenth(y)])
		);
		for (const { name } of rows) expect(body).toContain(`data-key="${name}"`);
		expect(body).not.toMatch(/NaN|undefined|Infinity/);
	});
});
