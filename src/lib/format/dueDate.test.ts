import { expect, test } from 'vitest';
import { dateOrder, dateText, monthText, readDueDate } from './dueDate.js';

const read = (text: unknown) => readDueDate('calendarLayout', 'row "a", date', text);

test('a date is a month, a day, a half of a year or its end', () => {
	expect(read('2022-06')).toEqual({ year: 2022, part: 6 });
	expect(read('2022-06-18')).toEqual({ year: 2022, part: 6, day: 18 });
	expect(read('2022-H1')).toEqual({ year: 2022, part: 'H1' });
	expect(read('2022-end')).toEqual({ year: 2022, part: 'end' });
});

test('a date that does not exist is refused, saying what came and what to give', () => {
	expect(() => read('2022')).toThrow(
		'calendarLayout: row "a", date is "2022"; give YYYY-MM, YYYY-MM-DD, YYYY-H1, YYYY-H2 or YYYY-end'
	);
	expect(() => read('2022-13')).toThrow('there is no month 13');
	expect(() => read('2022-02-29')).toThrow('that month has 28 days');
	expect(() => read('2022-H3')).toThrow(RangeError);
	expect(() => read(2022)).toThrow(TypeError);
});

test('dates sort by when they fall due at the latest', () => {
	const sorted = ['2022-06-18', '2022-06', '2022-H1', '2022-07', '2022-12', '2022-H2', '2022-end', '2023-01'];
	const shuffled = [...sorted].reverse().sort((a, b) => dateOrder(read(a)) - dateOrder(read(b)));
	expect(shuffled).toEqual(sorted);
});

test('dates are told in words of the language', () => {
	const words = (text: string) => [dateText(read(text), 'zh'), dateText(read(text), 'en')];
	expect(words('2022-06')).toEqual(['2022年6月', 'June 2022']);
	expect(words('2022-06-18')).toEqual(['2022年6月18日', '18 June 2022']);
	expect(words('2022-H1')).toEqual(['2022年上半年', 'first half of 2022']);
	expect(words('2022-H2')).toEqual(['2022年下半年', 'second half of 2022']);
	expect(words('2022-end')).toEqual(['2022年底', 'end of 2022']);
	expect([monthText(9, 'en', true), monthText(9, 'zh', true)]).toEqual(['Sep', '9月']);
});
