import { expect, test } from 'vitest';
import { squareTowns } from '../../../tests/fixtures/squareTowns.js';
import { saidStops } from '../../../tests/saidStops.js';
import { expectStops } from '../../../tests/soundLayout.js';
import { planarMap } from '../geo/planarMap.js';
import type { Mark } from '../geometry/mark.js';
import { mapLayout, type MapOptions } from './mapLayout.js';

const mark = (key: string, status: Mark['status'], certain = true): Mark => ({
	key,
	code: 'sw',
	status,
	certain,
	tone: 'river'
});
const layout = (change: Partial<MapOptions> = {}) =>
	mapLayout({
		width: 400,
		height: 300,
		lang: 'en',
		map: planarMap(squareTowns()),
		regions: [
			{ code: 'nw', name: 'Ash', value: 3 },
			{ code: 'ne', name: 'Birch', value: 0 },
			{ code: 'sw', name: 'Cedar', value: 2 },
			{ code: 'se', name: 'Elm', value: null },
			{ code: 'west', name: 'West', status: 'planned', tone: 'river' }
		],
		marks: [mark('a', 'done'), mark('b', 'planned'), mark('c', 'planned', false)],
		...change
	});

test('a stop for each region with its value and its marks, in both languages', () => {
	expect(saidStops(layout())).toEqual([
		'Ash: 3',
		'Birch: not named',
		'Cedar: 2 (1 done, 2 planned, 1 placed by inference)',
		'Elm: no data',
		'West: planned'
	]);
	expect(saidStops(layout({ lang: 'zh', regions: [{ code: 'sw', name: '南' }] }))).toEqual([
		'南: 已完成1处，计划2处，地点为推定1处'
	]);
	expect(saidStops(layout({ marks: [], regions: [{ code: 'sw', name: 'Cedar' }] }))).toEqual([
		'Cedar: no value'
	]);
});

test('keys lead to the region that borders there', () => {
	// West  Ash    Birch
	//       Cedar  Elm
	const { stops } = layout();
	const lead = (key: string) =>
		stops.find((stop) => stop.key === key)?.ways.map((way) => stops[way]?.name ?? '–');
	expect(lead('nw')).toEqual(['West', 'Birch', '–', 'Cedar']);
	expect(lead('se')).toEqual(['Cedar', '–', 'Birch', '–']);
	expect(lead('ne')).toEqual(['Ash', '–', '–', 'Elm']);
	expect(lead('sw')?.slice(1)).toEqual(['Elm', 'Ash', '–']);
	expect(['Ash', 'Cedar']).toContain(lead('west')?.[1]);
});

test('a region of which a part is in sight has its stop in that part, one out of sight has none', () => {
	const near = layout({ width: 900, camera: { from: ['nw'], to: ['nw'], t: 0 } });
	expectStops(near);
	expect(near.stops.map(({ key }) => key)).toEqual(['nw', 'ne', 'sw', 'se', 'west']);
	const tall = layout({ height: 900, width: 300, camera: { from: ['ne'], to: ['ne'], t: 0 } });
	expectStops(tall);
	expect(tall.stops.map(({ key }) => key)).not.toContain('west');
});

test('regions that have not appeared have no stop', () => {
	expect(layout({ townsOpacity: 0 }).stops.map(({ key }) => key)).toEqual(['west']);
});

test('a square is a stop that stands for no row', () => {
	const square = { key: 'city', name: 'City', areaKm2: 32.1, lon: 112.5, lat: 34.3, tone: 'loess' } as const;
	const { stops, squares } = layout({ squares: [square, { ...square, key: 'plan', status: 'planned' }] });
	const [x, side] = [squares[0]?.x ?? 0, squares[0]?.side ?? 0];
	expect(stops.find(({ key }) => key === 'square-city')).toMatchObject({
		x: x + side / 2,
		name: 'City',
		text: '32.1\u00a0km²'
	});
	expect(stops.at(-1)).not.toHaveProperty('row');
	expect(stops.find(({ key }) => key === 'square-plan')?.text).toBe('32.1\u00a0km² (planned)');
});
