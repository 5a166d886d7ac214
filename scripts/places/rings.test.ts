import { expect, test } from 'vitest';
import { cleanRing, mapRings, partsArea, type Ring } from './rings.js';

const square: Ring = [
	[0, 0],
	[4, 0],
	[4, 4],
	[0, 4],
	[0, 0]
];

test('cleanRing(ring) leaves a clean ring as it is', () => {
	expect(cleanRing(square)).toEqual(square);
});

test('cleanRing(ring) drops repeated corners', () => {
	expect(
		cleanRing([
			[0, 0],
			[0, 0],
			[4, 0],
			[4, 4],
			[4, 4],
			[0, 4],
			[0, 0]
		])
	).toEqual(square);
});

test('cleanRing(ring) drops a spike, also a long one and one at the seam', () => {
	expect(
		cleanRing([
			[0, 0],
			[4, 0],
			[6, 0],
			[9, 0],
			[6, 0],
			[4, 0],
			[4, 4],
			[0, 4],
			[0, 0]
		])
	).toEqual(square);
	expect(
		cleanRing([
			[-2, 0],
			[0, 0],
			[4, 0],
			[4, 4],
			[0, 4],
			[0, 0],
			[-2, 0]
		])
	).toHaveLength(5);
});

test('cleanRing(ring) of a line there and back is empty, and mapRings leaves it out', () => {
	const line: Ring = [
		[0, 0],
		[4, 0],
		[0, 0]
	];
	expect(cleanRing(line)).toEqual([]);
	expect(mapRings([{ code: 'a', parts: [[line], [square]] }], cleanRing)).toEqual([
		{ code: 'a', parts: [[square]] }
	]);
});

test('partsArea(parts) takes holes out', () => {
	const hole: Ring = [
		[1, 1],
		[1, 2],
		[2, 2],
		[2, 1],
		[1, 1]
	];
	expect(partsArea([[square, hole], [square]])).toBe(31);
});
