import { expect, test } from 'vitest';
import type { PathShape } from './shape.js';
import { shownAt } from './tween.js';
import { tweenPath } from './tweenPath.js';

const path = (d: string, rest: Partial<PathShape> = {}): PathShape => ({
	type: 'path',
	key: 'p',
	d,
	...rest
});
const half = (from: PathShape, to: PathShape) => {
	const tween = tweenPath(from, to);
	return tween && shownAt(tween, 0.5).d;
};

test('tweenPath(from, to) moves the numbers of paths with the same commands', () => {
	expect(half(path('M0 0h4v-4z'), path('M10 2h8v-8z'))).toBe('M 5 1 h 6 v -6 z');
	expect(half(path('M1,2L3,4'), path('M3,2L3,8'))).toBe('M 2 2 L 3 6');
});

test('tweenPath(from, to) is `to` for the same path: it is not read', () => {
	const to = path('M0 0h1');
	expect(tweenPath(path('M0 0h1'), to)).toBe(to);
});

test('tweenPath(from, to) splits and joins the strokes of a hatching', () => {
	expect(half(path('M0 0L4 0'), path('M0 0L8 0M0 6L4 6'))).toBe('M 0 0 L 6 0 M 0 3 L 4 3');
});

test('tweenPath(from, to) finds nothing in common between other paths', () => {
	expect(half(path('M0 0h4'), path('M0 0v4'))).toBeUndefined();
	expect(half(path(''), path('M0 0v4'))).toBeUndefined();
	expect(half(path('M0 0h1z'), path('M0 0h1zM5 5h1z'))).toBeUndefined();
});

test('tweenPath(from, to) matches the vertices of lines by what they stand for', () => {
	const line = (...ats: number[]): PathShape =>
		path(ats.join(), { runs: [ats.map((at) => ({ at, x: at * 10, y: 0 }))] });
	expect(half(line(0, 1), line(0, 1, 2))).toBe('M0 0L10 0L15 0');
});
