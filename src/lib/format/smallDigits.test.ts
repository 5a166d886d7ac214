import { expect, test } from 'vitest';
import { quantity } from './quantity.js';
import { smallDigits } from './smallDigits.js';

test('keeps two figures of tiny numbers and leaves all others alone', () => {
	expect([0.000001, 0.00012345, -0.0005].map(smallDigits)).toEqual([6, 5, 4]);
	expect([null, 0, 0.001, 12.3456].map(smallDigits)).toEqual([undefined, undefined, undefined, undefined]);
	expect(quantity(0.000001, 'km2', 'en', { digits: smallDigits(0.000001) })).toBe('0.000001\u00a0km²');
});
