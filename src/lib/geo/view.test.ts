import { interpolateZoom } from 'd3';
import { expect, test } from 'vitest';
import { boundsAround, fitView, placeView, viewBetween } from './view.js';

const box = { left: 10, top: 20, width: 200, height: 100 };

test('fitView(…) is held by the width for a wide shape and by the height for a tall one', () => {
	expect(fitView([0, 0, 40, 10], box)).toEqual({ x: 20, y: 5, span: 40 });
	expect(fitView([0, 0, 10, 40], box)).toEqual({ x: 5, y: 20, span: 80 });
});

test('placeView(…) puts the middle of the view in the middle of the box', () => {
	const { scale, left, top } = placeView({ x: 20, y: 5, span: 40 }, box);
	expect(scale).toBe(5);
	expect([20 * scale + left, 5 * scale + top]).toEqual([110, 70]);
});

test('viewBetween(…) begins and ends at the two views and moves steadily between', () => {
	const from = { x: 0, y: 0, span: 100 };
	const to = { x: 30, y: 40, span: 10 };
	expect(viewBetween(from, to, 0)).toBe(from);
	expect(viewBetween(from, to, 1)).toBe(to);
	let before = from;
	for (let t = 0.01; t < 1; t += 0.01) {
		const view = viewBetween(from, to, t);
		expect(Math.abs(view.x - before.x)).toBeLessThan(1.5);
		expect(Math.abs(Math.log(view.span / before.span))).toBeLessThan(0.06);
		before = view;
	}
});

test('viewBetween(…) flies as d3 does', () => {
	const from = { x: 0, y: 0, span: 10 };
	for (const to of [
		{ x: 30, y: 40, span: 2 },
		{ x: 1, y: 0, span: 100 }
	]) {
		const fly = interpolateZoom([from.x, from.y, from.span], [to.x, to.y, to.span]);
		for (const t of [0.1, 0.5, 0.9]) {
			const { x, y, span } = viewBetween(from, to, t);
			fly(t).forEach((value, index) => expect([x, y, span][index]).toBeCloseTo(value, 9));
		}
	}
});

test('viewBetween(view, view) stays', () => {
	const view = { x: 3, y: 4, span: 5 };
	expect(viewBetween(view, { ...view }, 0.5)).toEqual(view);
});

test('boundsAround(…) holds all, and refuses none', () => {
	expect(
		boundsAround([
			[0, 0, 2, 2],
			[1, -1, 5, 1]
		])
	).toEqual([0, -1, 5, 2]);
	expect(() => boundsAround([])).toThrow('nothing to look at');
});
