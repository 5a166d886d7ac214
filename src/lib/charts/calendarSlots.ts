import { dateOrder, dateText, dueMonth, monthText, readDueDate, type DueDate } from '../format/dueDate.js';
import type { Lang } from '../format/lang.js';
import { accessor, rowList } from '../geometry/channel.js';
import { checkStatus, checkTone } from '../geometry/checkPaint.js';
import { emphasisOf, type Emphasis } from '../geometry/emphasis.js';
import { checkKeys } from '../geometry/checkRows.js';
import type { Status, Tone } from '../scale/tones.js';
import type { CalendarOptions } from './calendarOptions.js';

const where = 'calendarLayout';

/** A row, read. */
export interface CalendarEntry<Row> {
	key: string;
	row: Row;
	/** The place of its row in the rows given. */
	index: number;
	name: string;
	/** `null` has no date. */
	date: DueDate | null;
	status: Status;
	tone: Tone;
	/** Highlighted, stepping back behind such rows, or neither. */
	emphasis: Emphasis;
}

/**
 * The rows in the order of their dates, those without one last.
 *
 * @throws {TypeError | RangeError} if a date, status or tone is none, a name is empty, or keys repeat
 */
export function calendarEntries<Row>(options: CalendarOptions<Row>): CalendarEntry<Row>[] {
	const rows = rowList(where, options.rows);
	const { highlight } = options;
	const name = accessor(`${where}, name`, options.name, rows);
	const key = options.key === undefined ? name : accessor(`${where}, key`, options.key, rows);
	const date = accessor(`${where}, date`, options.date, rows);
	const status = options.status && accessor(`${where}, status`, options.status, rows);
	const tone = options.tone && accessor(`${where}, tone`, options.tone, rows);
	const entries = rows.map((row, index): CalendarEntry<Row> => {
		const text: unknown = name(row, index);
		if (typeof text !== 'string' || text.trim() === '')
			throw new TypeError(
				`${where}: row ${index + 1}, name is ${JSON.stringify(text)}; give the words of the promise`
			);
		const rowKey = String(key(row, index));
		const row_ = `row "${rowKey}"`;
		const when = date(row, index);
		const state = status ? status(row, index) : 'planned';
		const hue = tone ? tone(row, index) : 'river';
		checkStatus(where, `${row_}, status`, state);
		checkTone(where, `${row_}, tone`, hue);
		return {
			key: rowKey,
			row,
			index,
			name: text.trim(),
			date: when === null ? null : readDueDate(where, `${row_}, date`, when),
			status: state,
			tone: hue,
			emphasis: emphasisOf(rowKey, highlight)
		};
	});
	checkKeys(where, entries);
	const order = ({ date: when }: CalendarEntry<Row>): number => (when ? dateOrder(when) : Infinity);
	// equal orders subtract to NaN where both are endless, and must keep the order in which they came
	return entries.sort((a, b) => order(a) - order(b) || 0);
}

/** Months counted from year 0: 2022-01 is 24264. */
const monthCount = (date: DueDate): number => date.year * 12 + dueMonth(date) - 1;

/**
 * The first and the last month drawn, counted from year 0; `null` where nothing says which.
 *
 * @throws {RangeError} if the span's ends are no months or stand the wrong way round
 */
export function calendarSpan(
	entries: readonly CalendarEntry<unknown>[],
	span?: readonly [string, string]
): readonly [number, number] | null {
	if (span) {
		const [from, to] = span.map((end, index) => {
			const date = readDueDate(where, `span[${index}]`, end);
			if (typeof date.part !== 'number')
				throw new RangeError(`${where}: span[${index}] is "${end}"; give a month, as 2022-01`);
			return monthCount(date);
		}) as [number, number];
		if (from > to)
			throw new RangeError(
				`${where}: the span runs from ${span[0]} back to ${span[1]}; give the earlier first`
			);
		return [from, to];
	}
	const years = entries.flatMap(({ date }) => (date ? [date.year] : []));
	if (years.length === 0) return null;
	return [Math.min(...years) * 12, Math.max(...years) * 12 + 11];
}

/** A place in the calendar for what is due then. */
export interface Slot<Row> {
	key: string;
	kind: 'month' | 'half' | 'end' | 'outside' | 'undated';
	title: string;
	/** Months from year 0; for halves and ends that of their last month, for the others endless. */
	month: number;
	entries: readonly CalendarEntry<Row>[];
}

/**
 * The places of a calendar in their order: every month of the span, and after it, where something is due then,
 * its half of the year and the year's end; last what falls outside the span, and what has no date.
 */
export function calendarSlots<Row>(
	entries: readonly CalendarEntry<Row>[],
	span: readonly [number, number] | null,
	lang: Lang
): Slot<Row>[] {
	const zh = lang === 'zh';
	const inside = ({ date }: CalendarEntry<Row>): boolean =>
		date !== null && span !== null && monthCount(date) >= span[0] && monthCount(date) <= span[1];
	const slots: Slot<Row>[] = [];
	const add = (slot: Omit<Slot<Row>, 'entries'>, of: (entry: CalendarEntry<Row>) => boolean): void => {
		const found = entries.filter(of);
		if (found.length > 0 || slot.kind === 'month') slots.push({ ...slot, entries: found });
	};
	const [first, last] = span ?? [0, -1];
	const many = Math.floor(first / 12) !== Math.floor(last / 12);
	for (let month = first; month <= last; month++) {
		const year = Math.floor(month / 12);
		const number = (month % 12) + 1;
		const due = (part: DueDate['part']) => (entry: CalendarEntry<Row>) =>
			entry.date?.year === year && entry.date.part === part;
		const dated = many && (month === first || number === 1);
		const name = monthText(number, lang, true);
		const title = !dated ? name : zh ? `${year}年${name}` : `${name} ${year}`;
		add({ key: `${year}-${number}`, kind: 'month', title, month }, due(number));
		const half = number === 6 ? 'H1' : number === 12 ? 'H2' : null;
		if (half) add({ key: `${year}-${half}`, kind: 'half', title: halfTitle(half, lang), month }, due(half));
		if (number === 12)
			add({ key: `${year}-end`, kind: 'end', title: zh ? '年底' : 'Year’s end', month }, due('end'));
	}
	add(
		{ key: 'outside', kind: 'outside', title: zh ? '其他时间' : 'Other dates', month: Infinity },
		(entry) => entry.date !== null && !inside(entry)
	);
	add(
		{ key: 'undated', kind: 'undated', title: zh ? '未定日期' : 'No date', month: Infinity },
		({ date }) => date === null
	);
	return slots;
}

const halfTitle = (half: 'H1' | 'H2', lang: Lang): string =>
	lang === 'zh' ? (half === 'H1' ? '上半年' : '下半年') : half === 'H1' ? 'First half' : 'Second half';

/** An entry as it stands in its slot: with its day, or outside the span with its whole date. */
export function entryText(
	{ name, date }: CalendarEntry<unknown>,
	kind: Slot<unknown>['kind'],
	lang: Lang
): string {
	if (!date) return name;
	if (kind === 'outside')
		return lang === 'zh' ? `${dateText(date, lang)}：${name}` : `${dateText(date, lang)}: ${name}`;
	if (date.day === undefined) return name;
	if (lang === 'zh') return `${date.day}日\u2002${name}`;
	return `${date.day}\u00a0${monthText(dueMonth(date), lang, true)}\u2002${name}`;
}
