import { expect, test } from 'vitest';
import type { Region } from './rings.js';
import { simplifyRegions } from './simplify.js';

/** Two squares of a degree; their border has a dent of 0.001°, a triangle of about 0.6 km². */
const pair: Region[] = [
	{
		code: 'west',
		parts: [
			[
				[
					[0, 0],
					[0, 1],
					[1, 1],
					[1.001, 0.5],
					[1, 0],
					[0, 0]
				]
			]
		]
	},
	{
		code: 'east',
		parts: [
			[
				[
					[1, 0],
					[1.001, 0.5],
					[1, 1],
					[2, 1],
					[2, 0],
					[1, 0]
				]
			]
		]
	}
];
const counts = (regions: Region[]) => regions.map(({ parts }) => parts[0]?.[0]?.length);

test('simplifyRegions(…) keeps a dent above the limit', () => {
	expect(counts(simplifyRegions(pair, 1))).toEqual([6, 6]);
});

test('simplifyRegions(…) drops a dent below the limit on both sides of a border', () => {
	const [west, east] = simplifyRegions(pair, 10);
	expect(counts([west, east] as Region[])).toEqual([5, 5]);
	for (const each of [west, east]) expect(each?.parts.flat(2)).not.toContainEqual([1.001, 0.5]);
});
