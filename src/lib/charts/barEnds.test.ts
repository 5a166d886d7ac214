import { expect, test } from 'vitest';
import { endsScale } from './barEnds.js';

test('gives a bar and the label beyond it the whole range', () => {
	const x = endsScale([{ value: 10, room: 40 }], [0, 240], [0, 10]);
	expect([x(0), x(10)]).toEqual([0, 200]);
});

test('lets a long label beyond a short bar take room that a long bar does not need', () => {
	const ends = [
		{ value: 10, room: 20 },
		{ value: 2, room: 120 }
	];
	const x = endsScale(ends, [0, 220], [0, 10]);
	expect([x(2) + 120, x(10) + 20]).toEqual([160, 220]);
});

test('sets zero where bars on both sides and their labels fit', () => {
	const ends = [
		{ value: 6, room: 20 },
		{ value: -4, room: 80 }
	];
	const x = endsScale(ends, [100, 300], [-4, 6]);
	expect([x(-4), x(0), x(6)]).toEqual([180, 220, 280]);
});
