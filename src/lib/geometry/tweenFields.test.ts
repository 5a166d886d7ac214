import { expect, test } from 'vitest';
import { shownAt } from './tween.js';
import { tweenFields } from './tweenFields.js';

interface Box {
	x: number;
	name?: string;
	opacity?: number;
	dash?: string;
	fill?: string;
	place?: { left: number; top: number };
	points?: readonly number[];
}

const half = (from: Box, to: Box) => shownAt(tweenFields(from, to), 0.5);

test('tweenFields(from, to) moves numbers, those that are left out from what they mean', () => {
	expect(half({ x: 0 }, { x: 10 })).toEqual({ x: 5 });
	expect(half({ x: 0, opacity: 0 }, { x: 0 })).toEqual({ x: 0, opacity: 0.5 });
	expect(half({ x: 0 }, { x: 0, opacity: 0 })).toEqual({ x: 0, opacity: 0.5 });
	expect(half({ x: 0, place: { left: 0, top: 2 } }, { x: 0, place: { left: 8, top: 2 } }).place).toEqual({
		left: 4,
		top: 2
	});
});

test('tweenFields(from, to) mixes paints', () => {
	expect(half({ x: 0, fill: 'river' }, { x: 0, fill: 'brick' }).fill).toEqual({
		from: 'river',
		to: 'brick',
		t: 0.5
	});
});

test('tweenFields(from, to) takes words, dashes and lists of the end from the start', () => {
	const end = { x: 1, name: 'Elm', points: [3] };
	expect(half({ x: 1, name: 'Ash', dash: '3 3', points: [1] }, { ...end, x: 3 })).toEqual({ ...end, x: 2 });
});

test('tweenFields(from, to) is `to` itself where nothing moves', () => {
	const to: Box = { x: 1, place: { left: 1, top: 1 }, opacity: 1 };
	expect(tweenFields({ x: 1, place: { left: 1, top: 1 } }, to)).toBe(to);
});
