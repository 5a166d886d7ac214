import { describe, expect, test } from 'vitest';
import type { Box } from '../geometry/labelBox.js';
import type { Stop } from '../geometry/stop.js';
import { nearestStop } from './nearestStop.js';

const stop = (key: string, x: number, y: number, box?: Box): Stop => ({
	key,
	x,
	y,
	box,
	name: key,
	text: '',
	ways: [-1, -1, -1, -1]
});
const box = (left: number, top: number, right: number, bottom: number): Box => ({ left, top, right, bottom });

describe('nearestStop(stops, x, y, reach)', () => {
	const dots = [stop('a', 10, 10), stop('b', 40, 10), stop('c', 10, 90)];

	test('finds the nearest place within reach, and none beyond it', () => {
		expect(nearestStop(dots, 22, 10, 24)?.key).toBe('a');
		expect(nearestStop(dots, 28, 10, 24)?.key).toBe('b');
		expect(nearestStop(dots, 10, 34, 24)?.key).toBe('a');
		expect(nearestStop(dots, 10, 35, 24)).toBeUndefined();
		expect(nearestStop([], 0, 0, 24)).toBeUndefined();
	});

	test('prefers the box that is pointed at to places that are near', () => {
		const bars = [stop('a', 20, 0, box(10, 0, 30, 100)), stop('b', 45, 40, box(40, 40, 50, 100))];
		expect(nearestStop(bars, 29, 99, 24)?.key).toBe('a');
		expect(nearestStop(bars, 34, 50, 24)?.key).toBe('a');
		expect(nearestStop(bars, 36, 50, 24)?.key).toBe('b');
	});

	test('prefers the smallest of boxes in each other', () => {
		const nested = [stop('large', 50, 0, box(0, 0, 100, 100)), stop('small', 20, 80, box(0, 60, 40, 100))];
		expect(nearestStop(nested, 20, 80, 24)?.key).toBe('small');
		expect(nearestStop(nested.toReversed(), 20, 80, 24)?.key).toBe('small');
		expect(nearestStop(nested, 80, 20, 24)?.key).toBe('large');
	});

	test('prefers what is drawn at the point, if the point is in its box', () => {
		const regions = [stop('plain', 50, 50, box(0, 0, 100, 100)), stop('hook', 30, 20, box(0, 0, 60, 60))];
		expect(nearestStop(regions, 50, 50, 24, ['fill', 'plain'])?.key).toBe('plain');
		expect(nearestStop(regions, 50, 50, 24, ['elsewhere'])?.key).toBe('hook');
		expect(nearestStop(regions, 90, 90, 24, ['hook'])?.key).toBe('plain');
	});
});
