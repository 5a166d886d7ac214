import { expect, test } from 'vitest';
import { gnomon } from './square.js';

test('gnomon(square, inner) goes round what the large square has over the small one', () => {
	expect(gnomon({ x: 10, y: 0, side: 100 }, 60).area).toBe('M10 0H110V100H70V40H10Z');
});

test('gnomon hatches the area and leaves the small square free', () => {
	const { hatch } = gnomon({ x: 0, y: 0, side: 100 }, 60, 20);
	const lines = [...hatch.matchAll(/M([\d.]+) ([\d.]+)L([\d.]+) ([\d.]+)/g)].map((line) =>
		line.slice(1).map(Number)
	);
	expect(lines).toContainEqual([60, 40, 100, 0]);
	expect(lines).toContainEqual([0, 20, 20, 0]);
	expect(lines).toContainEqual([80, 100, 100, 80]);
	expect(lines).toContainEqual([60, 60, 100, 20]);
	for (const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] of lines) {
		const [x, y] = [(x1 + x2) / 2, (y1 + y2) / 2];
		expect(x < 60 && y > 40).toBe(false);
		expect(x2 - x1).toBeCloseTo(y1 - y2);
	}
});

test('gnomon of two equal squares is nothing', () => {
	expect(gnomon({ x: 0, y: 0, side: 50 }, 50)).toEqual({ area: '', hatch: '' });
});
