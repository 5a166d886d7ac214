import { expect, test } from 'vitest';
import { linkPlane } from './linkPlane.js';

const points = (...places: readonly (readonly [number, number])[]) =>
	places.map(([x, y], index) => ({ key: `${index}`, x, y, name: '', text: '' }));

test('left and right go through all points by x, up and down by y', () => {
	//      1
	//           0
	// 2
	const stops = linkPlane(points([80, 50], [40, 10], [0, 90]));
	expect(stops.map(({ key, ways }) => [key, ways])).toEqual([
		['2', [-1, 1, 2, -1]],
		['1', [0, 2, -1, 2]],
		['0', [1, -1, 1, 0]]
	]);
});

test('points at one place follow one another in the order given', () => {
	const stops = linkPlane(points([5, 5], [5, 5]));
	expect(stops.map(({ key, ways }) => [key, ways])).toEqual([
		['0', [-1, 1, -1, 1]],
		['1', [0, -1, 0, -1]]
	]);
	expect(linkPlane([])).toEqual([]);
});
