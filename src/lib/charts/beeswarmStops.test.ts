import { expect, test } from 'vitest';
import { saidStops } from '../../../tests/saidStops.js';
import { expectStops } from '../../../tests/soundLayout.js';
import { beeswarmLayout, type BeeswarmOptions } from './beeswarmLayout.js';

interface Row {
	town: string;
	people: number | null;
	bank: string;
}

const rows: Row[] = [
	{ town: 'Elm', people: 30, bank: 'north' },
	{ town: 'Ash', people: 10, bank: 'north' },
	{ town: 'Fir', people: 28, bank: 'south' },
	{ town: 'Oak', people: null, bank: 'south' }
];
const layout = (change: Partial<BeeswarmOptions<Row>> = {}) =>
	beeswarmLayout({
		width: 400,
		height: 300,
		lang: 'en',
		rows,
		x: 'people',
		name: 'town',
		group: 'bank',
		xTitle: 'People',
		unit: 'person',
		...change
	});

test('a stop for each row, swarm by swarm from left to right, and last the rows without a value', () => {
	expect(saidStops(layout())).toEqual([
		'Ash, north: 10 people',
		'Elm, north: 30 people',
		'Fir, south: 28 people',
		'Oak, south: no data'
	]);
	expect(saidStops(layout({ lang: 'zh', group: undefined })).slice(0, 2)).toEqual(['Ash: 10人', 'Fir: 28人']);
	expect(layout().stops.map(({ row }) => row)).toEqual([1, 0, 2, 3]);
});

test('keys go along a swarm and to the nearest dot of the next one; a gap stands at its note', () => {
	const { stops, dots, keys } = layout();
	expect(stops.map(({ ways }) => ways)).toEqual([
		[-1, 1, -1, 2],
		[0, -1, -1, 2],
		[-1, -1, 1, 3],
		[-1, -1, 2, -1]
	]);
	const fir = dots.find(({ key }) => key === 'Fir');
	expect(stops[2]).toMatchObject({ x: fir?.x, y: fir?.y });
	expect(stops[3]).toMatchObject({ x: keys[0]?.x, y: keys[0]?.y });
});

test('two thousand dots have a stop each', () => {
	expectStops(
		layout({
			height: 900,
			width: 1200,
			rows: Array.from({ length: 2000 }, (_, index) => ({
				town: `Town ${index}`,
				people: (index * 7919) % 10_007,
				bank: `${index % 2}`
			}))
		})
	);
});
