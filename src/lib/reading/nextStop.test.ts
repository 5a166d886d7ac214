import { describe, expect, test } from 'vitest';
import type { Stop, Ways } from '../geometry/stop.js';
import { nextStop } from './nextStop.js';

const stop = (key: string, ways: Ways): Stop => ({ key, x: 0, y: 0, name: key, text: '', ways });

/** a b over c: two in a row, one below the first. */
const stops = [stop('a', [-1, 1, -1, 2]), stop('b', [0, -1, -1, -1]), stop('c', [-1, -1, 0, -1])];

describe('nextStop(stops, from, key)', () => {
	test('follows the ways of the stop: left, right, up, down', () => {
		expect(nextStop(stops, 0, 'ArrowRight')).toBe(1);
		expect(nextStop(stops, 1, 'ArrowLeft')).toBe(0);
		expect(nextStop(stops, 0, 'ArrowDown')).toBe(2);
		expect(nextStop(stops, 2, 'ArrowUp')).toBe(0);
	});

	test('leads nowhere where a way ends, and for a key that is no way', () => {
		expect(nextStop(stops, 0, 'ArrowLeft')).toBe(-1);
		expect(nextStop(stops, 1, 'Enter')).toBe(-1);
		expect(nextStop(stops, -1, 'a')).toBe(-1);
	});

	test('goes to the first and the last stop from anywhere', () => {
		expect(nextStop(stops, 2, 'Home')).toBe(0);
		expect(nextStop(stops, 0, 'End')).toBe(2);
		expect(nextStop(stops, -1, 'End')).toBe(2);
	});

	test('comes in at the first stop by any arrow', () => {
		for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'])
			expect(nextStop(stops, -1, key)).toBe(0);
	});

	test('comes back by any arrow to the stop that was left', () => {
		expect(nextStop(stops, 2, 'ArrowRight', true)).toBe(2);
		expect(nextStop(stops, 2, 'ArrowUp', true)).toBe(2);
		expect(nextStop(stops, 2, 'Home', true)).toBe(0);
		expect(nextStop(stops, 2, 'Enter', true)).toBe(-1);
	});

	test('leads nowhere in a chart without stops', () => {
		for (const key of ['Home', 'End', 'ArrowRight']) expect(nextStop([], -1, key)).toBe(-1);
	});
});
