import { expect, test } from 'vitest';
import { saidStops } from '../../../tests/saidStops.js';
import { tileGridLayout, type TileGridOptions } from './tileGridLayout.js';

const layout = (lang: TileGridOptions['lang']) =>
	tileGridLayout({
		width: 300,
		height: 200,
		lang,
		tiles: [
			{ code: 'a', name: 'Ash', col: 0, row: 0, value: 2 },
			{ code: 'b', name: 'Birch', col: 1, row: 0, value: 0 },
			{ code: 'c', name: 'Cedar', col: 1, row: 1, value: null },
			{ code: 'd', name: 'Elm', col: 3, row: 1 }
		],
		marks: [{ key: 'm', code: 'a', status: 'planned', certain: true, tone: 'river' }]
	});

test('a stop in the middle of each tile, with its value and its marks', () => {
	expect(saidStops(layout('en'))).toEqual([
		'Ash: 2 (1 planned)',
		'Birch: not named',
		'Cedar: no data',
		'Elm: no value'
	]);
	expect(saidStops(layout('zh'))).toEqual([
		'Ash: 2（计划1处）',
		'Birch: 未提及',
		'Cedar: 无数据',
		'Elm: 无数值'
	]);
	const { stops, tiles } = layout('en');
	stops.forEach(({ x, y }, index) => {
		const tile = tiles[index];
		expect(x).toBe((tile?.x ?? 0) + (tile?.width ?? 0) / 2);
		expect(y).toBe((tile?.y ?? 0) + (tile?.height ?? 0) / 2);
	});
});

test('keys lead to the nearest tile in their direction', () => {
	// Ash  Birch
	//      Cedar  .  Elm
	expect(layout('en').stops.map(({ ways }) => ways)).toEqual([
		[-1, 1, -1, 2],
		[0, 3, -1, 2],
		[-1, 3, 1, -1],
		[2, -1, -1, -1]
	]);
});
