import { dateOfDay, dateWords, dayNumber, type Precision } from '../../format/date.js';

/** What a date spans, in days from 1970-01-01. */
export interface Period {
	first: number;
	/** The first day after it. */
	after: number;
}

/** The span of a year (2021, 2021年), a month (2021-03) or a day (2021-03-05); nothing if the text is none. */
export function periodOf(text: string): Period | undefined {
	const found = /^(\d{4})(?:年|-(\d\d)(?:-(\d\d))?)?$/.exec(text);
	if (!found) return undefined;
	const [year = 0, month, day] = found
		.slice(1, 4)
		.map((part) => (part === undefined ? undefined : Number(part)));
	const start = (months: number): number =>
		dayNumber({ year: year + Math.floor(months / 12), month: (months % 12) + 1, day: 1 });
	const first = start((month ?? 1) - 1) + (day ?? 1) - 1;
	return { first, after: day ? first + 1 : start(month ?? 12) };
}

/** The number of the year, the month or the day that a day lies in: two neighbours differ by one. */
export function periodNumber(day: number, precision: Precision): number {
	if (precision === 'day') return day;
	const { year, month } = dateOfDay(day);
	return precision === 'month' ? year * 12 + month : year;
}

/** A day as a date of such precision, in English: 2021, Mar 2021, 5 Mar 2021. */
export const periodName = (day: number, precision: Precision): string =>
	dateWords({ ...dateOfDay(day), precision }, 'en');
