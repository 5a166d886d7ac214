import { lazily } from '../geometry/lazily.js';
import { monthLength } from '../format/date.js';
import { readDueDate } from '../format/dueDate.js';
import { dotShape, type Dot } from '../geometry/dot.js';
import { checkFrame, type Label, type Layout, type Rule } from '../geometry/layout.js';
import { typeScale } from '../geometry/typeScale.js';
import {
	fillCell,
	slotRules,
	titleLabel,
	type CalendarPromise,
	type CellPlace,
	type Today
} from './calendarCells.js';
import { fitCalendar } from './calendarFit.js';
import { calendarKey } from './calendarKey.js';
import { calendarEncodings } from './calendarEncodings.js';
import type { CalendarOptions } from './calendarOptions.js';
import { calendarEntries, calendarSlots, calendarSpan } from './calendarSlots.js';
import { calendarStops } from './calendarStops.js';
import { calendarSummary, calendarTable } from './calendarWords.js';

export type { CalendarPromise } from './calendarCells.js';
export type { CalendarOptions } from './calendarOptions.js';

export interface CalendarLayout<Row> extends Layout {
	kind: 'calendar';
	/** The rows that are drawn, in the order of their dates. */
	promises: readonly CalendarPromise<Row>[];
	/** Dots of the key: what solid and open ones mean. */
	keyDots: readonly Dot[];
	/** Keys of the rows that had no room: counted in their place, and in the table. */
	hidden: readonly string[];
}

/**
 * A calendar of what is due: each promise as a dot and its words in the slot of its month, solid when done and
 * open when planned. What is due by the end of a half or of the year stands in a slot of its own after those
 * months, since no month was promised; what has no date in a list at the end.
 *
 * On a desk the months are columns, six to a tier: twelve abreast would leave each five characters a line. On a
 * phone, and where columns cannot hold the words, they are rows, and months in which nothing is due share one.
 * Promises that find no room are counted in their slot ("+3 more") and stand in the table.
 *
 * @throws {TypeError | RangeError} if a date, status, tone, span or key is wrong, or the slots cannot stand in
 * the height given
 */
export function calendarLayout<Row>(options: CalendarOptions<Row>): CalendarLayout<Row> {
	const { width, height, lang } = options;
	checkFrame('calendarLayout', { width, height });
	const entries = calendarEntries(options);
	const span = calendarSpan(entries, options.span);
	const slots = calendarSlots(entries, span, lang);
	const today = todayIn(options.today, span);
	const key = calendarKey(entries, { span, today: today?.date ?? null, lang }, width, typeScale(width));
	const room = { width, height: height - key.height, lang, today: today?.month ?? null };
	const { setting, tiers } = fitCalendar(slots, room);

	const labels: Label[] = [...key.labels];
	const rules: Rule[] = [...key.rules];
	const slotted: CalendarPromise<Row>[][] = [];
	const hidden: string[] = [];
	let top = key.height;
	for (const { tier, height: tall, lift } of tiers) {
		const shelf = top + tier.head + lift;
		const place: CellPlace = { top, shelf, room: top + tall - tier.foot - shelf, width, setting, lang };
		for (const cell of tier.cells) {
			const filled = fillCell(cell, place);
			labels.push(titleLabel(cell, place), ...filled.labels);
			rules.push(...slotRules(cell, place, today));
			slotted.push(filled.promises);
			hidden.push(...filled.hidden);
		}
		top += tall;
	}
	const promises = slotted.flat();
	return lazily(
		{
			kind: 'calendar',
			width,
			height,
			lang,
			promises,
			keyDots: key.dots,
			shapes: [...key.dots, ...promises.map(({ dot }) => dot)].map(dotShape),
			hidden,
			rules,
			labels
		},
		{
			summary: () => calendarSummary(entries, slots, span, hidden.length, lang),
			table: () => calendarTable(entries, lang),
			stops: () => calendarStops(options, entries, slotted, setting.form === 'rows'),
			encodings: () => calendarEncodings(entries, span)
		}
	);
}

function todayIn(text: string | undefined, span: readonly [number, number] | null): Today | null {
	if (text === undefined) return null;
	const date = readDueDate('calendarLayout', 'today', text);
	if (typeof date.part !== 'number')
		throw new RangeError(`calendarLayout: today is "${text}"; give a day, as 2022-06-10`);
	const month = date.year * 12 + date.part - 1;
	if (!span || month < span[0] || month > span[1]) return null;
	return { date, month, share: date.day ? (date.day - 0.5) / monthLength(date.year, date.part) : 0.5 };
}
