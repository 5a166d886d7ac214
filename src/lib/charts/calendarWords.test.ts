import { expect, test } from 'vitest';
import { calendarLayout } from './calendarLayout.js';

const row = (name: string, date: string | null, status: 'done' | 'planned' = 'planned') => ({
	name,
	date,
	status
});
const rows = [
	row('修路', '2022-06', 'done'),
	row('建桥', '2022-06-18'),
	row('绿化', '2022-06'),
	row('公园', '2023-03'),
	row('医院', null)
];
const options = { width: 640, height: 480, rows, name: 'name', date: 'date', status: 'status' } as const;

test('a calendar is told by its counts, its fullest month and what has no place in it, by name', () => {
	const span = ['2022-01', '2022-12'] as const;
	expect(calendarLayout({ ...options, span, lang: 'zh' }).summary).toBe(
		'日程图：2022年共5项，其中1项已完成，4项为计划。6月最多，有3项；1项不在这段时间内（公园）；1项没有日期（医院）。'
	);
	expect(calendarLayout({ ...options, span, lang: 'en' }).summary).toBe(
		'Calendar of 2022: 5\u00a0items, 1 done and 4 planned. June has the most, 3; 1\u00a0item falls outside this time (公园); 1\u00a0item has no date (医院).'
	);
});

test('all done and all planned are said in a word', () => {
	expect(calendarLayout({ ...options, rows: rows.slice(0, 1), lang: 'zh' }).summary).toBe(
		'日程图：2022年共1项，全部已完成。'
	);
	expect(calendarLayout({ ...options, rows: rows.slice(1, 2), lang: 'en' }).summary).toBe(
		'Calendar of 2022: 1\u00a0item, all planned.'
	);
});
