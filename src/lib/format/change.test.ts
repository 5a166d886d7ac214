import { expect, test } from 'vitest';
import { change, type ChangeOptions } from './change.js';
import type { Unit } from './unit.js';

const both = (from: number | null, to: number | null, unit: Unit, options?: ChangeOptions) =>
	(['zh', 'en'] as const).map((lang) => change(from, to, unit, lang, options));

test('a change has its sign and its unit, and no floating noise', () => {
	expect(both(32.1, 39.3, 'km2')).toEqual(['+7.2平方公里', '+7.2\u00a0km²']);
	expect(both(350, 200, 'mu')).toEqual(['\u2212150亩', '\u2212150\u00a0mu']);
	expect(both(26_123, 31_126, 'yuan')).toEqual(['+5003元', '+5,003\u00a0yuan']);
	expect(both(0, 1, 'item')).toEqual(['+1项', '+1\u00a0item']);
});

test('percent changes by percentage points', () => {
	expect(both(18.46, 21.14, '%')).toEqual(['+2.68个百分点', '+2.68\u00a0percentage points']);
	expect(both(3, 2, 'pp')).toEqual(['\u22121个百分点', '\u22121\u00a0percentage point']);
});

test('a relative change is percent of the first value', () => {
	expect(both(46, 35, 'µg/m3', { relative: true })).toEqual(['\u221223.9%', '\u221223.9%']);
	expect(both(100, 250, 'yuan', { relative: true })).toEqual(['+150%', '+150%']);
	expect(both(30_000, 30_001, 'yuan', { relative: true })[0]).toBe('+0.00333%');
	expect(both(3, 4, 'item', { relative: true, digits: 2 })[0]).toBe('+33.33%');
});

test('no change is said in words, and a missing end leaves none', () => {
	expect(both(7, 7, '%')).toEqual(['持平', 'unchanged']);
	expect(both(null, 7, 'mu')).toEqual(['无数据', 'no data']);
	expect(both(7, null, 'mu', { relative: true })).toEqual(['无数据', 'no data']);
});

test('percent of percent is refused, and so is percent of nothing', () => {
	expect(() => change(18, 21, '%', 'en', { relative: true })).toThrow(
		'change: percent of a value in % is taken for points; leave relative out'
	);
	expect(() => change(0, 21, 'mu', 'en', { relative: true })).toThrow('change: there is no percent of 0');
});
