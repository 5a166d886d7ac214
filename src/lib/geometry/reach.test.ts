import { expect, test } from 'vitest';
import { reachOf } from './reach.js';

const values = (...list: (number | null)[]) =>
	list.map((value, index) => ({ value, at: () => `row ${index + 1}` }));
const write = (value: number) => `${value} km`;

test('reachOf tells the least and the greatest value, and how many are missing', () => {
	expect(reachOf(values(3, null, -1, 7, NaN), write)).toEqual({
		low: { value: -1, text: '-1 km', at: 'row 3' },
		high: { value: 7, text: '7 km', at: 'row 4' },
		missing: 2
	});
});

test('reachOf tells the first of equal values, and nothing where nothing is known', () => {
	expect(reachOf(values(5, 5), write)).toMatchObject({ low: { at: 'row 1' }, high: { at: 'row 1' } });
	expect(reachOf(values(null), write)).toBeUndefined();
});
