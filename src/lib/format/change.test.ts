import { expect, test } from 'vitest';
import { change } from './change.js';
import type { Unit } from './unit.js';

const both = (from: number | null, to: number | null, unit: Unit, digits?: number) =>
	(['zh', 'en'] as const).map((lang) => change(from, to, unit, lang, digits));

test('a change has its sign and its unit, and no floating noise', () => {
	expect(both(32.1, 39.3, 'km2')).toEqual(['+7.2平方公里', '+7.2\u00a0km²']);
	expect(both(350, 200, 'mu')).toEqual(['\u2212150亩', '\u2212150\u00a0mu']);
	expect(both(26_123, 31_126, 'yuan')).toEqual(['+5003元', '+5,003\u00a0yuan']);
	expect(both(3, 3.5, 'mu', 2)).toEqual(['+0.50亩', '+0.50\u00a0mu']);
	expect(both(0, 1, 'item')).toEqual(['+1项', '+1\u00a0item']);
});

test('percent changes by percentage points', () => {
	expect(both(18.46, 21.14, '%')).toEqual(['+2.68个百分点', '+2.68\u00a0percentage points']);
	expect(both(3, 2, 'pp')).toEqual(['\u22121个百分点', '\u22121\u00a0percentage point']);
});

test('no change is said in words, and a missing end leaves none', () => {
	expect(both(7, 7, '%')).toEqual(['持平', 'unchanged']);
	expect(both(null, 7, 'mu')).toEqual(['无数据', 'no data']);
	expect(both(7, null, '%')).toEqual(['无数据', 'no data']);
});
