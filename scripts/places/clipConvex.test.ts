import { expect, test } from 'vitest';
import { clipConvex, polygonArea } from './clipConvex.js';
import type { Corner } from './rings.js';

const box = (left: number, top: number, right: number, bottom: number): Corner[] => [
	[left, top],
	[right, top],
	[right, bottom],
	[left, bottom]
];

test('clipConvex(…) keeps what both have, whichever way the clip is wound', () => {
	const clip = box(2, 2, 10, 10);
	for (const wound of [clip, [...clip].reverse()])
		expect(polygonArea(clipConvex(box(0, 0, 4, 4), wound))).toBe(4);
});

test('clipConvex(…) is empty for polygons apart', () => {
	expect(clipConvex(box(0, 0, 1, 1), box(2, 2, 3, 3))).toEqual([]);
});

test('clipConvex(…) measures the parts of a shape with a bay', () => {
	const comb: Corner[] = [
		[0, 0],
		[6, 0],
		[6, 4],
		[4, 4],
		[4, 1],
		[2, 1],
		[2, 4],
		[0, 4]
	];
	expect(polygonArea(clipConvex(comb, box(-1, 2, 7, 9)))).toBe(8); // two teeth of 2 × 2
});
