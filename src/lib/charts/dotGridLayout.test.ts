// vitest environment node
import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import { boxes, expectSound } from '../../../tests/soundLayout.js';
import { dotsPath } from '../geometry/dotField.js';
import { labelBox } from '../geometry/labelBox.js';
import DotGridChart from './DotGridChart.svelte';
import { dotGridLayout, type DotField, type DotGridOptions, type DotGroup } from './dotGridLayout.js';

const fine: DotGroup = { key: 'fine', name: 'PM2.5', leave: 24, tone: 'brick', text: '\u221224%' };
const coarse: DotGroup = { key: 'coarse', name: 'PM10', leave: 18, tone: 'loess', text: '\u221218%' };
const frame = { width: 358, height: 400, lang: 'en' } as const;

const points = (path: string): [number, number][] =>
	[...path.matchAll(/M([-\d.]+) ([-\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);
const count = ({ staying, gone, leaving }: DotField) => ({
	staying: staying.length,
	gone: points(gone).length,
	leaving: leaving ? 1 : 0
});
const fieldOf = (group: DotGroup, options: Partial<DotGridOptions> = {}): DotField =>
	dotGridLayout({ ...frame, groups: [group], ...options }).fields[0] as DotField;

describe('dotGridLayout', () => {
	test('draws a dot for each that stays and a ring for each that has left', () => {
		expect(count(fieldOf(fine))).toEqual({ staying: 76, gone: 24, leaving: 0 });
		expect(count(fieldOf({ ...fine, leave: 0 }))).toEqual({ staying: 100, gone: 0, leaving: 0 });
		expect(count(fieldOf({ ...fine, leave: 100 }))).toEqual({ staying: 0, gone: 100, leaving: 0 });
		expect(count(fieldOf({ ...fine, total: 9, leave: 3 }))).toEqual({ staying: 6, gone: 3, leaving: 0 });
	});

	test('shrinks, fades and lifts the next dot by the fraction that has left', () => {
		const whole = fieldOf(fine);
		const { r, leaving, ...rest } = fieldOf({ ...fine, leave: 3.5 });
		expect(count({ r, leaving, ...rest })).toEqual({ staying: 96, gone: 3, leaving: 1 });
		expect(leaving?.dot).toMatchObject({ r: r / 2, opacity: 0.5 });
		const [ring] = points(leaving?.ring ?? '');
		expect(leaving?.dot.y).toBeLessThan(ring?.[1] ?? 0);
		expect(points(whole.gone)).toContainEqual(ring);
	});

	test('lets the same dots leave each time, one after the other', () => {
		const gone = (leave: number) => points(fieldOf({ ...fine, leave }).gone);
		for (const leave of [1, 12, 23]) expect(gone(leave + 1).slice(0, leave)).toEqual(gone(leave));
	});

	test('sets one group over the whole box, two side by side when it is wide', () => {
		const one = dotGridLayout({ ...frame, groups: [fine] });
		const two = dotGridLayout({ ...frame, groups: [fine, coarse] });
		expect(one.pitch).toBeGreaterThan(1.5 * two.pitch);
		const wide = dotGridLayout({ ...frame, width: 860, height: 600, groups: [fine, coarse] });
		const [a, b] = wide.fields.map(({ staying, gone }) => points(staying + gone));
		const low = (xs: readonly (readonly [number, number])[] = [], at: 0 | 1) =>
			Math.min(...xs.map((p) => p[at]));
		expect(low(a, 1)).toBeCloseTo(low(b, 1), 0);
		expect(low(b, 0)).toBeGreaterThan(430);
	});

	test('keeps every dot inside the box and clear of the words', () => {
		for (const [width, height] of boxes)
			for (const groups of [[fine], [fine, { ...coarse, leave: 17.99 }]]) {
				const layout = dotGridLayout({ ...frame, width, height, groups });
				const words = layout.labels.map(labelBox);
				for (const { staying, r } of layout.fields)
					for (const { x, y } of staying) {
						expect(x - r).toBeGreaterThanOrEqual(0);
						expect(y - r).toBeGreaterThanOrEqual(0);
						expect(x + r).toBeLessThanOrEqual(width);
						expect(y + r).toBeLessThanOrEqual(height);
						const over = words.some(
							(box) => x + r > box.left && x - r < box.right && y + r > box.top && y - r < box.bottom
						);
						expect(over).toBe(false);
					}
			}
	});

	test('does not move when the number is there', () => {
		const before = dotGridLayout({ ...frame, groups: [{ ...fine, leave: 0, text: undefined }] });
		const after = dotGridLayout({ ...frame, groups: [{ ...fine, leave: 0 }] });
		expect(before.fields).toEqual(after.fields);
		expect(before.labels.map(({ text }) => text)).toEqual(['PM2.5']);
		expect(after.labels.map(({ text }) => text)).toEqual(['\u221224%', 'PM2.5']);
	});

	test('draws a missing share as rings only, and names it', () => {
		const layout = dotGridLayout({ ...frame, lang: 'zh', groups: [{ ...fine, leave: null }] });
		expect(count(layout.fields[0] as DotField)).toEqual({ staying: 0, gone: 100, leaving: 0 });
		expect(layout.fields[0]?.tone).toBe('slate');
		expect(layout.labels[0]?.text).toBe('无数据');
		expect(layout.summary).toBe('点阵图。PM2.5：无数据。');
	});

	test('tells the groups in words of the language', () => {
		const en = dotGridLayout({ ...frame, groups: [fine, { ...coarse, leave: 17.96 }] });
		expect(en.summary).toBe(
			'Dot grid. PM2.5: 24 of 100 dots leave (\u221224%); PM10: 18 of 100 dots leave (\u221218%).'
		);
		expect(en.table.rows[0]).toEqual(['PM2.5', '100', '24', '\u221224%', '']);
		expect(dotGridLayout({ ...frame, lang: 'zh', groups: [fine] }).summary).toBe(
			'点阵图。PM2.5：100个点中离开24个（\u221224%）。'
		);
	});

	test('refuses what cannot be drawn, naming the group', () => {
		expect(() => fieldOf({ ...fine, leave: 101 })).toThrow(
			'group "fine", leave is 101; give a number from 0 to 100'
		);
		expect(() => fieldOf({ ...fine, leave: NaN })).toThrow('leave is NaN');
		expect(() => fieldOf({ ...fine, total: 2.5 })).toThrow('total is 2.5; give a whole number of dots');
		expect(() => fieldOf({ ...fine, total: 0 })).toThrow('total is 0');
		expect(() => fieldOf(fine, { groups: [fine, fine] })).toThrow('the key "fine"');
		expect(() => fieldOf({ ...fine, total: 1000 }, { width: 60, height: 60 })).toThrow('leave no room');
	});

	const name = 'Particles in the air of a town.';
	const cases: Record<string, readonly DotGroup[]> = {
		'no groups': [],
		'one group': [fine],
		'equal shares': [fine, { ...coarse, leave: 24 }],
		'zero and missing': [
			{ ...fine, leave: 0 },
			{ ...coarse, leave: null }
		],
		'long names': [fine, coarse].map((group) => ({ ...group, name, note: name })),
		'long Chinese names': [fine, coarse].map((group) => ({ ...group, name: '可吸入颗粒物浓度'.repeat(3) })),
		'four groups of different size': [1, 7, 30, 64].map((total) => ({
			...fine,
			key: `${total}`,
			total,
			leave: total / 2
		}))
	};
	for (const [title, groups] of Object.entries(cases))
		test(`keeps labels apart and inside the box: ${title}`, () => {
			for (const [width, height] of boxes)
				for (const lang of ['zh', 'en'] as const) expectSound(dotGridLayout({ width, height, lang, groups }));
		});
});

describe('DotGridChart', () => {
	test('draws its layout on the server', () => {
		const options: DotGridOptions = { ...frame, groups: [{ ...fine, leave: 3.5 }, coarse] };
		const { body } = render(DotGridChart, { props: { ...options, label: 'A hundred breaths' } });
		for (const { key, staying, gone } of dotGridLayout(options).fields) {
			expect(body).toContain(`data-key="${key}"`);
			expect(body).toContain(`d="${dotsPath(staying)}"`);
			expect(body).toContain(`d="${gone}"`);
		}
		expect(body.match(/<circle/g)).toHaveLength(1);
		expect(body).not.toMatch(/NaN|undefined|Infinity/);
	});
});
