import { expect, test } from 'vitest';
import { spreadOrder } from './spreadOrder.js';

test('spreadOrder takes every cell once, the same way each time', () => {
	for (const [count, columns] of [
		[1, 1],
		[7, 3],
		[100, 10]
	] as const) {
		const order = spreadOrder(count, columns);
		expect(order.toSorted((a, b) => a - b)).toEqual(Array.from({ length: count }, (_, index) => index));
		expect(spreadOrder(count, columns)).toEqual(order);
	}
	expect(spreadOrder(0, 1)).toEqual([]);
});

test('spreadOrder leaves no quarter of the grid out and fills none', () => {
	const quarter = (index: number) => Math.floor((index % 10) / 5) + 2 * Math.floor(index / 50);
	for (const taken of [12, 24, 48]) {
		const counts = [0, 0, 0, 0];
		for (const index of spreadOrder(100, 10).slice(0, taken))
			counts[quarter(index)] = (counts[quarter(index)] ?? 0) + 1;
		for (const count of counts) expect(Math.abs(count - taken / 4)).toBeLessThanOrEqual(2);
	}
});
