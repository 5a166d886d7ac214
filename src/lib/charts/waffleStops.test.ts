import { expect, test } from 'vitest';
import { saidStops } from '../../../tests/saidStops.js';
import { waffleLayout, type WaffleOptions } from './waffleLayout.js';

const layout = (change: Partial<WaffleOptions> = {}) =>
	waffleLayout({
		width: 400,
		height: 400,
		lang: 'en',
		total: 100,
		parts: [
			{ key: 'then', name: '2016', value: 20, tone: 'forest', text: '20%' },
			{ key: 'more', name: 'Added', value: 2.5, tone: 'forest', status: 'planned' },
			{ key: 'none', name: 'Lost', value: 0, tone: 'brick' }
		],
		outlines: [{ key: 'goal', name: 'Goal', start: 0, value: 30, tone: 'ink', basis: 'derived' }],
		cellName: '1%',
		...change
	});

test('a stop for each part and each outline that has cells', () => {
	expect(saidStops(layout())).toEqual([
		'2016: 20 squares (20%)',
		'Added: 2.5 squares (planned)',
		'Goal: 30 squares (outline, derived)'
	]);
	expect(saidStops(layout({ lang: 'zh' }))).toEqual([
		'2016: 20格（20%）',
		'Added: 2.5格（计划）',
		'Goal: 30格（线框，推算）'
	]);
	expect(layout().stops.map(({ row, ways }) => [row, ways])).toEqual([
		[0, [-1, 1, -1, 2]],
		[1, [0, -1, -1, 2]],
		[undefined, [-1, -1, 0, -1]]
	]);
});

test('a stop is in the middle of its cells, whose box it has', () => {
	const { stops, grid } = layout();
	const { x, y, rows, columns, side } = grid;
	expect([rows, columns]).toEqual([10, 10]);
	// 20 cells: two whole columns, the middle at the foot of the second
	expect(stops[0]).toMatchObject({ x: x + 1.5 * side, y: y + 10 * side });
	expect(stops[0]?.box).toEqual({ left: x, top: y, right: x + 2 * side, bottom: y + 10 * side });
	// two cells and a half at the foot of the third column
	expect(stops[1]?.x).toBe(x + 2.5 * side);
	expect(stops[1]?.y).toBeCloseTo(y + 8.75 * side);
	expect(stops[1]?.box?.top).toBeCloseTo(y + 7.5 * side);
});
