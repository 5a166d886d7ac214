import { expect, test } from 'vitest';
import { saidStops } from '../../../tests/saidStops.js';
import type { Status } from '../scale/tones.js';
import { calendarLayout, type CalendarOptions } from './calendarLayout.js';

interface Row {
	date: string | null;
	name: string;
	status: Status;
}

const rows: Row[] = [
	{ date: '2022-06-18', name: 'Build', status: 'planned' },
	{ date: '2022-04', name: 'Sow', status: 'done' },
	{ date: '2022-06', name: 'Dig', status: 'planned' },
	{ date: null, name: 'Some day', status: 'planned' }
];
const layout = (change: Partial<CalendarOptions<Row>> = {}) =>
	calendarLayout({
		width: 860,
		height: 600,
		lang: 'en',
		rows,
		date: 'date',
		name: 'name',
		status: 'status',
		...change
	});

test('a stop for each promise in the order of their dates', () => {
	expect(saidStops(layout())).toEqual([
		'Sow: April 2022 (done)',
		'Build: 18 June 2022 (planned)',
		'Dig: June 2022 (planned)',
		'Some day: no date (planned)'
	]);
	expect(saidStops(layout({ lang: 'zh' }))).toEqual([
		'Sow: 2022年4月（已完成）',
		'Build: 2022年6月18日（计划）',
		'Dig: 2022年6月（计划）',
		'Some day: 未定日期（计划）'
	]);
	expect(layout().stops.map(({ row }) => row)).toEqual([1, 0, 2, 3]);
});

test('where months are columns, up and down go through one, left and right to the next with a promise', () => {
	const { stops, promises } = layout();
	expect(stops.map(({ ways }) => ways)).toEqual([
		[-1, 1, -1, -1],
		[0, 3, -1, 2],
		[0, 3, 1, -1],
		[2, -1, -1, -1]
	]);
	expect(stops[1]).toMatchObject({ x: promises[1]?.dot.x, y: promises[1]?.dot.y });
});

test('where months are rows, up and down go through all', () => {
	expect(layout({ width: 358 }).stops.map(({ ways }) => ways)).toEqual([
		[-1, -1, -1, 1],
		[-1, -1, 0, 2],
		[-1, -1, 1, 3],
		[-1, -1, 2, -1]
	]);
});
