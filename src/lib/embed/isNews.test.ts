import { expect, test } from 'vitest';
import { isNews, type Told } from './isNews.js';

/** The heights that a page tells of those that it comes to have. */
const told = (heights: readonly Told[]): number[] =>
	heights
		.reduce<Told[]>((all, next) => (isNews(all, next) ? [...all, next] : all), [])
		.map(({ height }) => height);

test('a scroll bar that comes and goes with the figure is left where it is', () => {
	const wide = { width: 680, height: 400 };
	const narrow = { width: 665, height: 390 };
	expect(told([wide, narrow, wide, narrow])).toEqual([400, 390, 400]);
	expect(told([narrow, wide, narrow])).toEqual([390, 400]);
});

test('a figure grows and shrinks where its width stays, and is told once', () => {
	const closed = { width: 680, height: 200 };
	const open = { width: 680, height: 400 };
	expect(told([closed, closed, open, open, closed, open, closed])).toEqual([200, 400, 200, 400, 200]);
});

test('a telephone is turned as often as its reader likes', () => {
	const upright = { width: 390, height: 300 };
	const across = { width: 844, height: 420 };
	expect(told([upright, across, upright, across, upright])).toEqual([300, 420, 300, 420, 300]);
});
