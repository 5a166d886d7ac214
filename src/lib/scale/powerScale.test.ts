import { expect, test } from 'vitest';
import { powerScale } from './powerScale.js';

test('four times the value stands twice as far from zero', () => {
	const scale = powerScale([0, 100], [0, 200]);
	expect([0, 25, 100].map(scale)).toEqual([0, 100, 200]);
	expect(powerScale([7, 7], [0, 200])(7)).toBe(100);
});

test('ticks are round, with one more in the first step', () => {
	expect(powerScale([0, 100], [0, 1]).ticks(5)).toEqual([0, 4, 20, 40, 60, 80, 100]);
	expect(powerScale([40, 60], [0, 1]).ticks(4)).toEqual([40, 45, 50, 55, 60]);
});

test('a domain below zero is refused', () => {
	expect(() => powerScale([-1, 4], [0, 1])).toThrow('powerScale: the domain -1–4 reaches below zero');
});
