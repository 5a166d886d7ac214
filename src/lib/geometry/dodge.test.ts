import { expect, test } from 'vitest';
import { dodge, roomFor } from './dodge.js';

test('dodge leaves places alone that do not collide', () => {
	expect(
		dodge(
			[
				{ at: 20, size: 10 },
				{ at: 60, size: 10 }
			],
			[0, 100]
		)
	).toEqual([20, 60]);
});

test('dodge moves two colliding places apart by the same amount', () => {
	expect(
		dodge(
			[
				{ at: 50, size: 20 },
				{ at: 50, size: 20 }
			],
			[0, 100]
		)
	).toEqual([40, 60]);
});

test('dodge keeps the gap asked for between neighbours of different size', () => {
	expect(
		dodge(
			[
				{ at: 50, size: 20 },
				{ at: 52, size: 40 }
			],
			[0, 100],
			4
		)
	).toEqual([34, 68]);
});

test('dodge keeps everything inside the bounds', () => {
	expect(
		dodge(
			[
				{ at: 2, size: 10 },
				{ at: 3, size: 10 },
				{ at: 99, size: 10 }
			],
			[0, 100]
		)
	).toEqual([5, 15, 95]);
});

test('dodge answers in the order given, whatever the order on the line', () => {
	expect(
		dodge(
			[
				{ at: 80, size: 10 },
				{ at: 20, size: 10 }
			],
			[0, 100]
		)
	).toEqual([80, 20]);
});

test('dodge moves without a jump when a wish moves', () => {
	const third = (at: number) =>
		dodge(
			[
				{ at: 30, size: 20 },
				{ at: 40, size: 20 },
				{ at, size: 20 }
			],
			[0, 100]
		)[2] ?? 0;
	for (let at = 41; at < 100; at += 0.5) expect(Math.abs(third(at + 0.5) - third(at))).toBeLessThan(0.51);
});

test('dodge fills the bounds exactly and refuses what cannot fit', () => {
	const two = [
		{ at: 0, size: 50 },
		{ at: 0, size: 50 }
	];
	expect(dodge(two, [0, 100])).toEqual([25, 75]);
	expect(() => dodge(two, [0, 99])).toThrow('dodge: 2 places need 100 px and there are 99');
});

test('dodge of nothing is nothing', () => {
	expect(dodge([], [0, 0])).toEqual([]);
	expect(roomFor([], 8)).toBe(0);
	expect(roomFor([10, 20, 30], 5)).toBe(70);
});
