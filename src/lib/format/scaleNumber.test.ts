import { expect, test } from 'vitest';
import { scaleNumber } from './scaleNumber.js';

test('a number is counted in the largest word of which it holds one', () => {
	expect([9999, 1e4, 1e8, 1.21e14].map((value) => scaleNumber(value, 'zh'))).toEqual([
		{ text: '9999', word: '' },
		{ text: '1', word: '万' },
		{ text: '1', word: '亿' },
		{ text: '121', word: '万亿' }
	]);
	expect([999_999, 1e6, 1e9, 1.5e12].map((value) => scaleNumber(value, 'en'))).toEqual([
		{ text: '999,999', word: '' },
		{ text: '1', word: 'million' },
		{ text: '1', word: 'billion' },
		{ text: '1.5', word: 'trillion' }
	]);
	expect(scaleNumber(1e8, 'zh', { myriads: false })).toEqual({ text: '100,000,000', word: '' });
});

test('what rounds up to the next word takes it', () => {
	expect(scaleNumber(99_999_999, 'zh')).toEqual({ text: '1', word: '亿' });
	expect(scaleNumber(-999_999_999, 'en')).toEqual({ text: '\u22121', word: 'billion' });
	expect(scaleNumber(9999.6, 'zh', { digits: 0 })).toEqual({ text: '1', word: '万' });
	expect(scaleNumber(9999.6, 'zh')).toEqual({ text: '9999.6', word: '' });
});

test('no zeros are kept that say nothing', () => {
	expect(scaleNumber(29_999, 'zh')).toEqual({ text: '3', word: '万' });
	expect(scaleNumber(29_999, 'zh', { digits: 2 })).toEqual({ text: '3.00', word: '万' });
});

test('what is no number is refused', () => {
	expect(() => scaleNumber(NaN, 'zh')).toThrow('NaN is no finite number');
	expect(() => scaleNumber(-Infinity, 'en')).toThrow('no finite number');
});
