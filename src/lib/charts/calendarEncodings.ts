import { dayNumber } from '../format/date.js';
import { dueMonth } from '../format/dueDate.js';
import { categoryEncodings, type Encoding } from '../geometry/encoding.js';
import type { CalendarEntry } from './calendarSlots.js';
import { toldByTone } from './toldByTone.js';

/** The first day of a month that is counted from year 0. */
const firstDay = (month: number): number =>
	dayNumber({ year: Math.floor(month / 12), month: (month % 12) + 1, day: 1 });

/** What a calendar says by places and colours: a tone that follows the status repeats it. */
export const calendarEncodings = (
	entries: readonly CalendarEntry<unknown>[],
	span: readonly [number, number] | null
): Encoding[] => [
	{
		channel: 'date',
		variable: 'position',
		scale: 'time',
		domain: span ? [firstDay(span[0]), firstDay(span[1])] : undefined,
		marks: entries.map(({ name, date, status }) => ({
			name,
			status,
			day: date ? dayNumber({ year: date.year, month: dueMonth(date), day: date.day ?? 1 }) : undefined
		}))
	},
	...categoryEncodings(
		'tone',
		[...new Set(entries.map(({ tone }) => tone))],
		...(toldByTone(entries, ({ status, emphasis }) => status + emphasis) ? (['form'] as const) : [])
	)
];
