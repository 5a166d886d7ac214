import { expect, test } from 'vitest';
import { quantity } from './quantity.js';

test('Chinese counts in 万 and 亿, English in thousands, millions and billions', () => {
	expect(quantity(48_000, 'mu', 'zh')).toBe('4.8万亩');
	expect(quantity(48_000, 'mu', 'en')).toBe('48,000\u00a0mu');
	expect(quantity(46_470_000_000, 'yuan', 'zh')).toBe('464.7亿元');
	expect(quantity(46_470_000_000, 'yuan', 'en')).toBe('46.47 billion\u00a0yuan');
	expect(quantity(9999, 'person', 'zh')).toBe('9999人');
	expect(quantity(9999, 'person', 'en')).toBe('9,999\u00a0people');
});

test('percent, percentage points and areas are never confused', () => {
	expect(quantity(-24, '%', 'zh')).toBe('\u221224%');
	expect(quantity(2.68, 'pp', 'zh')).toBe('2.68个百分点');
	expect(quantity(2.68, 'pp', 'en')).toBe('2.68\u00a0percentage points');
	expect(quantity(32.1, 'km2', 'zh')).toBe('32.1平方公里');
	expect(quantity(32.1, 'km2', 'en')).toBe('32.1\u00a0km²');
});

test('floating noise does not reach the reader', () => {
	expect(quantity(39.3 - 32.1, 'km2', 'en')).toBe('7.2\u00a0km²');
	expect(quantity(21.14 - 18.46, 'pp', 'en', { digits: 2 })).toBe('2.68\u00a0percentage points');
});

test('one of a thing is singular in English', () => {
	expect(quantity(1, 'mention', 'en')).toBe('1\u00a0mention');
	expect(quantity(6, 'mention', 'en')).toBe('6\u00a0mentions');
	expect(quantity(-1, 'day', 'en')).toBe('\u22121\u00a0day');
	expect(quantity(1, 'day', 'en', { digits: 1 })).toBe('1.0\u00a0days');
});

test('qualifiers, signs and bare numbers', () => {
	expect(quantity(46, 'µg/m3', 'en', { qualifier: 'at most' })).toBe('at most 46\u00a0µg/m³');
	expect(quantity(46, 'µg/m3', 'zh', { qualifier: 'at most' })).toBe('不超过46微克/立方米');
	expect(quantity(7.2, 'km2', 'zh', { sign: true })).toBe('+7.2平方公里');
	expect(quantity(4.6e6, 'visit', 'zh', { bare: true })).toBe('460万');
});

test('a number below a hundredth keeps three figures', () => {
	expect(quantity(0.00001234567, '', 'en')).toBe('0.0000123');
	expect(quantity(1e-6, '%', 'zh')).toBe('0.000001%');
	expect(quantity(0.0123456, '', 'en')).toBe('0.0123');
});

test('what is missing is said to be missing', () => {
	expect(quantity(null, 'km2', 'zh')).toBe('无数据');
	expect(quantity(null, 'km2', 'en')).toBe('no data');
});

test('a number brought to 万 or 亿 keeps the digits that an editor would keep', () => {
	expect(quantity(31_126, 'yuan', 'zh')).toBe('3.11万元');
	expect(quantity(46_470_000_000, 'yuan', 'zh')).toBe('464.7亿元');
	expect(quantity(1_234_567, '', 'zh')).toBe('123万');
	expect(quantity(539_600, 'person', 'zh')).toBe('53.96万人');
	expect(quantity(1_234_567, 'person', 'en')).toBe('1.23 million\u00a0people');
	expect(quantity(31_126, 'yuan', 'zh', { digits: 4 })).toBe('3.1126万元');
});
