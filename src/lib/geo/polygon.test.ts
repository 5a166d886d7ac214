import { expect, test } from 'vitest';
import { borderDistance, contains, innerPoints, type Rings } from './polygon.js';

/** A square of 10 with a hole of 4 in its middle. */
const frame: Rings = [
	[
		[0, 0],
		[10, 0],
		[10, 10],
		[0, 10],
		[0, 0]
	],
	[
		[3, 3],
		[7, 3],
		[7, 7],
		[3, 7],
		[3, 3]
	]
];

test('contains(rings, point) knows the inside from the outside and from a hole', () => {
	expect(contains(frame, [1, 5])).toBe(true);
	expect(contains(frame, [5, 5])).toBe(false);
	expect(contains(frame, [11, 5])).toBe(false);
});

test('borderDistance(rings, point) is the way to the nearest edge, a hole’s too', () => {
	expect(borderDistance(frame, [1, 5])).toBe(1);
	expect(borderDistance(frame, [2.5, 5])).toBe(0.5);
	expect(borderDistance(frame, [13, 14])).toBe(5);
});

test('innerPoints(rings, bounds) lie inside, the roomiest first', () => {
	const points = innerPoints(frame, [0, 0, 10, 10], 10);
	expect(points.every(({ x, y }) => contains(frame, [x, y]))).toBe(true);
	expect(points[0]?.room).toBe(1.5);
	expect(points).toHaveLength(100 - 16);
});

test('innerPoints(rings, bounds) find a place in a sliver', () => {
	const sliver: Rings = [
		[
			[0, 0],
			[10, 0.01],
			[10, 0.02],
			[0, 0]
		]
	];
	expect(innerPoints(sliver, [0, 0, 10, 10]).length).toBeGreaterThan(0);
});
