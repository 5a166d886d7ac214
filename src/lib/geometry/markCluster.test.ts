import { expect, test } from 'vitest';
import { arriving, positionsOf } from './arrival.js';
import type { Mark } from './mark.js';
import { markCluster } from './markCluster.js';

const mark = (key: string, change: Partial<Mark> = {}): Mark => ({
	code: 'a',
	key,
	status: 'done',
	certain: true,
	tone: 'river',
	...change
});

test('markCluster(one) stands on its place', () => {
	const { dots, r } = markCluster([mark('1')], 5, { x: 100, y: 50 });
	expect(dots).toMatchObject([{ key: '1', x: 100, y: 50, r: 5, tone: 'river', hollow: false, opacity: 1 }]);
	expect(r).toBe(5.75);
});

test('markCluster(many) packs marks close, and none touches another', () => {
	const { dots, r } = markCluster(
		'abcdefg'.split('').map((key) => mark(key)),
		5,
		{ x: 0, y: 0 }
	);
	dots.forEach((a, index) =>
		dots.slice(index + 1).forEach((b) => expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(10))
	);
	expect(r).toBeCloseTo(1.5 * 11.5); // seven discs make a hexagon of three across
});

test('markCluster(…) draws planned marks as rings and uncertain ones lighter, what is done first', () => {
	const marks = [mark('plan', { status: 'planned' }), mark('guess', { certain: false, opacity: 0.5 })];
	const { dots } = markCluster(marks, 5, { x: 0, y: 0 });
	expect(dots.map(({ key, hollow, r, opacity }) => [key, hollow, r, opacity])).toEqual([
		['guess', false, 5, 0.25],
		['plan', true, 4, 1]
	]);
});

test('markCluster(none) is empty', () => {
	expect(markCluster([], 5, { x: 0, y: 0 })).toEqual({ dots: [], r: 0 });
});

test('arriving(dots, …) moves dots from where another chart had them', () => {
	const { dots } = markCluster([mark('1')], 5, { x: 100, y: 50 });
	const positions = { 1: { x: 0, y: 0 } };
	expect(positionsOf(arriving(dots, { positions, t: 0 }))).toEqual({ 1: { x: 0, y: 0 } });
	expect(positionsOf(arriving(dots, { positions, t: 0.5 }))).toEqual({ 1: { x: 50, y: 25 } });
	expect(positionsOf(arriving(dots, { positions: {}, t: 0 }))).toEqual({ 1: { x: 100, y: 50 } });
});
