// vitest environment node
import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import { boxes, expectSound } from '../../../tests/soundLayout.js';
import type { Mark } from '../geometry/mark.js';
import TileGridMap from './TileGridMap.svelte';
import { tileGridLayout, type Tile, type TileGridOptions } from './tileGridLayout.js';

const tiles: Tile[] = [
	{ code: 'a', name: 'Ash', col: 0, row: 0, value: 2 },
	{ code: 'b', name: 'Birch', col: 1, row: 0, value: 0 },
	{ code: 'c', name: 'Cedar', col: 1, row: 1, value: null }
];
const mark = (key: string, code: string, change: Partial<Mark> = {}): Mark => ({
	key,
	code,
	status: 'done',
	certain: true,
	tone: 'river',
	...change
});
const options: TileGridOptions = {
	width: 403,
	height: 303,
	lang: 'en',
	tiles,
	marks: [mark('1', 'a', { status: 'planned' }), mark('2', 'a'), mark('3', 'c', { certain: false })]
};
const find = (given: TileGridOptions, code: string) => {
	const tile = tileGridLayout(given).tiles.find(({ key }) => key === code);
	if (!tile) throw new Error(`no tile ${code}`);
	return tile;
};

describe('tileGridLayout', () => {
	test('divides the box in tiles of one size', () => {
		// 403 = 1.5 + 198 + 4 + 198 + 1.5; 303 = 1.5 + 148 + 4 + 148 + 1.5
		expect(find(options, 'a')).toMatchObject({ x: 1.5, y: 1.5, width: 198, height: 148 });
		expect(find(options, 'c')).toMatchObject({ x: 203.5, y: 153.5, width: 198, height: 148 });
	});

	test('keeps tiles from being stretched, and the grid in the middle', () => {
		const { x, width, height } = find({ ...options, width: 1200 }, 'a');
		expect(width / height).toBeCloseTo(1.4);
		expect(x).toBeCloseTo((1200 - 2 * width - 8) / 2);
	});

	test('stands every mark in its tile, below the name, what is done first', () => {
		const { dots, tiles: shapes } = tileGridLayout(options);
		expect(dots.map(({ key, hollow }) => [key, hollow])).toEqual([
			['2', false],
			['1', true],
			['3', false]
		]);
		expect(dots[2]?.opacity).toBe(0.5);
		const [a] = shapes;
		for (const { x, y, r } of dots.slice(0, 2)) {
			expect(x - r).toBeGreaterThan(a?.x ?? 0);
			expect(y + r).toBeLessThan((a?.y ?? 0) + (a?.height ?? 0));
		}
	});

	test('prints the count, says zero and gaps in words, and hatches only zero', () => {
		const { labels, tiles: shapes } = tileGridLayout(options);
		const counts = labels.filter(({ key }) => key.endsWith('-count')).map(({ text }) => text);
		expect(counts).toEqual(['2', 'not named', 'no data']);
		expect(shapes.map(({ hatch }) => hatch.length > 0)).toEqual([false, true, false]);
	});

	test('prints all numbers in one size, or none and says so', () => {
		const row = Array.from({ length: 6 }, (_, index) => ({
			code: `${index}`,
			name: 'AA',
			col: index,
			row: 0,
			value: index === 3 ? 17.25 : index + 1
		}));
		const sizes = (width: number) => {
			const { labels } = tileGridLayout({ width, height: 200, lang: 'en', tiles: row });
			const counts = labels.filter(({ key }) => key.endsWith('-count'));
			return { count: counts.length, sizes: new Set(counts.map(({ size }) => size)).size, labels };
		};
		expect(sizes(600)).toMatchObject({ count: 6, sizes: 1 });
		expect(sizes(260)).toMatchObject({ count: 6, sizes: 1 });
		const small = sizes(150);
		expect(small.count).toBe(0);
		expect(small.labels.find(({ key }) => key === 'note')?.text).toBe('Values are in the table');
	});

	test('gives the places of its marks by key, and starts them from another chart’s', () => {
		const { positions } = tileGridLayout(options);
		expect(Object.keys(positions).sort()).toEqual(['1', '2', '3']);
		const arrival = { positions: { 2: { x: 0, y: 0 } }, t: 0 };
		expect(tileGridLayout({ ...options, arrival }).positions).toEqual({ ...positions, 2: { x: 0, y: 0 } });
	});

	test('outlines what is highlighted', () => {
		const { tiles: shapes, labels } = tileGridLayout({ ...options, highlight: ['a'] });
		expect(shapes.map(({ stroke }) => stroke)).toEqual(['ink', 'rule', 'rule']);
		expect(labels.find(({ key }) => key === 'a')?.weight).toBe('bold');
	});

	test('is sound in boxes of all sizes, in both languages, with many marks, long names, one tile or none', () => {
		const many = Array.from({ length: 40 }, (_, index) => mark(`m${index}`, 'a'));
		const long = tiles.map((tile) => ({ ...tile, name: 'Thirty characters make a name.' }));
		for (const [width, height] of [...boxes, [240, 200] as const])
			for (const lang of ['zh', 'en'] as const)
				for (const [rows, marks] of [
					[tiles, many],
					[long, many],
					[tiles.slice(0, 1), many],
					[[], []]
				] as const) {
					const layout = tileGridLayout({ ...options, width, height, lang, tiles: rows, marks });
					expectSound(layout);
					const [a] = layout.tiles;
					for (const { x, y, r } of layout.dots) {
						expect(x + r).toBeLessThanOrEqual((a?.x ?? 0) + (a?.width ?? 0) + 0.001);
						expect(y - r).toBeGreaterThanOrEqual(a?.y ?? 0);
					}
				}
	});

	test('tells in both languages what a tile is and what is counted', () => {
		expect(tileGridLayout(options).summary).toBe(
			'A grid of 3\u00a0towns, one tile each, all of one size and only roughly in place. 3 marks: 2 done, 1 planned, 1 of them placed by inference. Not named: Birch. No data for Cedar.'
		);
		expect(tileGridLayout({ ...options, lang: 'zh' }).summary).toMatch(
			/位置只表示大致方位。标记3处.*Birch未提及；Cedar无数据。/
		);
		expect(tileGridLayout(options).table).toEqual({
			columns: ['Place', 'Value', 'done', 'planned'],
			rows: [
				['Ash', '2', '1', '1'],
				['Birch', 'not named', '0', '0'],
				['Cedar', 'no data', '1', '0']
			]
		});
	});

	test.each<[string, Partial<TileGridOptions>, string]>([
		[
			'two tiles in one cell',
			{ tiles: [...tiles, { code: 'd', name: 'Dogwood', col: 0, row: 0 }], marks: [] },
			'Ash and Dogwood are both in column 0, row 0'
		],
		['two tiles with one code', { tiles: [...tiles, ...tiles.slice(0, 1)] }, 'two rows have the key "a"'],
		['a mark without a tile', { marks: [mark('9', 'x')] }, 'no tile for mark "9" of x'],
		['a highlight without a tile', { highlight: ['x'] }, 'no tile for highlight x'],
		[
			'a column that is none',
			{ tiles: [{ code: 'a', name: 'Ash', col: -1, row: 0 }] },
			'tile a Ash, col is -1'
		],
		[
			'a value that is none',
			{ tiles: [{ code: 'a', name: 'Ash', col: 0, row: 0, value: NaN }] },
			'value is NaN'
		]
	])('refuses %s, and says so', (_, change, message) => {
		expect(() => tileGridLayout({ ...options, ...change })).toThrow(message);
	});
});

describe('TileGridMap', () => {
	const layout = tileGridLayout(options);
	const { body } = render(TileGridMap, { props: { ...options, label: 'Three towns' } });
	const rounded = (value: number) => Math.round(value * 10) / 10;

	test('draws on the server what the layout says', () => {
		expect(body).toContain('aria-label="Three towns"');
		const rects = [...body.matchAll(/<rect data-key="(\w+)" x="([\d.]+)" y="([\d.]+)" width="([\d.]+)"/g)];
		expect(rects.map(([, key, x, y, width]) => [key, Number(x), Number(y), Number(width)])).toEqual(
			layout.tiles.map(({ key, x, y, width }) => [key, rounded(x), rounded(y), rounded(width)])
		);
		const circles = [...body.matchAll(/<circle data-key="(\w+)" cx="([\d.]+)"/g)];
		expect(circles.map(([, key, x]) => [key, Number(x)])).toEqual(
			layout.dots.map(({ key, x }) => [key, rounded(x)])
		);
		for (const { text } of layout.labels) expect(body).toContain(`>${text}</text>`);
		expect(body).not.toMatch(/NaN|undefined|Infinity/);
	});
});
