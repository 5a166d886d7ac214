import { monthLength } from './date.js';
import type { Lang } from './lang.js';

/** A month (1–12), a half of a year, or its end. */
export type DatePart = number | 'H1' | 'H2' | 'end';

/** When something falls due, as exactly as it was said. */
export interface DueDate {
	year: number;
	part: DatePart;
	/** A day of the month, where one was said. */
	day?: number;
}

const english = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December'
];

/**
 * Reads a date: `2022-06`, `2022-06-18`, `2022-H1` (a half of the year) or `2022-end` (its end).
 *
 * @param where the function that asks, for the message
 * @param what the row and field, for the message
 * @throws {TypeError} if `text` is no text
 * @throws {RangeError} if it is none of these, or there is no such day
 */
export function readDueDate(where: string, what: string, text: unknown): DueDate {
	const forms = 'give YYYY-MM, YYYY-MM-DD, YYYY-H1, YYYY-H2 or YYYY-end';
	if (typeof text !== 'string')
		throw new TypeError(`${where}: ${what} is ${text === null ? 'null' : typeof text}; ${forms}`);
	const found = /^(\d{4})-(?:(H1|H2|end)|(\d\d)(?:-(\d\d))?)$/.exec(text);
	if (!found) throw new RangeError(`${where}: ${what} is "${text}"; ${forms}`);
	const [, yearText, part, monthText, dayText] = found;
	const year = Number(yearText);
	if (part === 'H1' || part === 'H2' || part === 'end') return { year, part };
	const month = Number(monthText);
	if (month < 1 || month > 12)
		throw new RangeError(`${where}: ${what} is "${text}", and there is no month ${monthText}; ${forms}`);
	if (dayText === undefined) return { year, part: month };
	const day = Number(dayText);
	if (day < 1 || day > monthLength(year, month))
		throw new RangeError(
			`${where}: ${what} is "${text}", and that month has ${monthLength(year, month)} days; ${forms}`
		);
	return { year, part: month, day };
}

/** The month (1–12) in which a date falls due at the latest: June for a first half, December for a year's end. */
export const dueMonth = ({ part }: DueDate): number =>
	part === 'H1' ? 6 : part === 'H2' || part === 'end' ? 12 : part;

/**
 * A number that grows with the date, for sorting. What is due by the end of a month stands after its days, a
 * half after its last month, and the end of a year after all.
 */
export function dateOrder(date: DueDate): number {
	const within = date.part === 'end' ? 34 : typeof date.part === 'string' ? 33 : (date.day ?? 32);
	return (date.year * 12 + dueMonth(date)) * 100 + within;
}

/** A month's name: 6月, June, or in short Jun. */
export const monthText = (month: number, lang: Lang, short = false): string => {
	if (lang === 'zh') return `${month}月`;
	const name = english[month - 1] ?? '';
	return short ? name.slice(0, 3) : name;
};

/** A date as words: 2022年6月18日, 2022年上半年, 2022年底; 18 June 2022, first half of 2022, end of 2022. */
export function dateText({ year, part, day }: DueDate, lang: Lang): string {
	if (lang === 'zh') {
		if (part === 'H1') return `${year}年上半年`;
		if (part === 'H2') return `${year}年下半年`;
		if (part === 'end') return `${year}年底`;
		return `${year}年${part}月${day === undefined ? '' : `${day}日`}`;
	}
	if (part === 'H1') return `first half of ${year}`;
	if (part === 'H2') return `second half of ${year}`;
	if (part === 'end') return `end of ${year}`;
	return `${day === undefined ? '' : `${day} `}${monthText(part, lang)} ${year}`;
}
