import { expect, test } from 'vitest';
import type { Label } from './layout.js';
import { shownAt } from './tween.js';
import { tweenLabels } from './tweenLabels.js';

const label = (key: string, x: number, rest: Partial<Label> = {}): Label => ({
	key,
	text: key,
	x,
	y: 100,
	anchor: 'start',
	size: 10,
	...rest
});
const shown = (from: Label[], to: Label[], t = 0.5) => shownAt(tweenLabels(from, to), t);

test('tweenLabels(from, to) moves words, which say from the start what they will say', () => {
	expect(shown([label('a', 0, { text: '36' })], [label('a', 20, { text: '42', size: 14 })])).toEqual([
		label('a', 10, { text: '42', size: 12 })
	]);
});

test('tweenLabels(from, to) shows new words when the old ones are gone', () => {
	const opacities = (t: number) => shown([label('a', 0)], [label('b', 0)], t).map(({ opacity }) => opacity);
	expect(opacities(0.125)).toEqual([0.5, 0]);
	expect(opacities(0.5)).toEqual([0, 0]);
	expect(opacities(0.875)).toEqual([0, 0.5]);
});

test('tweenLabels(from, to) keeps the place of words whose anchor changes', () => {
	const [start] = shown([label('mm', 50, { anchor: 'end' })], [label('mm', 50)], 0);
	const [end] = shown([label('mm', 50, { anchor: 'end' })], [label('mm', 50)], 1);
	expect(start?.x).toBeLessThan(50 - 10);
	expect(end?.x).toBe(50);
});

test('tweenLabels(from, to) fades words while they cross others', () => {
	const crossing = (t: number) =>
		shown([label('ash', 0), label('elm', 100)], [label('ash', 100), label('elm', 0)], t);
	expect(crossing(0.5).map(({ opacity }) => opacity)).toEqual([undefined, 0]);
	expect(crossing(0.1)[1]?.opacity).toBeUndefined();
	const near = crossing(0.44)[1]?.opacity ?? 1;
	expect(near).toBeGreaterThan(0);
	expect(near).toBeLessThan(1);
});
