import { expect, test } from 'vitest';
import { dateOfDay, dateWords, dayNumber, isoDay, monthLength, parseDate } from './date.js';

test('parseDate(what, text) reads a year, a month and a day', () => {
	expect(parseDate('row 1', '2021')).toEqual({ year: 2021, month: 1, day: 1, precision: 'year' });
	expect(parseDate('row 1', '2021-03')).toEqual({ year: 2021, month: 3, day: 1, precision: 'month' });
	expect(parseDate('row 1', '2024-02-29')).toEqual({ year: 2024, month: 2, day: 29, precision: 'day' });
});

test('parseDate refuses what no calendar has, and says what to write', () => {
	for (const text of [
		'2021-13',
		'2021-00',
		'2023-02-29',
		'1900-02-29',
		'2021-3',
		'21',
		'',
		'2021-03-05T00:00'
	])
		expect(() => parseDate('lineLayout: row 1, x', text)).toThrow(
			`lineLayout: row 1, x is "${text}", which is no date; write a year (2021)`
		);
});

test('dayNumber counts from 1970, as the machine does', () => {
	expect(dayNumber({ year: 1970, month: 1, day: 1 })).toBe(0);
	expect(dayNumber({ year: 1970, month: 2, day: 1 })).toBe(31);
	expect(dayNumber({ year: 1969, month: 12, day: 31 })).toBe(-1);
	for (const [year, month, day] of [
		[2000, 2, 29],
		[1900, 3, 1],
		[2021, 12, 31],
		[1600, 1, 1],
		[9999, 12, 31]
	] as const)
		expect(dayNumber({ year, month, day })).toBe(Date.UTC(year, month - 1, day) / 864e5);
});

test('dateOfDay is dayNumber turned round, for every day of eight centuries', () => {
	for (let day = -150_000; day < 150_000; day += 1) {
		const date = dateOfDay(day);
		if (dayNumber(date) !== day || date.day > monthLength(date.year, date.month))
			expect.fail(`day ${day} came back as ${JSON.stringify(date)}`);
	}
	expect(dateOfDay(0.9)).toEqual({ year: 1970, month: 1, day: 1, precision: 'day' });
});

test('dateWords is as precise as the date, in both languages', () => {
	const words = (text: string, withYear?: boolean) =>
		(['zh', 'en'] as const).map((lang) => dateWords(parseDate('', text), lang, withYear));
	expect(words('2021')).toEqual(['2021年', '2021']);
	expect(words('2021-03')).toEqual(['2021年3月', 'Mar\u00a02021']);
	expect(words('2021-03-05')).toEqual(['2021年3月5日', '5\u00a0Mar\u00a02021']);
	expect(words('2021-12-31', false)).toEqual(['12月31日', '31\u00a0Dec']);
	expect(words('2021-12', false)).toEqual(['12月', 'Dec']);
	expect(words('2021', false)).toEqual(['2021年', '2021']);
});

test('isoDay writes a day as parseDate reads it', () => {
	expect(isoDay(0)).toBe('1970-01-01');
	expect(dayNumber(parseDate('', isoDay(-40_000)))).toBe(-40_000);
});
