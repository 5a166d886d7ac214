import { expect, test } from 'vitest';
import { editorialDigits } from './editorialDigits.js';

test('four significant digits are kept, of more only three', () => {
	expect([464.7, 53.96, 4.8, 70].map(editorialDigits)).toEqual([1, 2, 1, 0]);
	expect([3.1126, 123.4567, 12.345, 1234.5].map(editorialDigits)).toEqual([2, 0, 1, 0]);
	expect(editorialDigits(-3.1126)).toBe(2);
});
