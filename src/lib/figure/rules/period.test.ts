import { expect, test } from 'vitest';
import { dayNumber } from '../../format/date.js';
import { periodName, periodNumber, periodOf } from './period.js';

const day = (year: number, month: number, date: number) => dayNumber({ year, month, day: date });

test('periodOf(text) spans a year, a month or a day', () => {
	expect(periodOf('2021')).toEqual({ first: day(2021, 1, 1), after: day(2022, 1, 1) });
	expect(periodOf('2021年')).toEqual(periodOf('2021'));
	expect(periodOf('2021-02')).toEqual({ first: day(2021, 2, 1), after: day(2021, 3, 1) });
	expect(periodOf('2021-12')).toEqual({ first: day(2021, 12, 1), after: day(2022, 1, 1) });
	expect(periodOf('2021-02-28')).toEqual({ first: day(2021, 2, 28), after: day(2021, 3, 1) });
	for (const text of ['start', '21', '2021 goal', '']) expect(periodOf(text)).toBeUndefined();
});

test('periodNumber(day, precision) counts years, months or days', () => {
	expect(periodNumber(day(2021, 12, 31), 'year')).toBe(2021);
	expect(periodNumber(day(2022, 1, 1), 'month') - periodNumber(day(2021, 12, 31), 'month')).toBe(1);
	expect(periodNumber(day(1970, 1, 5), 'day')).toBe(4);
});

test('periodName(day, precision) is as exact as the data', () => {
	expect(periodName(day(2021, 3, 5), 'year')).toBe('2021');
	expect(periodName(day(2021, 3, 5), 'month')).toBe('Mar\u00a02021');
	expect(periodName(day(2021, 3, 5), 'day')).toBe('5\u00a0Mar\u00a02021');
});
