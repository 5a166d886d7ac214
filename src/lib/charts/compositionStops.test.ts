import { expect, test } from 'vitest';
import { saidStops } from '../../../tests/saidStops.js';
import { compositionLayout, type CompositionOptions } from './compositionLayout.js';

interface Row {
	year: string;
	sector: string;
	share: number | null;
}

const rows: Row[] = [
	{ year: '2016', sector: 'Farms', share: 20 },
	{ year: '2016', sector: 'Trade', share: 80 },
	{ year: '2021', sector: 'Trade', share: 90 },
	{ year: '2021', sector: 'Farms', share: null }
];
const layout = (change: Partial<CompositionOptions<Row>> = {}) =>
	compositionLayout({
		width: 400,
		height: 300,
		lang: 'en',
		rows,
		name: 'sector',
		value: 'share',
		bar: 'year',
		unit: '%',
		...change
	});

test('a stop for each part, bar by bar, and for what is missing', () => {
	expect(saidStops(layout())).toEqual([
		'2016, Farms: 20%',
		'2016, Trade: 80%',
		'2021, Farms: no data',
		'2021, Trade: 90%'
	]);
	expect(layout().stops.map(({ row }) => row)).toEqual([0, 1, 3, 2]);
});

test('a share of another unit comes with its value; a value in a whole that is not known comes alone', () => {
	expect(saidStops(layout({ unit: 'yuan', lang: 'zh' }))).toEqual([
		'2016，Farms: 20%（20元）',
		'2016，Trade: 80%（80元）',
		'2021，Farms: 无数据',
		'2021，Trade: 90元'
	]);
});

test('left and right go through a bar, up and down to the same part of the next one', () => {
	expect(layout().stops.map(({ ways }) => ways)).toEqual([
		[-1, 1, -1, 2],
		[0, -1, -1, 3],
		[-1, 3, 0, -1],
		[2, -1, 1, -1]
	]);
});

test('a stop is in the middle of its part, that of a gap in the middle of its frame', () => {
	const { stops, bars } = layout();
	expect(stops[1]).toMatchObject({ x: 0.6 * 400, y: (bars[1]?.y ?? 0) + (bars[1]?.height ?? 0) / 2 });
	expect(stops[2]?.x).toBeCloseTo(0.95 * 400);
});
