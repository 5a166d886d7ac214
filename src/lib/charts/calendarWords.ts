import { dateText, monthText } from '../format/dueDate.js';
import type { Lang } from '../format/lang.js';
import { quantity } from '../format/quantity.js';
import type { Table } from '../geometry/layout.js';
import { statusWord } from '../scale/basisWords.js';
import type { CalendarEntry, Slot } from './calendarSlots.js';
import { nameList, sentences } from './summaryWords.js';

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

/** How many entries are done and how many planned. */
function states(entries: Entries, lang: Lang): string {
	const zh = lang === 'zh';
	const done = entries.filter(({ status }) => status === 'done').length;
	const planned = entries.length - done;
	if (planned === 0) return zh ? '全部已完成' : 'all done';
	if (done === 0) return zh ? '全部为计划' : 'all planned';
	return zh
		? `其中${items(done, lang)}已完成，${items(planned, lang)}为计划`
		: `${done} done and ${planned} planned`;
}

/** What is worth a word beside the counts: the fullest month, and what has no place in the calendar. */
function remarks(
	entries: Entries,
	slots: readonly Slot<unknown>[],
	span: readonly [number, number] | null,
	lang: Lang
): string[] {
	const zh = lang === 'zh';
	const top = fullest(slots);
	const month = top && monthText((top.month % 12) + 1, lang);
	const year = top && Math.floor(top.month / 12);
	const many = span !== null && Math.floor(span[0] / 12) !== Math.floor(span[1] / 12);
	const outside = slots.find(({ kind }) => kind === 'outside')?.entries ?? [];
	const undated = entries.filter(({ date }) => date === null);
	const named = (list: Entries): string => {
		const names = nameList(
			list.map(({ name }) => name),
			lang
		);
		return zh ? `（${names}）` : ` (${names})`;
	};
	return [
		...(top
			? [
					zh
						? `${many ? `${year}年` : ''}${month}最多，有${items(top.entries.length, lang)}`
						: `${month}${many ? ` ${year}` : ''} has the most, ${top.entries.length}`
				]
			: []),
		...(outside.length > 0
			? [
					zh
						? `${items(outside.length, lang)}不在这段时间内${named(outside)}`
						: `${items(outside.length, lang)} ${outside.length === 1 ? 'falls' : 'fall'} outside this time${named(outside)}`
				]
			: []),
		...(undated.length > 0
			? [
					zh
						? `${items(undated.length, lang)}没有日期${named(undated)}`
						: `${items(undated.length, lang)} ${undated.length === 1 ? 'has' : 'have'} no date${named(undated)}`
				]
			: [])
	];
}

/** A calendar in one to three sentences: how much is due, done and planned, when most, and what has no place in it. */
export function calendarSummary(
	entries: Entries,
	slots: readonly Slot<unknown>[],
	span: readonly [number, number] | null,
	hidden: number,
	lang: Lang
): string {
	const zh = lang === 'zh';
	if (entries.length === 0) return zh ? '没有数据。' : 'There are no rows.';
	const time = span ? spanText(span, lang) : '';
	const all = items(entries.length, lang);
	const left =
		hidden === 0
			? ''
			: zh
				? `图中列不下的${items(hidden, lang)}见数据表`
				: `${items(hidden, lang)} without room on the chart ${hidden === 1 ? 'stands' : 'stand'} in the table`;
	return sentences(
		[
			zh
				? `日程图：${time}共${all}，${states(entries, lang)}`
				: `Calendar${time && ` of ${time}`}: ${all}, ${states(entries, lang)}`,
			remarks(entries, slots, span, lang).join(zh ? '；' : '; '),
			left
		],
		lang
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
