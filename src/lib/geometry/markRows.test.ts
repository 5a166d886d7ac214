import { expect, test } from 'vitest';
import type { Mark } from './mark.js';
import { markRows } from './markRows.js';

const marks = (count: number, status: Mark['status'] = 'done'): Mark[] =>
	Array.from({ length: count }, (_, index) => ({
		code: 'a',
		key: `${status}-${index}`,
		status,
		certain: true,
		tone: 'river'
	}));

test('markRows(…) fills rows from the bottom left', () => {
	const room = { left: 0, bottom: 100, width: 24, height: 60 };
	expect(markRows([{ room, marks: marks(3) }], 5).map(({ x, y }) => [x, y])).toEqual([
		[5, 95],
		[16.5, 95],
		[5, 83.5]
	]);
});

test('markRows(…) begins with what is done', () => {
	const room = { left: 0, bottom: 100, width: 100, height: 60 };
	const mixed = [...marks(1, 'planned'), ...marks(1)];
	expect(markRows([{ room, marks: mixed }], 5).map(({ key, hollow }) => [key, hollow])).toEqual([
		['done-0', false],
		['planned-0', true]
	]);
});

test('markRows(…) makes all marks as small as the fullest box needs', () => {
	const small = { left: 0, bottom: 100, width: 20, height: 20 };
	const large = { left: 50, bottom: 100, width: 100, height: 100 };
	const dots = markRows(
		[
			{ room: small, marks: marks(9) },
			{ room: large, marks: marks(1, 'planned') }
		],
		8
	);
	for (const { x, y, r } of dots.slice(0, 9)) {
		expect(x + r).toBeLessThanOrEqual(20.001);
		expect(y - r).toBeGreaterThanOrEqual(79.999);
	}
	expect(dots[9]?.r).toBe((dots[0]?.r ?? 0) - 1); // a ring's stroke reaches one pixel further
});

test('markRows(none) is empty', () => {
	expect(markRows([], 5)).toEqual([]);
});
