import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitView, placeView, type Bounds } from './view.js';
import { nearness, panned, zoomed } from './zoomBounds.js';

const whole: Bounds = [-300, -120, 500, 280];
const box = { left: 10, top: 20, width: 640, height: 500 };
const point = fc.tuple(
	fc.double({ min: -300, max: 500, noNaN: true }),
	fc.double({ min: -120, max: 280, noNaN: true })
);
const factor = fc.double({ min: 0.2, max: 5, noNaN: true });
const inside = ([left, top, right, bottom]: Bounds) =>
	left >= whole[0] - 1e-6 && top >= whole[1] - 1e-6 && right <= whole[2] + 1e-6 && bottom <= whole[3] + 1e-6;

/** Where a point of the plane is on the screen. */
function onScreen(bounds: Bounds, [x, y]: readonly [number, number]): [number, number] {
	const { scale, left, top } = placeView(fitView(bounds, box), box);
	return [x * scale + left, y * scale + top];
}

/** Some bounds that a reader may have come to. */
const bounds = fc
	.array(fc.tuple(factor, point), { maxLength: 6 })
	.map((steps) => steps.reduce<Bounds>((now, [by, about]) => zoomed(now, whole, by, about, 16), whole));

describe('zoomed(…)', () => {
	test('keeps the point where it is on the screen, where no edge comes in the way', () => {
		fc.assert(
			fc.property(bounds, factor, point, (from, by, about) => {
				const to = zoomed(from, whole, by, about, 16);
				const free = to.every((edge, side) => Math.abs(edge - (whole[side] ?? 0)) > 1e-6);
				if (!free) return;
				const [a, b] = [onScreen(from, about), onScreen(to, about)];
				expect(b[0]).toBeCloseTo(a[0], 5);
				expect(b[1]).toBeCloseTo(a[1], 5);
			})
		);
	});

	test('stays in the whole, of its shape, and between once and the most', () => {
		fc.assert(
			fc.property(bounds, factor, point, (from, by, about) => {
				const to = zoomed(from, whole, by, about, 16);
				expect(inside(to)).toBe(true);
				expect(nearness(to, whole)).toBeGreaterThanOrEqual(1 - 1e-9);
				expect(nearness(to, whole)).toBeLessThanOrEqual(16 + 1e-9);
				expect((to[2] - to[0]) / (to[3] - to[1])).toBeCloseTo(2, 6);
			})
		);
	});

	test('there and back is where one was, and far enough out is the whole', () => {
		const near = zoomed(whole, whole, 4, [100, 80], 16);
		const back = zoomed(zoomed(near, whole, 2, [90, 70], 16), whole, 0.5, [90, 70], 16);
		back.forEach((edge, side) => expect(edge).toBeCloseTo(near[side] ?? NaN, 6));
		zoomed(near, whole, 0.01, [0, 0], 16).forEach((edge, side) =>
			expect(edge).toBeCloseTo(whole[side] ?? NaN, 6)
		);
	});
});

test('panned(…) moves as far as the edges let it', () => {
	const near = zoomed(whole, whole, 4, [100, 80], 16);
	expect(panned(near, whole, [5, -5])[0]).toBeCloseTo(near[0] + 5);
	fc.assert(
		fc.property(bounds, point, (from, by) => {
			const to = panned(from, whole, by);
			expect(inside(to)).toBe(true);
			expect(nearness(to, whole)).toBeCloseTo(nearness(from, whole), 9);
		})
	);
	expect(panned(near, whole, [9999, 9999])[2]).toBeCloseTo(whole[2]);
});
