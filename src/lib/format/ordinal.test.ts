import { expect, test } from 'vitest';
import { ordinal } from './ordinal.js';

test('ordinal(place, lang) ends as English says it', () => {
	expect([1, 2, 3, 4, 10].map((place) => ordinal(place, 'en'))).toEqual(['1st', '2nd', '3rd', '4th', '10th']);
	expect([11, 12, 13].map((place) => ordinal(place, 'en'))).toEqual(['11th', '12th', '13th']);
	expect([21, 22, 23, 111, 112, 1001].map((place) => ordinal(place, 'en'))).toEqual([
		'21st',
		'22nd',
		'23rd',
		'111th',
		'112th',
		'1,001st'
	]);
});

test('in Chinese it is 第 and the number', () => {
	expect([3, 12, 12_345].map((place) => ordinal(place, 'zh'))).toEqual(['第3', '第12', '第12,345']);
});

test('what is no place is refused', () => {
	expect(() => ordinal(0, 'en')).toThrow('ordinal: 0 is no place in an order; give a whole number from 1 up');
	expect(() => ordinal(1.5, 'zh')).toThrow(RangeError);
});
