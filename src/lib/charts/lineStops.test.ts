import { expect, test } from 'vitest';
import { saidStops } from '../../../tests/saidStops.js';
import { expectStops } from '../../../tests/soundLayout.js';
import { lineLayout, type LineOptions } from './lineLayout.js';

interface Row {
	town: string;
	year: string;
	dust: number | null;
	low?: number;
	high?: number;
}

const rows: Row[] = [
	{ town: 'Ash', year: '2020', dust: 10 },
	{ town: 'Ash', year: '2021', dust: 20 },
	{ town: 'Elm', year: '2020', dust: 40 },
	{ town: 'Elm', year: '2021', dust: null },
	{ town: 'Elm', year: '2022', dust: 60 }
];
const layout = (change: Partial<LineOptions<Row>> = {}) =>
	lineLayout({
		width: 400,
		height: 300,
		lang: 'en',
		rows,
		x: 'year',
		y: 'dust',
		series: 'town',
		name: 'Dust',
		unit: 'µg/m3',
		...change
	});

test('a stop for each value and each gap, the line that ends highest first', () => {
	expect(saidStops(layout())).toEqual([
		'Elm, 2020: 40 µg/m³',
		'Elm, 2021: no data',
		'Elm, 2022: 60 µg/m³',
		'Ash, 2020: 10 µg/m³',
		'Ash, 2021: 20 µg/m³'
	]);
	expect(saidStops(layout({ lang: 'zh' })).slice(0, 2)).toEqual([
		'Elm，2020年: 40微克/立方米',
		'Elm，2021年: 无数据'
	]);
	expect(layout().stops.map(({ row }) => row)).toEqual([2, 3, 4, 0, 1]);
});

test('keys go along a line, and to the nearest time of the line that ends below or above', () => {
	expect(layout().stops.map(({ ways }) => ways)).toEqual([
		[-1, 1, -1, 3],
		[0, 2, -1, 4],
		[1, -1, -1, 4],
		[-1, 4, 0, -1],
		[3, -1, 1, -1]
	]);
});

test('a stop is at its point, that of a gap between the values beside it', () => {
	const { lines, stops } = layout();
	const [before, after] = lines[1]?.runs.flat() ?? [];
	expect(stops[0]).toMatchObject({ x: before?.x, y: before?.y });
	expect(stops[1]?.x).toBeCloseTo(((before?.x ?? 0) + (after?.x ?? 0)) / 2, 0);
	expect(stops[1]?.y).toBeCloseTo(((before?.y ?? 0) + (after?.y ?? 0)) / 2);
});

test('a text tells what is planned, the band, and what a line stands on', () => {
	const banded = layout({
		rows: rows.slice(0, 2).map((row) => ({ ...row, low: 5, high: 25 })),
		low: ({ low = null }) => low,
		high: ({ high = null }) => high,
		status: ({ year }) => (year === '2021' ? 'planned' : 'done'),
		bases: { Ash: 'derived' }
	});
	expect(saidStops(banded)).toEqual([
		'Ash, 2020: 10 µg/m³ (5–25, derived)',
		'Ash, 2021: 20 µg/m³ (planned, 5–25, derived)'
	]);
});

test('a gap of several values is one stop, and a line without values has one', () => {
	const years = ['2019', '2020', '2021', '2022'];
	const gaps = layout({
		rows: years.flatMap((year, index) => [
			{ town: 'Ash', year, dust: index === 0 ? 10 : null },
			{ town: 'Elm', year, dust: null }
		])
	});
	expect(saidStops(gaps)).toEqual([
		'Ash, 2019: 10 µg/m³',
		'Ash, 2020 to 2022: no data',
		'Elm, 2019 to 2022: no data'
	]);
	expect(gaps.stops[1]?.row).toBeUndefined();
	expectStops(gaps);
});

test('a layer of a stack has its own values, and a gap only where its own value is missing', () => {
	const stack = layout({ area: 'stacked', rows: [...rows, { town: 'Ash', year: '2022', dust: 5 }] });
	expect(saidStops(stack)).toEqual([
		'Elm, 2020: 40 µg/m³',
		'Elm, 2021: no data',
		'Elm, 2022: 60 µg/m³',
		'Ash, 2020: 10 µg/m³',
		'Ash, 2022: 5 µg/m³'
	]);
	expectStops(stack);
});

test('of a million values there are as many stops as points drawn, and no more', () => {
	const million = layout({
		rows: Array.from({ length: 1e6 }, (_, index) => ({ dust: (index * 7919) % 1013 })) as Row[],
		x: (_, index) => index,
		series: undefined
	});
	const { stops } = million;
	expect(stops).toHaveLength(million.lines[0]?.runs.flat().length ?? 0);
	expect(stops.length).toBeLessThanOrEqual(4 * 400);
});
