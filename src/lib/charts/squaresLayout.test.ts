// vitest environment node
import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import { boxes, expectSound } from '../../../tests/soundLayout.js';
import SquaresChart from './SquaresChart.svelte';
import { squaresLayout, type SquareRow, type SquaresOptions } from './squaresLayout.js';

const before: SquareRow = { key: 'before', name: 'Built-up in 2016', value: 25, tone: 'slate' };
const after: SquareRow = { key: 'after', name: 'Built-up in 2021', value: 100, tone: 'loess' };
const options: SquaresOptions = {
	width: 600,
	height: 400,
	lang: 'en',
	unit: 'km2',
	arrangement: 'nested',
	squares: [before, after]
};
const difference = { name: 'more than before', text: '+75 km²' };
const find = (given: SquaresOptions, key: string) =>
	squaresLayout(given).squares.find((square) => square.key === key) ?? { x: 0, y: 0, side: 0 };

describe('squaresLayout', () => {
	test('draws four times the value with twice the side', () => {
		for (const arrangement of ['nested', 'apart'] as const) {
			const given = { ...options, arrangement };
			expect(find(given, 'after').side).toBeCloseTo(2 * find(given, 'before').side);
		}
	});

	test('nests the squares in one lower left corner, the largest first', () => {
		const { squares } = squaresLayout(options);
		expect(squares.map(({ key }) => key)).toEqual(['after', 'before']);
		const [outer, inner] = squares;
		expect(inner?.x).toBe(outer?.x);
		expect((inner?.y ?? 0) + (inner?.side ?? 0)).toBeCloseTo((outer?.y ?? 0) + (outer?.side ?? 0));
	});

	test('sets them apart on one baseline', () => {
		const given = { ...options, arrangement: 'apart' as const };
		const [a, b] = [find(given, 'before'), find(given, 'after')];
		expect(a.y + a.side).toBeCloseTo(b.y + b.side);
		expect(b.x).toBeGreaterThanOrEqual(a.x + a.side + 20);
		expect(b.x + b.side).toBeLessThanOrEqual(600);
	});

	test('goes from nested to apart without a jump, a label over another, or a square out of the box', () => {
		let last = squaresLayout({ ...options, difference, spread: 0 });
		for (let step = 1; step <= 100; step++) {
			const layout = squaresLayout({ ...options, difference, spread: step / 100 });
			expectSound(layout);
			for (const { key, x, y, side } of layout.squares) {
				const was = last.squares.find((square) => square.key === key);
				expect(Math.abs(x - (was?.x ?? 0))).toBeLessThan(12);
				expect(Math.abs(y - (was?.y ?? 0))).toBeLessThan(12);
				expect(y).toBeGreaterThanOrEqual(-1e-6);
				expect(x + side).toBeLessThanOrEqual(600 + 1e-6);
			}
			last = layout;
		}
		expect(find({ ...options, spread: 1 }, 'before').x).toBeLessThan(
			find({ ...options, spread: 1 }, 'after').x
		);
	});

	test('keeps to the scale of a map, and refuses squares that do not fit there', () => {
		const given = { ...options, pxPerUnit: 12 };
		expect(find(given, 'before').side).toBeCloseTo(60);
		expect(find(given, 'after').side).toBeCloseTo(120);
		expect(squaresLayout(given).pxPerUnit).toBe(12);
		expect(() => squaresLayout({ ...options, pxPerUnit: 80 })).toThrow(
			'squaresLayout: at 80 px a unit the squares need 800 × 800 px'
		);
	});

	test('keeps the scale while a value grows into its room', () => {
		const grow = (value: number) => [before, { ...after, value, room: 100 }];
		const unit = (value: number) => squaresLayout({ ...options, squares: grow(value) }).pxPerUnit;
		expect(unit(30)).toBeCloseTo(unit(100));
		expect(find({ ...options, squares: grow(36) }, 'after').side).toBeCloseTo(6 * unit(36));
	});

	test('hatches what the larger square has over the smaller while they are nested', () => {
		const nested = squaresLayout({ ...options, difference });
		expect(nested.difference).toMatchObject({ key: 'difference', tone: 'loess', opacity: 1 });
		expect(nested.difference?.area).toMatch(/^M[\d. HVZ]+$/);
		expect(nested.labels.find(({ key }) => key === 'difference')?.text).toBe('+75 km²');
		expect(squaresLayout({ ...options, difference, spread: 1 }).difference?.opacity).toBe(0);
	});

	test('keeps still while a square grows out of another and its words come', () => {
		const at = (value: number) =>
			squaresLayout({
				...options,
				difference,
				squares: [before, { ...after, value, room: 100, text: value > 25 ? '100 km²' : '' }]
			});
		const [start, end] = [at(25), at(100)];
		expect(start.pxPerUnit).toBeCloseTo(end.pxPerUnit);
		const corner = ({ squares }: typeof start) =>
			squares.map(({ x, y, side }) => [x, y + side].map((value) => Math.round(value * 1e6)));
		expect(corner(start)).toEqual(corner(end));
		const opacity = (layout: typeof start) => layout.labels.find(({ key }) => key === 'difference')?.opacity;
		expect([opacity(start), opacity(end)]).toEqual([0, 1]);
		expect(start.difference?.area).toBe('');
		for (const layout of [start, at(25.1), at(60), end]) expectSound(layout);
	});

	test('outlines what is planned and breaks the line of what is derived', () => {
		const squares: SquareRow[] = [
			{ ...before, status: 'planned', basis: 'derived' },
			{ ...after, basis: 'assumed' }
		];
		const layout = squaresLayout({ ...options, squares });
		expect(layout.squares).toMatchObject([
			{ key: 'after', hollow: false },
			{ key: 'before', hollow: true, dash: '4 3' }
		]);
		const dash = (key: string) => layout.rules.find((rule) => rule.key === key)?.dash;
		expect([dash('before-side'), dash('after-side')]).toEqual(['4 3', '1 3']);
	});

	test('names a missing value as missing and draws no side for it', () => {
		const layout = squaresLayout({ ...options, lang: 'zh', squares: [after, { ...before, value: null }] });
		expect(layout.labels.map(({ text }) => text)).toContain('无数据');
		expect(layout.squares.find(({ key }) => key === 'before')?.side).toBe(0);
		expect(layout.rules.some(({ key }) => key.startsWith('before'))).toBe(false);
	});

	test('tells the squares in words of the language', () => {
		const en = squaresLayout({ ...options, difference });
		expect(en.summary).toBe(
			'Squares, drawn to one scale of area. Built-up in 2016: 25\u00a0km²; Built-up in 2021: 100\u00a0km²; more than before: +75 km².'
		);
		expect(en.table.rows[2]).toEqual(['more than before', '+75 km²', '', 'derived']);
		const zh = squaresLayout({ ...options, lang: 'zh', squares: [{ ...before, name: '2016年建成区' }] });
		expect(zh.summary).toBe('方块图，面积按同一比例绘制。2016年建成区25平方公里。');
	});

	test('refuses what cannot be drawn, naming the square', () => {
		const refuse = (given: Partial<SquaresOptions>) => () => squaresLayout({ ...options, ...given });
		expect(refuse({ squares: [{ ...before, value: -1 }] })).toThrow('square "before", value is -1');
		expect(refuse({ squares: [{ ...before, value: Infinity }] })).toThrow('value is Infinity');
		expect(refuse({ squares: [before, before] })).toThrow('the key "before"');
		expect(refuse({ spread: 2 })).toThrow('spread is 2');
		expect(refuse({ pxPerUnit: 0 })).toThrow('pxPerUnit is 0');
		expect(refuse({ squares: [before], difference })).toThrow('needs two squares and there are 1');
		const squares = Array.from({ length: 20 }, (_, index) => ({ ...before, key: `${index}` }));
		expect(refuse({ squares })).toThrow('give fewer squares or a wider box');
	});

	const long = 'Land under roofs and streets, x';
	const cases: Record<string, readonly SquareRow[]> = {
		'no squares': [],
		'one square': [before],
		'equal values': [before, { ...after, value: 25 }],
		zero: [before, { ...after, value: 0 }],
		'nothing but zero': [{ ...after, value: 0 }],
		'very unequal': [
			{ ...before, value: 0.2 },
			{ ...after, value: 668 }
		],
		'three, the largest first': [after, before, { ...before, key: 'c', value: null }],
		'long names': [before, after].map((square) => ({ ...square, name: long })),
		'long Chinese names': [before, after].map((square) => ({ ...square, name: '建成区面积'.repeat(6) }))
	};
	for (const [name, squares] of Object.entries(cases))
		test(`keeps labels apart and inside the box: ${name}`, () => {
			for (const [width, height] of boxes)
				for (const lang of ['zh', 'en'] as const)
					for (const spread of [0, 0.3, 0.65, 0.7, 0.9, 1]) {
						const remark = squares.length > 1 ? difference : undefined;
						const layout = squaresLayout({
							...options,
							width,
							height,
							lang,
							squares,
							spread,
							difference: remark
						});
						expectSound(layout);
						for (const { x, y, side } of layout.squares) {
							expect(x).toBeGreaterThanOrEqual(0);
							expect(y).toBeGreaterThanOrEqual(-1e-6);
							expect(x + side).toBeLessThanOrEqual(width + 1e-6);
						}
					}
		});
});

describe('SquaresChart', () => {
	test('draws its layout on the server', () => {
		const given: SquaresOptions = {
			...options,
			difference,
			squares: [{ ...before, status: 'planned' }, after]
		};
		const { body } = render(SquaresChart, { props: { ...given, label: 'Areas' } });
		const rects = [...body.matchAll(/<rect data-key="([^"]+)" x="([^"]+)" y="([^"]+)" width="([^"]+)"/g)].map(
			([, key, ...box]) => [key, ...box.map(Number)]
		);
		const tenth = (value: number) => Math.round(value * 10) / 10;
		const layout = squaresLayout(given);
		expect(rects).toEqual(
			layout.squares.map(({ key, x, y, side, hollow }) => {
				const inset = hollow ? 1 : 0;
				return [key, tenth(x + inset), tenth(y + inset), tenth(side - 2 * inset)];
			})
		);
		expect(body).toContain(`d="${layout.difference?.hatch}"`);
		expect(body).not.toMatch(/NaN|undefined|Infinity/);
	});
});
