import { expect, test } from 'vitest';
import { flow } from './flow.js';

test('what does not fit on a line begins the next one', () => {
	const sizes = [
		{ width: 40, height: 10 },
		{ width: 50, height: 20 },
		{ width: 30, height: 10 }
	];
	expect(flow(sizes, 100, 10)).toEqual({
		places: [
			{ x: 0, y: 10 },
			{ x: 50, y: 10 },
			{ x: 0, y: 25 }
		],
		height: 30
	});
	expect(flow([], 100, 10)).toEqual({ places: [], height: 0 });
});
