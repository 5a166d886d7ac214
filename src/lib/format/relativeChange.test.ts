import { expect, test } from 'vitest';
import { relativeChange } from './relativeChange.js';

test('a relative change is percent of the first value, with its sign', () => {
	expect(relativeChange(46, 35, 'µg/m3', 'en')).toBe('\u221223.9%');
	expect(relativeChange(100, 250, 'yuan', 'zh')).toBe('+150%');
	expect(relativeChange(3, 4, 'item', 'zh', 2)).toBe('+33.33%');
	expect(relativeChange(30_000, 30_001, 'yuan', 'en')).toBe('+0.00333%');
});

test('no change is said in words, and a missing end leaves none', () => {
	expect([relativeChange(7, 7, 'mu', 'zh'), relativeChange(7, 7, 'mu', 'en')]).toEqual(['持平', 'unchanged']);
	expect(relativeChange(null, 7, 'mu', 'zh')).toBe('无数据');
});

test('percent of percent is refused, and so is percent of nothing', () => {
	expect(() => relativeChange(18, 21, '%', 'en')).toThrow(
		'relativeChange: percent of a value in % would be taken for points; use change'
	);
	expect(() => relativeChange(0, 21, 'mu', 'en')).toThrow(
		'relativeChange: there is no percent of 0; use change'
	);
});
