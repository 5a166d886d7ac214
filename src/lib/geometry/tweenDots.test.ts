import { expect, test } from 'vitest';
import type { DotsShape } from './shape.js';
import { shownAt } from './tween.js';
import { tweenDots } from './tweenDots.js';

const dots = (points: DotsShape['points'], r = 2): DotsShape => ({
	type: 'dots',
	key: 'f',
	fill: 'river',
	r,
	points
});

test('tweenDots(from, to) moves discs by their keys, and fades the others as fields of their own', () => {
	let count = 0;
	const tweens = tweenDots(
		dots([
			{ key: 'a', x: 0, y: 0 },
			{ key: 'b', x: 10, y: 0 }
		]),
		dots(
			[
				{ key: 'c', x: 5, y: 5 },
				{ key: 'b', x: 20, y: 0 }
			],
			4
		),
		(key) => `${key}${++count}`
	);
	expect(tweens.map((tween) => shownAt(tween, 0.25))).toEqual([
		{ ...dots([{ key: 'a', x: 0, y: 0 }]), key: 'f1', opacity: 0.75 },
		dots([{ key: 'b', x: 12.5, y: 0 }], 2.5),
		{ ...dots([{ key: 'c', x: 5, y: 5 }], 4), key: 'f2', opacity: 0.25 }
	]);
});

test('tweenDots(from, to) takes discs without keys by their places in the list', () => {
	const [field, ...rest] = tweenDots(dots([{ x: 0, y: 0 }]), dots([{ x: 4, y: 8 }]), (key) => key);
	expect(rest).toEqual([]);
	expect(field && shownAt(field, 0.5).points).toEqual([{ x: 2, y: 4 }]);
});
