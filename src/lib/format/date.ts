import type { Lang } from './lang.js';

/** The finest part that a date names. */
export type Precision = 'year' | 'month' | 'day';

/** A date of the proleptic Gregorian calendar, without a time of day and without a zone. */
export interface CalendarDate {
	year: number;
	/** 1–12; 1 where only the year is known. */
	month: number;
	/** 1–31; 1 where only the month is known. */
	day: number;
	precision: Precision;
}

const shape = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

const leap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** How many days a month has; `month` is 1–12. */
export function monthLength(year: number, month: number): number {
	if (month === 2) return leap(year) ? 29 : 28;
	return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/**
 * A date from ISO text: `2021`, `2021-03` or `2021-03-05`.
 *
 * @param what names the chart and the row, for the message
 * @throws {RangeError} if the text is of another form, or names a day that no calendar has
 */
export function parseDate(what: string, text: string): CalendarDate {
	const [, year, month, day] = shape.exec(text) ?? [];
	const date: CalendarDate = {
		year: Number(year),
		month: Number(month ?? 1),
		day: Number(day ?? 1),
		precision: day ? 'day' : month ? 'month' : 'year'
	};
	const real =
		year !== undefined &&
		date.month >= 1 &&
		date.month <= 12 &&
		date.day >= 1 &&
		date.day <= monthLength(date.year, date.month);
	if (!real)
		throw new RangeError(
			`${what} is "${text}", which is no date; write a year (2021), a month (2021-03) or a day (2021-03-05)`
		);
	return date;
}

/**
 * Days from 1970-01-01 to a date, negative before it. By cycles of 400 years of which each begins in March, so
 * that the leap day comes last (H. Hinnant, "chrono-compatible low-level date algorithms").
 */
export function dayNumber({ year, month, day }: Pick<CalendarDate, 'year' | 'month' | 'day'>): number {
	const from = month <= 2 ? year - 1 : year;
	const cycle = Math.floor(from / 400);
	const inCycle = from - cycle * 400;
	const inYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
	const days = inCycle * 365 + Math.floor(inCycle / 4) - Math.floor(inCycle / 100) + inYear;
	return cycle * 146_097 + days - 719_468;
}

/** The date that is so many days from 1970-01-01; a part of a day is left out. */
export function dateOfDay(days: number): CalendarDate {
	const shifted = Math.floor(days) + 719_468;
	const cycle = Math.floor(shifted / 146_097);
	const inCycle = shifted - cycle * 146_097;
	const years = Math.floor(
		(inCycle - Math.floor(inCycle / 1460) + Math.floor(inCycle / 36_524) - Math.floor(inCycle / 146_096)) /
			365
	);
	const inYear = inCycle - (365 * years + Math.floor(years / 4) - Math.floor(years / 100));
	const march = Math.floor((5 * inYear + 2) / 153);
	const month = march < 10 ? march + 3 : march - 9;
	return {
		year: years + cycle * 400 + (month <= 2 ? 1 : 0),
		month,
		day: inYear - Math.floor((153 * march + 2) / 5) + 1,
		precision: 'day'
	};
}

/** The day that is so many days from 1970-01-01 as ISO text: `2021-03-05`. */
export function isoDay(days: number): string {
	const { year, month, day } = dateOfDay(days);
	const pad = (part: number, places: number): string => String(part).padStart(places, '0');
	return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/**
 * A date in words, as precise as it is: 2021年3月5日, 2021年3月, 2021年; 5 Mar 2021, Mar 2021, 2021. It asks neither
 * `Intl` nor a clock.
 *
 * @param withYear leave the year out where its neighbour names it: 3月5日, 3月; 5 Mar, Mar. @default true
 */
export function dateWords(
	{ year, month, day, precision }: CalendarDate,
	lang: Lang,
	withYear = true
): string {
	const named = withYear || precision === 'year';
	if (lang === 'zh') {
		const parts = [named ? `${year}年` : '', precision === 'year' ? '' : `${month}月`];
		return parts.join('') + (precision === 'day' ? `${day}日` : '');
	}
	const name = months[month - 1] ?? '';
	if (precision === 'year') return `${year}`;
	return (precision === 'day' ? `${day}\u00a0` : '') + name + (named ? `\u00a0${year}` : '');
}
