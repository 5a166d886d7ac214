import { expect, test } from 'vitest';
import { saidStops } from '../../../tests/saidStops.js';
import { expectStops } from '../../../tests/soundLayout.js';
import { scatterLayout, type ScatterOptions } from './scatterLayout.js';

interface Row {
	town: string;
	people: number | null;
	woods: number | null;
	area?: number | null;
}

const rows: Row[] = [
	{ town: 'Elm', people: 3000, woods: 10, area: 4 },
	{ town: 'Ash', people: 1000, woods: 20, area: null },
	{ town: 'Fir', people: 2000, woods: null, area: 6 }
];
const layout = (change: Partial<ScatterOptions<Row>> = {}) =>
	scatterLayout({
		width: 400,
		height: 300,
		lang: 'en',
		rows,
		x: 'people',
		y: 'woods',
		name: 'town',
		xTitle: 'People',
		yTitle: 'Woods',
		xUnit: 'person',
		yUnit: '%',
		...change
	});

test('a stop for each row with both its values and its area, from left to right', () => {
	expect(saidStops(layout())).toEqual([
		'Fir: People: 2,000 people; Woods: no data',
		'Ash: People: 1,000 people; Woods: 20%',
		'Elm: People: 3,000 people; Woods: 10%'
	]);
	const areas = layout({ lang: 'zh', xTitle: '人口', yTitle: '林地', r: ({ area = null }) => area });
	expect(saidStops(areas)).toEqual([
		'Fir: 人口：2000人；林地：无数据；6',
		'Ash: 人口：1000人；林地：20%；无数据',
		'Elm: 人口：3000人；林地：10%；4'
	]);
	expect(layout().stops.map(({ row }) => row)).toEqual([2, 1, 0]);
});

test('keys go through all points by x and by y; a row without a place stands at the note under the plot', () => {
	const { stops, symbols, keys } = layout();
	expect(stops.map(({ ways }) => ways)).toEqual([
		[-1, 1, 2, -1],
		[0, 2, -1, 2],
		[1, -1, 1, 0]
	]);
	const elm = symbols.find(({ key }) => key === 'Elm');
	expect(stops[2]).toMatchObject({ x: elm?.x, y: elm?.y });
	expect(stops[2]?.box?.right).toBeCloseTo((elm?.x ?? 0) + (elm?.r ?? 0));
	expect(stops[0]).toMatchObject({ x: keys.at(-1)?.x, y: keys.at(-1)?.y });
});

test('a name tells the group', () => {
	const grouped = layout({
		tone: ({ town }) => (town === 'Elm' ? 'river' : 'forest'),
		groups: [
			{ tone: 'river', name: 'bank' },
			{ tone: 'forest', name: 'hill' }
		]
	});
	expect(grouped.stops.map(({ name }) => name)).toEqual(['Fir, hill', 'Ash, hill', 'Elm, bank']);
});

test('ten thousand points have a stop each, whose words are put together when they are read', () => {
	const crowd = layout({
		rows: Array.from({ length: 10_000 }, (_, index) => ({
			town: `Town ${index}`,
			people: (index * 7919) % 10_007,
			woods: (index * 104_729) % 101
		}))
	});
	expectStops(crowd);
	const [first] = crowd.stops;
	expect(Object.getOwnPropertyDescriptor(first, 'text')?.get).toBeTypeOf('function');
	expect(JSON.parse(JSON.stringify(first))).toMatchObject({ name: first?.name, text: first?.text });
});
