import { expect, test } from 'vitest';
import { saidStops } from '../../../tests/saidStops.js';
import { slopeLayout, type SlopeOptions } from './slopeLayout.js';

const layout = (lang: SlopeOptions['lang']) =>
	slopeLayout({
		width: 600,
		height: 400,
		lang,
		rows: [
			{ key: 'ash', name: 'Ash', from: 10, to: 40, tone: 'forest', change: '+30' },
			{ key: 'elm', name: 'Elm', from: 20, to: 30, tone: 'river', basis: 'printed', status: 'planned' },
			{ key: 'fir', name: 'Fir', from: null, to: 25, tone: 'brick' }
		],
		ends: ['2016', '2021'],
		unit: '%'
	});

test('a stop at each end of a row, from the highest to the lowest; the later one tells the change', () => {
	expect(saidStops(layout('en'))).toEqual([
		'Fir, 2016: no data',
		'Elm, 2016: 20%',
		'Ash, 2016: 10%',
		'Ash, 2021: 40% (+30, line between derived)',
		'Elm, 2021: 30% (planned)',
		'Fir, 2021: 25%'
	]);
	expect(saidStops(layout('zh'))[3]).toBe('Ash，2021: 40%（+30，连线为推算）');
	expect(layout('en').stops.map(({ row }) => row)).toEqual([2, 1, 0, 0, 1, 2]);
});

test('up and down go along an end, left and right to the other end of the row', () => {
	expect(layout('en').stops.map(({ ways }) => ways)).toEqual([
		[-1, 5, -1, 1],
		[-1, 4, 0, 2],
		[-1, 3, 1, -1],
		[2, -1, -1, 4],
		[1, -1, 3, 5],
		[0, -1, 4, -1]
	]);
});

test('a stop is at its dot', () => {
	const { stops, slopes } = layout('en');
	const [from, to] = slopes[0]?.dots ?? [];
	expect(stops[2]).toMatchObject({ x: from?.x, y: from?.y });
	expect(stops[3]).toMatchObject({ x: to?.x, y: to?.y });
});
