// vitest environment node
import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import { boxes, expectSound } from '../../../tests/soundLayout.js';
import BulletChart from './BulletChart.svelte';
import { bulletLayout, type BulletOptions, type BulletRow } from './bulletLayout.js';

const pm25: BulletRow = {
	key: 'pm25',
	name: 'PM2.5',
	value: 46,
	tone: 'brick',
	status: 'planned',
	qualifier: 'at most'
};
const pm10: BulletRow = { ...pm25, key: 'pm10', name: 'PM10', value: 87 };
const gdp: BulletRow = { key: 'gdp', name: 'GDP', value: 464.7, target: 700, tone: 'loess' };
const references = [
	{ key: 'grade2', name: 'National Grade II', values: { pm25: 35, pm10: 70 }, tone: 'ink' },
	{ key: 'who', name: 'WHO guideline', values: { pm25: 5, pm10: 15 }, tone: 'river' }
] as const;
const frame = { width: 412, height: 300, lang: 'en', unit: 'µg/m3' } as const;
const air: BulletOptions = { ...frame, rows: [pm25, pm10], references, domain: [0, 100] };

describe('bulletLayout', () => {
	test('lets rows step back behind those that stand out, by weight as well as by colour', () => {
		const { bullets, labels } = bulletLayout({ ...air, highlight: ['pm25'] });
		expect(bullets.map(({ bar }) => bar?.opacity)).toEqual([1, 0.45]);
		const names = labels.filter(({ key }) => key.endsWith('-name'));
		expect(names.map(({ weight, tone }) => [weight, tone])).toEqual([
			['bold', 'ink'],
			['normal', 'soft']
		]);
		expect(() => bulletLayout({ ...air, highlight: ['o3'] })).toThrow('highlight names "o3"');
	});

	test('draws bars from zero, as long as their values', () => {
		const [a, b] = bulletLayout({ ...air, references: [] }).bullets;
		expect(a?.bar).toMatchObject({ x: 1, hollow: true });
		expect((b?.bar?.width ?? 0) / (a?.bar?.width ?? 1)).toBeCloseTo(87 / 46);
		expect(a?.bar?.width).toBeCloseTo(0.46 * (412 - 12 - 1));
	});

	test('fills what is done and outlines what is planned', () => {
		const rows = [gdp, { ...gdp, key: 'plan', status: 'planned' as const }];
		expect(bulletLayout({ ...frame, rows }).bullets.map(({ bar }) => bar?.hollow)).toEqual([false, true]);
	});

	test('marks a goal with an open ring, and the way to it with a stem', () => {
		const [ahead, behind, unknown] = bulletLayout({
			...frame,
			rows: [gdp, { ...gdp, key: 'b', target: 200 }, { ...gdp, key: 'c', value: null }],
			domain: [0, 700]
		}).bullets;
		expect(ahead?.target).toMatchObject({ x: 400, hollow: true });
		expect(ahead?.stem?.x2).toBeCloseTo(400 - (ahead?.target?.r ?? 0));
		expect(behind?.stem).toBeUndefined();
		expect(unknown).toMatchObject({ key: 'c', target: { x: 400 } });
		expect(unknown?.bar).toBeUndefined();
		expect(unknown?.stem).toBeUndefined();
	});

	test('draws each reference across its own bar and labels it with its number', () => {
		const layout = bulletLayout(air);
		const ticks = layout.bullets[0]?.ticks.filter(({ tone }) => tone !== 'page');
		expect(ticks?.map(({ key, x1 }) => [key, Math.round(x1)])).toEqual([
			['grade2', Math.round(1 + 0.35 * 399)],
			['who', Math.round(1 + 0.05 * 399)]
		]);
		expect(layout.labels.find(({ key }) => key === 'pm10-who')?.text).toBe('WHO guideline\u200215');
	});

	test('scales bars by progress, but neither goals nor references', () => {
		const whole = bulletLayout({ ...air, rows: [{ ...pm25, target: 80 }, pm10] });
		const half = bulletLayout({ ...air, rows: [{ ...pm25, target: 80 }, pm10], progress: 0.5 });
		expect(half.bullets[0]?.bar?.width).toBeCloseTo((whole.bullets[0]?.bar?.width ?? 0) / 2);
		expect(half.bullets[0]?.target).toEqual(whole.bullets[0]?.target);
		expect(half.bullets[0]?.ticks).toEqual(whole.bullets[0]?.ticks);
		expect(bulletLayout({ ...air, progress: 0 }).bullets[0]?.bar?.width).toBe(0);
	});

	test('puts the value before the goal when it stands before it', () => {
		const x = (row: BulletRow, part: string) =>
			bulletLayout({ ...frame, rows: [row], domain: [0, 1000] }).labels.find(
				({ key }) => key === `gdp-${part}`
			)?.x ?? 0;
		const close = { ...gdp, value: 30, target: 34 };
		expect(x(close, 'value')).toBeLessThan(x(close, 'target'));
		const past = { ...gdp, value: 40, target: 34 };
		expect(x(past, 'value')).toBeGreaterThan(x(past, 'target'));
	});

	test('names a missing value as missing', () => {
		const layout = bulletLayout({ ...frame, lang: 'zh', rows: [{ ...pm25, value: null }] });
		expect(layout.labels.find(({ key }) => key === 'pm25-value')?.text).toBe('无数据');
		expect(layout.summary).toBe('子弹图。PM2.5：无数据。');
	});

	test('tells the rows in words of the language', () => {
		const en = bulletLayout(air);
		expect(en.summary).toBe(
			'Bullet chart. PM2.5: at most 46\u00a0µg/m³, planned (National Grade II 35, WHO guideline 5); PM10: at most 87\u00a0µg/m³, planned (National Grade II 70, WHO guideline 15).'
		);
		expect(en.table.columns).toEqual([
			'Measure',
			'Value',
			'Goal',
			'National Grade II',
			'WHO guideline',
			'Status',
			'Note'
		]);
		expect(en.table.rows[0]).toEqual(['PM2.5', 'at most 46\u00a0µg/m³', '', '35', '5', 'planned', '']);
		const zh = bulletLayout({ ...air, lang: 'zh', references: [], rows: [pm25] });
		expect(zh.summary).toBe('子弹图。PM2.5：不超过46微克/立方米，计划。');
	});

	test('refuses what cannot be drawn, naming the row', () => {
		const refuse = (options: Partial<BulletOptions>) => () => bulletLayout({ ...air, ...options });
		expect(refuse({ rows: [{ ...pm25, value: -1 }, pm10] })).toThrow('row "pm25", value is -1');
		expect(refuse({ rows: [{ ...pm25, target: NaN }, pm10] })).toThrow('row "pm25", target is NaN');
		expect(refuse({ rows: [pm25] })).toThrow('reference "grade2" names row "pm10", which is not there');
		expect(refuse({ domain: [0, 50] })).toThrow('87 lies beyond the end of the domain, 50');
		expect(refuse({ domain: [10, 100] as unknown as [0, number] })).toThrow('the domain starts at 10');
		expect(refuse({ progress: NaN })).toThrow('progress is NaN');
		const rows = Array.from({ length: 30 }, (_, index) => ({ ...gdp, key: `${index}` }));
		expect(refuse({ rows, references: [], domain: [0, 700] })).toThrow('give fewer rows or a taller box');
	});

	const name = 'Particles in the air of a town.';
	const cases: Record<string, Partial<BulletOptions>> = {
		air: {},
		'no rows': { rows: [], references: [] },
		'one row': { rows: [pm25], references: [] },
		'zero and missing': {
			rows: [
				{ ...pm25, value: 0 },
				{ ...pm10, value: null, target: 0 }
			]
		},
		'equal values': { rows: [pm25, { ...pm10, value: 46, target: 46 }] },
		'long names': {
			rows: [pm25, { ...pm10, target: 88 }].map((row) => ({ ...row, name, note: name })),
			references: references.map((reference) => ({ ...reference, name }))
		},
		'long Chinese names': {
			rows: [pm25, pm10].map((row) => ({ ...row, name: '细颗粒物年均浓度'.repeat(4).slice(0, 30) })),
			references: references.map((reference) => ({ ...reference, name: '环境空气质量二级标准限值' }))
		},
		'five rows': {
			references: [],
			rows: Array.from({ length: 5 }, (_, index) => ({ ...gdp, key: `${index}`, value: index * 90 })),
			domain: [0, 700]
		}
	};
	for (const [title, options] of Object.entries(cases))
		test(`keeps labels apart and inside the box: ${title}`, () => {
			for (const [width, height] of boxes)
				for (const lang of ['zh', 'en'] as const) {
					const layout = bulletLayout({ ...air, ...options, width, height, lang });
					expectSound(layout);
					for (const { bar, target } of layout.bullets) {
						expect((bar?.x ?? 0) + (bar?.width ?? 0)).toBeLessThanOrEqual(width);
						expect((bar?.y ?? 0) + (bar?.height ?? 0)).toBeLessThanOrEqual(height);
						expect((target?.x ?? 0) + (target?.r ?? 0)).toBeLessThanOrEqual(width);
					}
				}
		});

	test('moves without a jump while a value moves', () => {
		const at = (value: number) =>
			bulletLayout({ ...frame, rows: [{ ...gdp, value, text: '000.0' }], domain: [0, 800] });
		for (let value = 0; value < 700; value += 5)
			at(value).labels.forEach((label, index) => {
				const next = at(value + 5).labels[index];
				expect(Math.abs((next?.x ?? 0) - label.x)).toBeLessThan(4);
				expect(next?.y).toBe(label.y);
			});
	});
});

describe('BulletChart', () => {
	test('draws its layout on the server', () => {
		const options: BulletOptions = { ...frame, rows: [gdp, { ...gdp, key: 'plan', status: 'planned' }] };
		const { body } = render(BulletChart, { props: { ...options, label: 'Goals' } });
		const rects = [
			...body.matchAll(/<rect data-key="([^"]+)" x="([^"]+)" y="([^"]+)" width="([^"]+)" height="([^"]+)"/g)
		].map(([, key, ...box]) => [key, ...box.map(Number)]);
		const tenth = (value: number) => Math.round(value * 10) / 10;
		expect(rects).toEqual(
			bulletLayout(options).bullets.map(({ bar }) => {
				const { key = '', x = 0, y = 0, width = 0, height = 0, hollow = false } = bar ?? {};
				const inset = hollow ? 1 : 0;
				return [key, ...[x + inset, y + inset, width - 2 * inset, height - 2 * inset].map(tenth)];
			})
		);
		expect(body.match(/<circle/g)).toHaveLength(2);
		expect(body).not.toMatch(/NaN|undefined|Infinity/);
	});
});
