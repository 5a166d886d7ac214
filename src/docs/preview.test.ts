import { expect, test } from 'vitest';
import { preview } from './preview.js';

const rest = (count: number) => `… ${count} more`;

test('a list shows its first two entries and counts the rest', () => {
	const rows = [{ a: 1 }, { a: 2 }, { a: 3 }, { a: null }];
	expect(preview({ rows }, rest)).toBe('rows = [\n  { "a": 1 },\n  { "a": 2 },\n  … 2 more\n]');
});

test('a short list of words stands whole', () => {
	expect(preview({ told: ['China', 'India'] }, rest)).toBe('told = ["China","India"]');
});

test('a CSV text shows its head and two lines', () => {
	expect(preview({ csv: 'year,temp\n1880,1\n1881,2\n1882,3\n' }, rest)).toBe(
		'csv = `\n  year,temp\n  1880,1\n  1881,2\n  … 1 more\n`'
	);
});

test('a number is itself, and what is too long is only named', () => {
	expect(preview({ total: 184, map: { path: 'M'.repeat(999) } }, rest)).toBe('total = 184\nmap = { … }');
});
