import { ticks as d3Ticks } from 'd3';
import { expect, test } from 'vitest';
import { ticks } from './ticks.js';

test('ticks(start, stop, count) are round numbers within both ends', () => {
	expect(ticks(0, 10, 5)).toEqual([0, 2, 4, 6, 8, 10]);
	expect(ticks(-1, 1, 4)).toEqual([-1, -0.5, 0, 0.5, 1]);
	expect(ticks(0.1, 0.5, 4)).toEqual([0.1, 0.2, 0.3, 0.4, 0.5]);
	expect(ticks(18.46, 21.14, 3)).toEqual([19, 20, 21]);
	expect(ticks(7, 7, 5)).toEqual([7]);
});

test('they are those of d3', () => {
	let seed = 7;
	const random = (): number => (seed = (seed * 16_807) % 2_147_483_647) / 2_147_483_647;
	for (let run = 0; run < 4000; run++) {
		const size = 10 ** Math.round(random() * 18 - 9);
		const start = (random() - 0.5) * size;
		const stop = start + random() * size;
		const count = 1 + Math.floor(random() * 9);
		expect(ticks(start, stop, count), `${start} ${stop} ${count}`).toEqual(d3Ticks(start, stop, count));
	}
});
