import { dateText, monthText } from '../format/dueDate.js';
import type { Lang } from '../format/lang.js';
import { quantity } from '../format/quantity.js';
import type { Table } from '../geometry/layout.js';
import { statusWord } from '../scale/basisWords.js';
import type { CalendarEntry, Slot } from './calendarSlots.js';

type Entries = readonly CalendarEntry<unknown>[];

const items = (count: number, lang: Lang): string => quantity(count, 'item', lang);

/** The span as words: a year, or its first and last month. */
export function spanText([first, last]: readonly [number, number], lang: Lang): string {
	const year = Math.floor(first / 12);
	if (first % 12 === 0 && last === first + 11) return lang === 'zh' ? `${year}年` : String(year);
	const words = (month: number): string =>
		dateText({ year: Math.floor(month / 12), part: (month % 12) + 1 }, lang);
	if (first === last) return words(first);
	if (Math.floor(last / 12) !== year)
		return lang === 'zh' ? `${words(first)}至${words(last)}` : `${words(first)} to ${words(last)}`;
	return lang === 'zh'
		? `${words(first)}至${monthText((last % 12) + 1, lang)}`
		: `${monthText((first % 12) + 1, lang)} to ${words(last)}`;
}

/** The month in which most is due, if no other has as much. */
function fullest(slots: readonly Slot<unknown>[]): Slot<unknown> | undefined {
	const [top, next] = slots
		.filter(({ kind }) => kind === 'month')
		.toSorted((a, b) => b.entries.length - a.entries.length);
	return top && top.entries.length > 1 && top.entries.length > (next?.entries.length ?? 0) ? top : undefined;
}

/** What does not fit, as it stands in its place. */
export const moreText = (count: number, lang: Lang): string =>
	lang === 'zh' ? `另有${items(count, lang)}` : `+${count} more`;

/** A calendar in one to three sentences. */
export function calendarSummary(
	entries: Entries,
	slots: readonly Slot<unknown>[],
	span: readonly [number, number] | null,
	hidden: number,
	lang: Lang
): string {
	const zh = lang === 'zh';
	if (entries.length === 0) return zh ? '没有数据。' : 'There are no rows.';
	const done = entries.filter(({ status }) => status === 'done').length;
	const undated = entries.filter(({ date }) => date === null).length;
	const outside = slots.find(({ kind }) => kind === 'outside')?.entries.length ?? 0;
	const top = fullest(slots);
	const month = top ? monthText((top.month % 12) + 1, lang) : '';
	const year = top ? Math.floor(top.month / 12) : 0;
	const many = span !== null && Math.floor(span[0] / 12) !== Math.floor(span[1] / 12);
	if (zh) {
		const states = [
			...(done > 0 ? [`${items(done, lang)}已完成`] : []),
			...(done < entries.length ? [`${items(entries.length - done, lang)}为计划`] : [])
		];
		const rest = [
			...(top ? [`${many ? `${year}年` : ''}${month}最多，有${items(top.entries.length, lang)}`] : []),
			...(outside > 0 ? [`${items(outside, lang)}不在这段时间内`] : []),
			...(undated > 0 ? [`${items(undated, lang)}没有日期`] : [])
		];
		return (
			`${span ? spanText(span, lang) : ''}共${items(entries.length, lang)}，其中${states.join('，')}。` +
			(rest.length > 0 ? `${rest.join('；')}。` : '') +
			(hidden > 0 ? `图中列不下的${items(hidden, lang)}见数据表。` : '')
		);
	}
	const states = [
		...(done > 0 ? [`${done} done`] : []),
		...(done < entries.length ? [`${entries.length - done} planned`] : [])
	];
	const has = (count: number) => (count === 1 ? 'has' : 'have');
	const rest = [
		...(top ? [`${month}${many ? ` ${year}` : ''} has the most, ${top.entries.length}`] : []),
		...(outside > 0 ? [`${items(outside, lang)} ${outside === 1 ? 'falls' : 'fall'} outside this time`] : []),
		...(undated > 0 ? [`${items(undated, lang)} ${has(undated)} no date`] : [])
	];
	return (
		`${span ? `${spanText(span, lang)}: ` : ''}${items(entries.length, lang)}, ${states.join(' and ')}.` +
		(rest.length > 0 ? ` ${rest.join('; ')}.` : '') +
		(hidden > 0
			? ` ${items(hidden, lang)} without room on the chart ${hidden === 1 ? 'stands' : 'stand'} in the table.`
			: '')
	);
}

/** A calendar's rows as words, in the order of their dates. */
export function calendarTable(entries: Entries, lang: Lang): Table {
	const zh = lang === 'zh';
	return {
		columns: zh ? ['事项', '日期', '状态'] : ['Item', 'Date', 'Status'],
		rows: entries.map(({ name, date, status }) => [
			name,
			date ? dateText(date, lang) : zh ? '未定' : 'no date',
			statusWord(status, lang)
		])
	};
}
