import { expect, test } from 'vitest';
import { hexPacking } from './hexPacking.js';

test('hexPacking(n) puts one on the middle, two beside it, three around it, seven as a flower', () => {
	expect(hexPacking(0)).toEqual([]);
	expect(hexPacking(1)).toEqual([[0, 0]]);
	expect(hexPacking(2)).toEqual([
		[-0.5, 0],
		[0.5, 0]
	]);
	const reach = (count: number) => Math.max(...hexPacking(count).map(([x, y]) => Math.hypot(x, y)));
	expect(reach(3)).toBeCloseTo(1 / Math.sqrt(3));
	expect(reach(7)).toBeCloseTo(1);
});

test('hexPacking(n) keeps discs of diameter one apart', () => {
	for (const count of [4, 5, 10, 31, 100]) {
		const places = hexPacking(count);
		expect(places).toHaveLength(count);
		places.forEach(([x1, y1], index) =>
			places
				.slice(index + 1)
				.forEach(([x2, y2]) => expect(Math.hypot(x1 - x2, y1 - y2)).toBeGreaterThan(0.999))
		);
	}
});
