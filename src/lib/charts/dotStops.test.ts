import { expect, test } from 'vitest';
import { saidStops } from '../../../tests/saidStops.js';
import { labelBox } from '../geometry/labelBox.js';
import { dotLayout, type DotOptions } from './dotLayout.js';

const rows = [
	{ rate: 'Trade', past: 7.5, goal: 9 },
	{ rate: 'Output', past: 6.2, goal: null },
	{ rate: 'Rent', past: 8, goal: 8.5 }
];
const layout = (change: Partial<DotOptions<(typeof rows)[0]>> = {}) =>
	dotLayout({
		width: 400,
		height: 300,
		lang: 'en',
		rows,
		name: 'rate',
		points: [
			{ key: 'past', name: 'past', value: 'past', tone: 'slate' },
			{ key: 'goal', name: 'goal', value: 'goal', tone: 'river', status: 'planned' }
		],
		unit: '%',
		...change
	});

test('a stop for each point of each row, in the order in which the rows stand', () => {
	expect(saidStops(layout())).toEqual([
		'Trade, past: 7.5%',
		'Trade, goal: 9% (planned)',
		'Output, past: 6.2%',
		'Output, goal: no data',
		'Rent, past: 8%',
		'Rent, goal: 8.5% (planned)'
	]);
	const sorted = layout({ lang: 'zh', sort: { by: 'past' } });
	expect(saidStops(sorted).slice(0, 2)).toEqual(['Rent，past: 8%', 'Rent，goal: 8.5%（计划）']);
	expect(sorted.stops.map(({ row }) => row)).toEqual([2, 2, 0, 0, 1, 1]);
	expect(layout({ rows: [] }).stops).toEqual([]);
});

test('left and right go through the points of a row, up and down keep to a point', () => {
	expect(layout().stops.map(({ ways }) => ways)).toEqual([
		[-1, 1, -1, 2],
		[0, -1, -1, 3],
		[-1, 3, 0, 4],
		[2, -1, 1, 5],
		[-1, 5, 2, -1],
		[4, -1, 3, -1]
	]);
});

test('a stop is at its dot, that of a gap at the words that name it', () => {
	const { stops, dotRows, labels } = layout();
	const dot = dotRows[0]?.dots.find(({ key }) => key === 'Trade-goal');
	expect(stops[1]).toMatchObject({ x: dot?.x, y: dot?.y });
	const words = labels.find(({ key }) => key === 'Output-gap');
	const { left, right } = words ? labelBox(words) : { left: 0, right: 0 };
	expect(stops[3]?.x).toBe((left + right) / 2);
});
