import { ticks as theirs } from 'd3';
import { expect, test } from 'vitest';
import { ticks } from './ticks.js';

test('ticks(low, high, count) are round values inside the domain', () => {
	expect(ticks(0, 10, 5)).toEqual([0, 2, 4, 6, 8, 10]);
	expect(ticks(-3, 41, 4)).toEqual([0, 10, 20, 30, 40]);
	expect(ticks(0.1, 0.42, 3)).toEqual([0.1, 0.2, 0.3, 0.4]);
	expect(ticks(1.2e9, 3.4e9, 2)).toEqual([2e9, 3e9]);
});

test('ticks(low, high, count) finds one value where one is asked for, and none where none is', () => {
	expect(ticks(1, 9, 1)).toEqual([5]);
	expect(ticks(7, 7, 5)).toEqual([7]);
	expect(ticks(0, 10, 0)).toEqual([]);
});

test('ticks(low, high, count) are those of d3, to the last place', () => {
	for (let power = -7; power < 10; power++)
		for (let low = -9.7; low < 9; low += 1.3)
			for (let span = 0.4; span < 12; span += 0.9)
				for (const count of [1, 2, 5, 8]) {
					const [from, to] = [low * 10 ** power, (low + span) * 10 ** power];
					expect(ticks(from, to, count)).toEqual(theirs(from, to, count));
				}
});

test('ticks(low, high, count) ends where numbers are too far from zero to count by one', () => {
	expect(ticks(1e16, 1e16 + 4, 5).length).toBeLessThan(9);
});
