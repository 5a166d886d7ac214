import { expect, test } from 'vitest';
import { ownValue } from './ownValue.js';

test('ownValue(record, name) is what the record holds itself', () => {
	expect(ownValue({ Ash: 'river' }, 'Ash')).toBe('river');
	expect(ownValue({ Ash: 'river' }, 'Elm')).toBeUndefined();
	expect(ownValue(undefined, 'Ash')).toBeUndefined();
});

test('ownValue(record, name) is nothing for a name that every object has', () => {
	for (const name of ['constructor', 'toString', '__proto__', 'hasOwnProperty'])
		expect(ownValue({}, name)).toBeUndefined();
});
