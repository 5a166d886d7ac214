import { expect, test } from 'vitest';
import { stepFromHash } from './address.js';

const ids = ['air-1', 'air-2', '空气'];

test('stepFromHash(hash, ids) finds the step that the hash names', () => {
	expect(stepFromHash('#air-2', ids)).toBe(1);
	expect(stepFromHash('#%E7%A9%BA%E6%B0%94', ids)).toBe(2);
});

test('stepFromHash(hash, ids) is −1 for no hash and for a stranger’s', () => {
	expect(stepFromHash('', ids)).toBe(-1);
	expect(stepFromHash('#', ids)).toBe(-1);
	expect(stepFromHash('#forest-1', ids)).toBe(-1);
});

test('stepFromHash(hash, ids) is −1 for a hash that cannot be decoded', () => {
	expect(stepFromHash('#%E7%A9', ids)).toBe(-1);
});
