import { expect, test } from 'vitest';
import { between, clamp, phase } from './interpolate.js';

test('clamp holds a value between two ends', () => {
	expect([clamp(-1, 0, 10), clamp(4, 0, 10), clamp(11, 0, 10)]).toEqual([0, 4, 10]);
});

test('between goes from one number to another', () => {
	expect([between(10, 30, 0), between(10, 30, 0.25), between(10, 30, 1)]).toEqual([10, 15, 30]);
});

test('phase is how far a value has come from start to end', () => {
	expect([phase(1, 2, 4), phase(3, 2, 4), phase(9, 2, 4)]).toEqual([0, 0.5, 1]);
});
