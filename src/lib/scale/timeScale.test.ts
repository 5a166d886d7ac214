import { expect, test } from 'vitest';
import { dayNumber, parseDate } from '../format/date.js';
import { timeScale, timeTickWords } from './timeScale.js';

const day = (text: string) => dayNumber(parseDate('', text));
const scale = (from: string, to: string, precision?: 'year' | 'month' | 'day') =>
	timeScale([day(from), day(to)], [0, 100], precision);
const words = (from: string, to: string, count: number, precision?: 'year' | 'month' | 'day') =>
	timeTickWords(scale(from, to, precision).ticks(count), 'zh');

test('timeScale(domain, range) places a day by the days before it', () => {
	const x = scale('2021-01-01', '2021-01-11');
	expect([x(day('2021-01-01')), x(day('2021-01-06')), x(day('2021-01-11'))]).toEqual([0, 50, 100]);
	expect(scale('2021', '2021')(day('2021'))).toBe(50);
});

test('timeScale ticks stand at the beginnings of years, months, weeks and days', () => {
	expect(words('2016', '2021', 6)).toEqual(['2016年', '2017年', '2018年', '2019年', '2020年', '2021年']);
	expect(words('2016', '2021', 4)).toEqual(['2016年', '2018年', '2020年']);
	expect(words('1949', '2021', 5)).toEqual(['1960年', '1980年', '2000年', '2020年']);
	expect(words('2021-02', '2022-03', 5)).toEqual(['2021年4月', '7月', '10月', '2022年1月']);
	expect(words('2021-03-01', '2021-03-20', 4)).toEqual(['2021年3月1日', '3月8日', '3月15日']);
	expect(words('2021-12-30', '2022-01-02', 5)).toEqual([
		'2021年12月30日',
		'12月31日',
		'2022年1月1日',
		'1月2日'
	]);
});

test('timeScale ticks are no finer than the dates', () => {
	expect(words('2020', '2021', 9, 'year')).toEqual(['2020年', '2021年']);
	expect(words('2021-01', '2021-03', 9, 'month')).toEqual(['2021年1月', '2月', '3月']);
});

test('timeScale names one day, and finds no tick between two', () => {
	expect(words('2021-05-05', '2021-05-05', 5)).toEqual(['2021年5月5日']);
	expect(timeScale([0.2, 0.8], [0, 100]).ticks(5)).toEqual([]);
});

test('timeScale names both ends where no two round steps have room', () => {
	expect(words('2016', '2021', 2, 'year')).toEqual(['2016年', '2021年']);
	expect(words('0001', '9999', 4, 'year')).toEqual(['1年', '9999年']);
	expect(words('2016', '2021', 1, 'year')).toEqual(['2020年']);
});

test('timeTickWords says the year in English as well', () => {
	expect(timeTickWords(scale('2021-02', '2022-03').ticks(5), 'en')).toEqual([
		'Apr\u00a02021',
		'Jul',
		'Oct',
		'Jan\u00a02022'
	]);
});
