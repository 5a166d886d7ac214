import { expect, test } from 'vitest';
import type { Region } from './rings.js';
import { shareCorners } from './shareCorners.js';

const west: Region = {
	code: 'west',
	parts: [
		[
			[
				[0, 0],
				[40, 0],
				[40, 40],
				[0, 40],
				[0, 0]
			]
		]
	]
};
const east = (corner: number): Region => ({
	code: 'east',
	parts: [
		[
			[
				[40, 0],
				[80, 0],
				[80, 40],
				[40, 40],
				[corner, 20],
				[40, 0]
			]
		]
	]
});

test('shareCorners(…) puts the corner of a neighbour on the edge that it lies on', () => {
	const [changed, same] = shareCorners([west, east(40)], 0.5);
	expect(changed?.parts[0]?.[0]).toContainEqual([40, 20]);
	expect(same).toEqual(east(40));
});

test('shareCorners(…) takes a corner that is off by no more than the tolerance', () => {
	expect(shareCorners([west, east(41)], 1)[0]?.parts[0]?.[0]).toContainEqual([41, 20]);
	expect(shareCorners([west, east(42)], 1)[0]).toEqual(west);
});

test('shareCorners(…) takes several corners in the order of the edge', () => {
	const jagged: Region = {
		code: 'jagged',
		parts: [
			[
				[
					[40, 0],
					[80, 0],
					[40, 30],
					[40, 10],
					[40, 0]
				]
			]
		]
	};
	expect(shareCorners([west, jagged], 0)[0]?.parts[0]?.[0]?.slice(1, 4)).toEqual([
		[40, 0],
		[40, 10],
		[40, 30]
	]);
});
