import { expect, test } from 'vitest';
import { swarm, swarmDistance } from './swarm.js';

test('discs stand on the line while they are apart, then over it and under it', () => {
	expect(swarm([0, 10, 20], 10)).toEqual([0, 0, 0]);
	expect(swarm([5, 5, 5, 5], 10)).toEqual([0, -10, 10, -20]);
	expect(swarm([0, 6], 10)).toEqual([0, -8]);
});

test('no disc overlaps another, and each has a neighbour that holds it off the line', () => {
	const xs = Array.from({ length: 300 }, (_, index) => ((index * 7919) % 1009) / 6);
	const offsets = swarm(xs, 5);
	xs.forEach((x, index) => {
		const others = xs.map((other, at) =>
			at === index ? Infinity : Math.hypot(other - x, (offsets[at] ?? 0) - (offsets[index] ?? 0))
		);
		expect(Math.min(...others)).toBeGreaterThanOrEqual(5 - 1e-6);
		if (offsets[index] !== 0) expect(Math.min(...others)).toBeCloseTo(5);
	});
	expect(swarm(xs, 5)).toEqual(offsets);
});

test('discs get as large as their room allows', () => {
	const three = [[5, 5, 5]];
	expect(swarmDistance(three, 100, [2, 10])).toBe(10);
	expect(swarmDistance(three, 9, [2, 10])).toBeCloseTo(6, 1);
	expect(swarmDistance(three, 2, [2, 10])).toBeUndefined();
});
