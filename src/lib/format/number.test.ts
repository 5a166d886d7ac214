import { expect, test } from 'vitest';
import { decimals, formatNumber, round } from './number.js';

test('round rounds the decimal that a reader sees, half away from zero', () => {
	expect(round(1.005, 2)).toBe(1.01);
	expect(round(-2.5, 0)).toBe(-3);
	expect(round(1e21, 2)).toBe(1e21);
	expect(round(2.68, 0)).toBe(3);
});

test('decimals counts the places of the shortest form', () => {
	expect([18.46, 70, 1e-7, 1.5e3].map(decimals)).toEqual([2, 0, 7, 0]);
});

test('formatNumber groups from ten thousand up, unless told', () => {
	expect(formatNumber(9999)).toBe('9999');
	expect(formatNumber(31126)).toBe('31,126');
	expect(formatNumber(1234567.5)).toBe('1,234,567.5');
	expect(formatNumber(1200, { grouping: true })).toBe('1,200');
	expect(formatNumber(31126, { grouping: false })).toBe('31126');
});

test('formatNumber writes a true minus, and a plus where asked', () => {
	expect(formatNumber(-24)).toBe('\u221224');
	expect(formatNumber(2.68, { sign: true })).toBe('+2.68');
	expect(formatNumber(0, { sign: true })).toBe('0');
	expect(formatNumber(-0.001, { digits: 2 })).toBe('0.00');
});

test('formatNumber keeps the places asked for', () => {
	expect(formatNumber(39.3, { digits: 2 })).toBe('39.30');
	expect(formatNumber(14.518, { digits: 1 })).toBe('14.5');
});

test('formatNumber refuses what is no number', () => {
	expect(() => formatNumber(Number.NaN)).toThrow('NaN is no finite number');
});
