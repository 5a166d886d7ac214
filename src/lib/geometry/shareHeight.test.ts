import { expect, test } from 'vitest';
import { shareHeight } from './shareHeight.js';

test('shareHeight gives each thing what it needs while there is room', () => {
	expect(
		shareHeight(
			[
				{ least: 10, whole: 30 },
				{ least: 10, whole: 50 }
			],
			100
		)
	).toEqual([30, 50]);
});

test('shareHeight holds the large ones to one height and leaves the small ones whole', () => {
	const heights = shareHeight(
		[
			{ least: 10, whole: 20 },
			{ least: 10, whole: 90 },
			{ least: 10, whole: 70 }
		],
		100
	);
	expect(heights?.map(Math.round)).toEqual([20, 40, 40]);
});

test('shareHeight says when not even the least fits', () => {
	expect(shareHeight([{ least: 30, whole: 30 }], 20)).toBeNull();
	expect(shareHeight([], 20)).toEqual([]);
});
