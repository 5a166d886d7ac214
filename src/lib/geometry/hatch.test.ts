import { expect, test } from 'vitest';
import { hatch } from './hatch.js';

const square = (left: number, top: number, side: number): [number, number][] => [
	[left, top],
	[left + side, top],
	[left + side, top + side],
	[left, top + side],
	[left, top]
];

test('hatch(square) draws slanted lines from edge to edge', () => {
	const lines = hatch([square(0, 0, 10)], 5).sort((a, b) => a.x1 + a.y1 - b.x1 - b.y1);
	expect(lines.filter(({ x1, x2 }) => x1 !== x2)).toEqual([
		{ x1: 0, y1: 5, x2: 5, y2: 0 },
		{ x1: 0, y1: 10, x2: 10, y2: 0 },
		{ x1: 5, y1: 10, x2: 10, y2: 5 }
	]);
});

test('hatch(rings) leaves a hole out', () => {
	const lines = hatch([square(0, 0, 12), square(4, 4, 4)], 12);
	expect(lines.filter(({ x1, x2 }) => x1 !== x2)).toEqual([
		{ x1: 0, y1: 12, x2: 4, y2: 8 },
		{ x1: 8, y1: 4, x2: 12, y2: 0 }
	]);
});
