import { describe, expect, test } from 'vitest';
import { tooltipPlace } from './tooltipPlace.js';

const bounds = { left: 0, top: 0, right: 300, bottom: 200 };
const size = { width: 100, height: 40 };

/** A place and the mark around it, so many pixels to each side. */
const at = (x: number, y: number, across = 10, down = across) =>
	[
		{ x, y },
		{ left: x - across, top: y - down, right: x + across, bottom: y + down }
	] as const;

describe('tooltipPlace(point, mark, size, bounds)', () => {
	test('stands above the mark, its middle over the point', () => {
		expect(tooltipPlace(...at(150, 100), size, bounds)).toEqual({ left: 100, top: 42 });
	});

	test('is pushed inside at the left and the right end', () => {
		expect(tooltipPlace(...at(20, 100), size, bounds)).toEqual({ left: 0, top: 42 });
		expect(tooltipPlace(...at(290, 100), size, bounds)).toEqual({ left: 200, top: 42 });
	});

	test('flips below a mark at the top', () => {
		expect(tooltipPlace(...at(150, 30), size, bounds)).toEqual({ left: 100, top: 48 });
	});

	test('stands beside a mark that is as tall as the chart', () => {
		expect(tooltipPlace(...at(80, 100, 10, 100), size, bounds)).toEqual({ left: 98, top: 80 });
		expect(tooltipPlace(...at(250, 100, 10, 100), size, bounds)).toEqual({ left: 132, top: 80 });
	});

	test('stands over a mark that fills the chart, clear of the place pointed at', () => {
		const filling = [{ x: 150, y: 100 }, bounds] as const;
		expect(tooltipPlace(...filling, size, bounds)).toEqual({ left: 100, top: 44 });
	});

	test('stays near the place pointed at in a mark whose free side is far from there', () => {
		const room = { ...bounds, right: 600 };
		const wide = { left: 0, top: 0, right: 480, bottom: 200 };
		expect(tooltipPlace({ x: 100, y: 100 }, wide, size, room)).toEqual({ left: 50, top: 44 });
		expect(tooltipPlace({ x: 400, y: 100 }, wide, size, room)).toEqual({ left: 488, top: 80 });
	});

	test('begins at the top left of bounds that are too small for it', () => {
		const small = { left: 5, top: 7, right: 60, bottom: 30 };
		expect(tooltipPlace(...at(30, 20, 4), size, small)).toEqual({ left: 5, top: 7 });
	});

	test('never leaves the bounds, wherever the mark is', () => {
		for (let x = -20; x <= 320; x += 10)
			for (let y = -20; y <= 220; y += 10) {
				const { left, top } = tooltipPlace(...at(x, y, 30, 15), size, bounds);
				expect(left).toBeGreaterThanOrEqual(0);
				expect(top).toBeGreaterThanOrEqual(0);
				expect(left + 100).toBeLessThanOrEqual(300);
				expect(top + 40).toBeLessThanOrEqual(200);
			}
	});
});
