import { expect, test } from 'vitest';
import { saidStops } from '../../../tests/saidStops.js';
import { squaresLayout, type SquaresOptions } from './squaresLayout.js';

const layout = (change: Partial<SquaresOptions> = {}) =>
	squaresLayout({
		width: 400,
		height: 300,
		lang: 'en',
		squares: [
			{ key: 'then', name: '2016', value: 25, tone: 'slate', basis: 'derived' },
			{ key: 'plan', name: '2030', value: 100, tone: 'loess', status: 'planned' },
			{ key: 'lost', name: '1990', value: null, tone: 'loess' }
		],
		arrangement: 'nested',
		unit: 'km2',
		difference: { name: 'Grown', text: '+75 km²' },
		...change
	});

test('a stop for each square, and one for the difference while it is hatched', () => {
	expect(saidStops(layout())).toEqual([
		'2016: 25 km² (derived)',
		'2030: 100 km² (planned)',
		'1990: no data',
		'Grown: +75 km²'
	]);
	expect(saidStops(layout({ lang: 'zh', arrangement: 'apart' }))).toEqual([
		'2016: 25平方公里（推算）',
		'2030: 100平方公里（计划）',
		'1990: 无数据'
	]);
});

test('a square whose words have not come yet has its value', () => {
	const [square] = layout({
		squares: [{ key: 'now', name: '2021', value: 9, tone: 'river', text: '' }],
		difference: undefined
	}).stops;
	expect(square?.text).toBe('9\u00a0km²');
});

test('a stop is on the upper edge of its square, where nested ones stand apart', () => {
	const { stops, squares } = layout();
	const [largest] = squares;
	expect(stops[1]).toMatchObject({
		x: (largest?.x ?? 0) + (largest?.side ?? 0) / 2,
		y: largest?.y,
		ways: [0, 2, -1, -1]
	});
	expect(stops[0]?.y).toBeGreaterThan((largest?.y ?? 0) + 20);
});
