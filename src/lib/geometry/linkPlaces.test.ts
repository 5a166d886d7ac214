import { expect, test } from 'vitest';
import { linkPlaces } from './linkPlaces.js';

const places = (...spots: readonly (readonly [number, number])[]) =>
	spots.map(([x, y], index) => ({ key: `${index}`, x, y, name: '', text: '' }));
const ways = (...given: Parameters<typeof linkPlaces>) => linkPlaces(...given).map((stop) => stop.ways);

test('each direction leads to the nearest place there', () => {
	// 0 1
	// 2 3
	expect(ways(places([0, 0], [10, 0], [0, 10], [10, 10]))).toEqual([
		[-1, 1, -1, 2],
		[0, -1, -1, 3],
		[-1, 3, 0, -1],
		[2, -1, 1, -1]
	]);
});

test('a neighbour goes before a nearer place, and the nearest place stands in where no neighbour lies', () => {
	//   1
	// 0     2: place 2 alone is a neighbour of 0, though 1 lies nearer
	const spots = places([0, 0], [10, -10], [30, 0]);
	const borders = [[2], [], [0]];
	expect(ways(spots, (index) => borders[index] ?? [])).toEqual([
		[-1, 2, 1, -1],
		[0, 2, -1, 0],
		[0, -1, -1, -1]
	]);
	expect(ways(spots)[0]).toEqual([-1, 1, 1, -1]);
});

test('a place to which no direction leads is put in on the way from the place nearest to it', () => {
	// both stand at one place, so that neither lies in a direction from the other
	expect(ways(places([0, 0], [0, 0], [10, 0]))).toEqual([
		[-1, 1, -1, -1],
		[0, 2, -1, -1],
		[1, -1, -1, -1]
	]);
});

test('every place is reached from the first, however they lie', () => {
	for (let seed = 1; seed <= 60; seed++) {
		const spots = places(
			...Array.from(
				{ length: seed },
				(_, index) => [(index * index * 37 + seed * 11) % 101, (index * 53 * seed) % 97] as const
			)
		);
		const links = ways(spots, (index) => [(index * 7) % seed]);
		const seen = new Set([0]);
		for (const index of seen) for (const next of links[index] ?? []) if (next >= 0) seen.add(next);
		expect(seen.size).toBe(seed);
	}
});
