import { expect, test } from 'vitest';
import { saidStops } from '../../../tests/saidStops.js';
import type { Status } from '../scale/tones.js';
import { barLayout, type BarOptions } from './barLayout.js';

const rows: readonly { town: string; people: number | null; year: string; status: Status }[] = [
	{ town: 'Elm', people: 30, year: '2021', status: 'done' },
	{ town: 'Ash', people: 50, year: '2021', status: 'done' },
	{ town: 'Ash', people: 60, year: '2022', status: 'planned' },
	{ town: 'Elm', people: null, year: '2022', status: 'planned' }
];
const stops = (change: Partial<BarOptions<(typeof rows)[0]>> = {}) =>
	barLayout({
		width: 400,
		height: 300,
		lang: 'en',
		rows,
		name: 'town',
		value: 'people',
		series: 'year',
		status: 'status',
		unit: 'person',
		...change
	}).stops;
const said = (change?: Parameters<typeof stops>[0]) => saidStops({ stops: stops(change) });

test('a stop for each bar in the order in which they stand, in words of both languages', () => {
	expect(said()).toEqual([
		'Elm, 2021: 30 people',
		'Elm, 2022: no data',
		'Ash, 2021: 50 people',
		'Ash, 2022: 60 people (planned)'
	]);
	expect(said({ lang: 'zh', sort: 'value' })).toEqual([
		'Ash，2021: 50人',
		'Ash，2022: 60人（计划）',
		'Elm，2021: 30人',
		'Elm，2022: 无数据'
	]);
	expect(stops({ sort: 'value' }).map(({ row }) => row)).toEqual([1, 2, 0, 3]);
});

test('left and right go across the series of horizontal bars, up and down from name to name', () => {
	expect(stops().map(({ ways }) => ways)).toEqual([
		[-1, 1, -1, 2],
		[0, -1, -1, 3],
		[-1, 3, 0, -1],
		[2, -1, 1, -1]
	]);
});

test('on columns it is the other way round, and up in a stack is up', () => {
	const columns = stops({ direction: 'columns' });
	expect(columns.map(({ ways }) => ways)).toEqual([
		[-1, 2, -1, 1],
		[-1, 3, 0, -1],
		[0, -1, -1, 3],
		[1, -1, 2, -1]
	]);
	const stack = stops({ direction: 'columns', arrangement: 'stacked' });
	expect(stack.map(({ key }) => key)).toEqual(['Elm/2022', 'Elm/2021', 'Ash/2022', 'Ash/2021']);
	for (const { ways, y } of stack) expect(stack[ways[3]]?.y ?? 300).toBeGreaterThanOrEqual(y);
});

test('a stop is at the end of its bar, that of a gap at zero or at the end of what is known', () => {
	const layout = barLayout({
		width: 400,
		height: 300,
		lang: 'en',
		rows: [
			{ town: 'Ash', change: 4 },
			{ town: 'Elm', change: -2 },
			{ town: 'Fir', change: null }
		],
		name: 'town',
		value: 'change',
		unit: 'person',
		arrangement: 'diverging'
	});
	const [ash, elm, fir] = layout.stops;
	const [up, down] = layout.bars;
	expect(ash).toMatchObject({ x: (up?.x ?? 0) + (up?.width ?? 0), text: '+4\u00a0people' });
	expect(elm).toMatchObject({ x: down?.x, text: '−2\u00a0people', box: { left: down?.x } });
	expect(fir).toMatchObject({ x: up?.x, text: 'no data' });
	const stack = stops({ arrangement: 'stacked' });
	expect(stack.find(({ key }) => key === 'Elm/2022')?.x).toBe(stack.find(({ key }) => key === 'Elm/2021')?.x);
});

test('a piece of a stack says what the whole comes to', () => {
	expect(said({ arrangement: 'stacked', rows: rows.slice(1, 3) })).toEqual([
		'Ash, 2021: 50 people (total 110 people)',
		'Ash, 2022: 60 people (planned, total 110 people)'
	]);
});
