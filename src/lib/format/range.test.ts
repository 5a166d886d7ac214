import { expect, test } from 'vitest';
import { range } from './range.js';
import type { Unit } from './unit.js';

const both = (low: number, high: number, unit: Unit = '') =>
	(['zh', 'en'] as const).map((lang) => range(low, high, unit, lang));

test('a range names its unit once', () => {
	expect(both(5, 7)).toEqual(['5–7', '5–7']);
	expect(both(5, 7, 'mu')).toEqual(['5–7亩', '5–7\u00a0mu']);
	expect(both(0, 1, 'item')).toEqual(['0–1项', '0–1\u00a0items']);
	expect(both(2.5, 3, 'pp')).toEqual(['2.5–3个百分点', '2.5–3\u00a0percentage points']);
});

test('Chinese repeats 万, 亿 and the percent sign, English does not', () => {
	expect(both(5, 7, '%')).toEqual(['5%–7%', '5–7%']);
	expect(both(31_126, 45_000, 'yuan')).toEqual(['3.11万–4.5万元', '31,126–45,000\u00a0yuan']);
	expect(both(9e8, 16e8, 'person')).toEqual(['9亿–16亿人', '900 million to 1.6 billion\u00a0people']);
	expect(both(1e6, 2e6, 'yuan')).toEqual(['100万–200万元', '1–2 million\u00a0yuan']);
});

test('a word joins ends that a dash would spoil', () => {
	expect(both(-5, -3)).toEqual(['\u22125至\u22123', '\u22125 to \u22123']);
	expect(both(-5, 3, '%')).toEqual(['\u22125%至3%', '\u22125 to 3%']);
	expect(both(9000, 16_000, 'person')).toEqual(['9000至1.6万人', '9,000–16,000\u00a0people']);
	expect(both(-2e6, 1e6, 'yuan')[1]).toBe('\u22122 million to 1 million\u00a0yuan');
});

test('ends that read the same are one number', () => {
	expect(both(7, 7, 'mu')).toEqual(['7亩', '7\u00a0mu']);
	expect(range(2.61, 2.64, '%', 'zh', { digits: 1 })).toBe('2.6%');
});

test('digits and the bare form', () => {
	expect(range(2.5, 3, '%', 'zh', { digits: 1, bare: true })).toBe('2.5%–3.0%');
	expect(range(2.5, 3, 'mu', 'en', { digits: 1, bare: true })).toBe('2.5–3.0');
});

test('a range that runs backwards is refused', () => {
	expect(() => range(7, 5, 'mu', 'en')).toThrow('range: 7 to 5 runs backwards; give the lower end first');
});
