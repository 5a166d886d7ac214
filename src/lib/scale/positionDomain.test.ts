import { expect, test } from 'vitest';
import { positionDomain } from './positionDomain.js';

test('a domain leaves a twentieth of its span free at each end', () => {
	expect(positionDomain([100, null, 200])).toEqual([95, 205]);
	expect(positionDomain([-10, 10], 0.1)).toEqual([-12, 12]);
});

test('the room does not reach over zero', () => {
	expect(positionDomain([1, 101])).toEqual([0, 106]);
	expect(positionDomain([-101, -1])).toEqual([-106, 0]);
});

test('equal values stand inside a domain with a span', () => {
	expect(positionDomain([50, 50])).toEqual([45, 55]);
	expect(positionDomain([0])).toEqual([0, 1]);
	expect(positionDomain([null])).toEqual([0, 1]);
});
