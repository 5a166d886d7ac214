import { expect, test } from 'vitest';
import { closeSlivers } from './closeSlivers.js';
import { partsArea, type Region } from './rings.js';

const region = (code: string, ...ring: [number, number][]): Region => ({
	code,
	parts: [[[...ring, ring[0] ?? [0, 0]]]]
});
const area = (each: Region | undefined) => partsArea(each?.parts ?? []);

/** A sliver of 1 × 10 between west and east, closed at both ends by north and south. */
const around = (east: number): Region[] => [
	region('west', [0, 0], [10, 0], [10, 10], [0, 10]),
	region('east', [east, 0], [20, 0], [20, 10], [east, 10]),
	region('south', [0, -5], [20, -5], [20, 0], [east, 0], [10, 0], [0, 0]),
	region('north', [0, 10], [10, 10], [east, 10], [20, 10], [20, 15], [0, 15])
];

test('closeSlivers(…) gives a gap to one neighbour, so that nothing is left between them', () => {
	const closed = closeSlivers(around(11), 10);
	expect(closed.reduce((sum, each) => sum + area(each), 0)).toBe(400);
});

test('closeSlivers(…) leaves a gap that is larger than a sliver', () => {
	const closed = closeSlivers(around(12), 10);
	expect(closed.reduce((sum, each) => sum + area(each), 0)).toBe(380);
});

test('closeSlivers(…) leaves an overlap to the earlier region', () => {
	const closed = closeSlivers(around(9), 10);
	expect(closed.map(area)).toEqual([100, 100, 100, 100]);
});

test('closeSlivers(…) refuses an overlap that is no rounding', () => {
	expect(() => closeSlivers(around(5), 10)).toThrow('west and east overlap by 50.0 grid squares');
});
