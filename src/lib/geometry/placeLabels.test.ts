import { expect, test } from 'vitest';
import type { Box } from './labelBox.js';
import { boxGap, crosses, entersBox, placeLabels, type Spot } from './placeLabels.js';

const box = (left: number, top: number): Box => ({ left, top, right: left + 40, bottom: top + 10 });
const spot = (left: number, top: number, cost = 0): Spot => ({ box: box(left, top), cost });
const ground = { bounds: { left: 0, top: 0, right: 200, bottom: 100 }, obstacles: [] };

test('placeLabels(…) gives each label its best spot when all are free', () => {
	const { placed, dropped } = placeLabels(
		[
			{ key: 'a', importance: 1, spots: [spot(0, 50, 2), spot(0, 0, 1)] },
			{ key: 'b', importance: 1, spots: [spot(100, 0)] }
		],
		ground
	);
	expect(placed.get('a')?.box.top).toBe(0);
	expect(placed.get('b')?.box.left).toBe(100);
	expect(dropped).toEqual([]);
});

test('placeLabels(…) lets the more important choose first', () => {
	const { placed } = placeLabels(
		[
			{ key: 'low', importance: 1, spots: [spot(0, 0, 1), spot(0, 50, 2)] },
			{ key: 'high', importance: 2, spots: [spot(10, 0, 1), spot(100, 50, 2)] }
		],
		ground
	);
	expect(placed.get('high')?.box.left).toBe(10);
	expect(placed.get('low')?.box.top).toBe(50);
});

test('placeLabels(…) moves one label to make room for another that has a single spot', () => {
	const { placed, dropped } = placeLabels(
		[
			{ key: 'high', importance: 2, spots: [spot(0, 0, 1), spot(0, 50, 2)] },
			{ key: 'low', importance: 1, spots: [spot(10, 0)] }
		],
		ground
	);
	expect(dropped).toEqual([]);
	expect(placed.get('high')?.box.top).toBe(50);
});

test('placeLabels(…) drops what has no room and names it', () => {
	const wishes = ['a', 'b', 'c'].map((key, index) => ({ key, importance: -index, spots: [spot(0, 0)] }));
	expect(placeLabels(wishes, ground).dropped).toEqual(['b', 'c']);
});

test('placeLabels(…) keeps the gap from obstacles, and leaders out of them', () => {
	const obstacle = box(60, 0);
	const led: Spot = { ...spot(120, 0, 2), leader: { x1: 120, y1: 5, x2: 20, y2: 5 } };
	const wishes = [{ key: 'a', importance: 1, spots: [spot(18, 0, 1), led, spot(17, 0, 3)] }];
	const { placed } = placeLabels(wishes, { ...ground, obstacles: [obstacle] });
	expect(placed.get('a')?.box.left).toBe(17);
});

test('placeLabels(…) keeps every label in the bounds', () => {
	expect(placeLabels([{ key: 'a', importance: 1, spots: [spot(161, 0)] }], ground).dropped).toEqual(['a']);
});

test('placeLabels(…) lets no two leaders cross', () => {
	const led = (left: number, top: number, x2: number, y2: number, cost = 0): Spot => ({
		...spot(left, top, cost),
		leader: { x1: left + 40, y1: top + 5, x2, y2 }
	});
	const { placed } = placeLabels(
		[
			{ key: 'a', importance: 2, spots: [led(0, 0, 100, 80)] },
			{ key: 'b', importance: 1, spots: [led(0, 60, 100, 10), led(0, 80, 100, 90, 9)] }
		],
		ground
	);
	expect(placed.get('b')?.cost).toBe(9);
});

test('boxGap, crosses and entersBox tell apart from touching', () => {
	expect(boxGap(box(0, 0), box(43, 0))).toBe(3);
	expect(boxGap(box(0, 0), box(30, 5))).toBeLessThan(0);
	expect(crosses({ x1: 0, y1: 0, x2: 10, y2: 10 }, { x1: 0, y1: 10, x2: 10, y2: 0 })).toBe(true);
	expect(crosses({ x1: 0, y1: 0, x2: 10, y2: 10 }, { x1: 20, y1: 0, x2: 20, y2: 10 })).toBe(false);
	expect(entersBox({ x1: -10, y1: 5, x2: 100, y2: 5 }, box(0, 0))).toBe(true);
	expect(entersBox({ x1: -10, y1: 15, x2: 100, y2: 15 }, box(0, 0))).toBe(false);
});
