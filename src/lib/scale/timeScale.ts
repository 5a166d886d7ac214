import { dateOfDay, dateWords, dayNumber, type CalendarDate, type Precision } from '../format/date.js';
import type { Lang } from '../format/lang.js';
import { linearScale } from './linearScale.js';

/** A place on a time axis that has a name. */
export interface TimeTick {
	/** Days from 1970-01-01. */
	day: number;
	date: CalendarDate;
}

/** From a day (counted from 1970-01-01, UTC) to a pixel. */
export interface TimeScale {
	(day: number): number;
	/** Beginnings of years, months, weeks or days inside the domain, at most `count` where that can be; else its ends. */
	ticks: (count: number) => TimeTick[];
}

interface Step {
	unit: Precision;
	size: number;
}

const steps: readonly Step[] = [
	{ unit: 'day', size: 1 },
	{ unit: 'day', size: 7 },
	{ unit: 'month', size: 1 },
	{ unit: 'month', size: 3 },
	{ unit: 'month', size: 6 },
	...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000].map((size): Step => ({ unit: 'year', size }))
];

/** About how many days a step takes: reason enough not to list a million ticks before they are counted. */
const span = ({ unit, size }: Step): number => size * { day: 1, month: 30, year: 365 }[unit];

const fineness: Record<Precision, number> = { day: 0, month: 1, year: 2 };

/**
 * A scale for dates, in days of the calendar and not in hours of a zone: the same on every machine.
 *
 * @param domain first and last day; one without a span maps all to the middle of the range
 * @param range in pixels
 * @param precision ticks are no finer than the dates themselves. @default 'day'
 */
export function timeScale(
	domain: readonly [number, number],
	range: readonly [number, number],
	precision: Precision = 'day'
): TimeScale {
	const [first, last] = domain;
	const line = linearScale(domain, range);
	const ends = [first, last].map((day): TimeTick => ({ day, date: { ...dateOfDay(day), precision } }));
	const ticks = (count: number): TimeTick[] => {
		const known = steps.filter(({ unit }) => fineness[unit] >= fineness[precision]);
		for (const step of known) {
			if ((last - first) / span(step) > count * 1.1) continue;
			const found = ticksBy(step, first, last);
			if (found.length > count) continue;
			// where no two beginnings of a round step have room, both ends say more than one date between them
			return found.length < 2 && count > 1 && last - first >= 1 ? ends : found;
		}
		return [];
	};
	return Object.assign((day: number) => line(day), { ticks });
}

/** The Monday of the first week is the fifth day from the start of 1970. */
const monday = 4;

function ticksBy({ unit, size }: Step, first: number, last: number): TimeTick[] {
	const ticks: TimeTick[] = [];
	if (unit === 'day') {
		const offset = size === 7 ? monday : 0;
		for (let day = Math.ceil((first - offset) / size) * size + offset; day <= last; day += size)
			ticks.push({ day, date: dateOfDay(day) });
		return ticks;
	}
	const inMonths = unit === 'year' ? size * 12 : size;
	const { year, month } = dateOfDay(first);
	for (let at = Math.floor((year * 12 + month - 1) / inMonths) * inMonths; ; at += inMonths) {
		const date = { year: Math.floor(at / 12), month: (at % 12) + 1, day: 1, precision: unit };
		const day = dayNumber(date);
		if (day > last) return ticks;
		if (day >= first) ticks.push({ day, date });
	}
}

/** The names of ticks: the year stands at the first and wherever it is new. */
export function timeTickWords(ticks: readonly TimeTick[], lang: Lang): string[] {
	return ticks.map(({ date }, index) => dateWords(date, lang, date.year !== ticks[index - 1]?.date.year));
}
