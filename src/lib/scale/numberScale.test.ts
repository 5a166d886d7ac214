import { expect, test } from 'vitest';
import { numberScale, unfit } from './numberScale.js';

test('leaves a little room around the values, in the measure of the scale', () => {
	expect(numberScale('linear', [100, 200], [0, 110])(100)).toBe(5);
	const log = numberScale('log', [1, 100], [0, 110]);
	expect([log(1), log(10), log(100)].map(Math.round)).toEqual([5, 55, 105]);
	expect(numberScale('sqrt', [0, 100], [0, 200], [0, 100])(25)).toBe(100);
});

test('equal values and no values have a scale too', () => {
	for (const kind of ['linear', 'log', 'sqrt'] as const) {
		expect(numberScale(kind, [7, 7], [0, 100])(7)).toBeGreaterThan(20);
		expect(numberScale(kind, [null], [0, 100]).ticks(4).length).toBeGreaterThan(1);
	}
});

test('says what has no place', () => {
	expect(unfit('log', 0)).toContain('a log scale has no place for it');
	expect([unfit('sqrt', 0), unfit('linear', -1), unfit('log', 1e-9)]).toEqual([
		undefined,
		undefined,
		undefined
	]);
	expect(() => numberScale('sqrt', [-1, 4], [0, 1])).toThrow('numberScale: -1 is among the values');
	expect(() => numberScale('linear', [9], [0, 1], [0, 8])).toThrow('9 lies outside the domain 0–8');
	expect(() => numberScale('linear', [], [0, 1], [8, 8])).toThrow('has no span');
});
