import { expect, test } from 'vitest';
import { fnv1a } from './fnv1a.js';

test('fnv1a(text) gives the hashes that its authors publish', () => {
	expect(fnv1a('')).toBe('cbf29ce484222325');
	expect(fnv1a('a')).toBe('af63dc4c8601ec8c');
	expect(fnv1a('foobar')).toBe('85944171f73967e8');
});

test('fnv1a(text) reads bytes of UTF-8, and agrees with the product of 64 bits', () => {
	const plain = [...new TextEncoder().encode('偃师五年 🌲')].reduce(
		(hash, byte) => BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n),
		0xcbf29ce484222325n
	);
	expect(fnv1a('偃师五年 🌲')).toBe(plain.toString(16).padStart(16, '0'));
});
