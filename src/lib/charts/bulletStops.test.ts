import { expect, test } from 'vitest';
import { saidStops } from '../../../tests/saidStops.js';
import { bulletLayout } from './bulletLayout.js';
import type { BulletOptions } from './bulletOptions.js';

const layout = (lang: BulletOptions['lang']) =>
	bulletLayout({
		width: 400,
		height: 400,
		lang,
		rows: [
			{ key: 'a', name: 'Ash', value: 36, target: 70, tone: 'river', note: 'since May' },
			{ key: 'b', name: 'Elm', value: null, target: 50, tone: 'forest' },
			{ key: 'c', name: 'Fir', value: 12, tone: 'brick', status: 'planned', qualifier: 'over' }
		],
		unit: 'km2',
		references: [{ key: 'norm', name: 'norm', tone: 'ink', values: { a: 50 } }]
	});

test('a stop for each row tells its value, its goal, its references and its note', () => {
	expect(saidStops(layout('en'))).toEqual([
		'Ash: 36 km² (goal 70 km², norm 50, since May)',
		'Elm: no data (goal 50 km²)',
		'Fir: over 12 km² (planned)'
	]);
	expect(saidStops(layout('zh')).slice(1)).toEqual([
		'Elm: 无数据（目标50平方公里）',
		'Fir: 超过12平方公里（计划）'
	]);
});

test('a stop is at the end of its bar, and up and down lead from row to row', () => {
	const { stops, bullets } = layout('en');
	const [ash] = bullets;
	const bar = ash?.bar ?? { x: 0, y: 0, width: 0, height: 0 };
	expect(stops[0]).toMatchObject({ x: bar.x + bar.width, y: bar.y + bar.height / 2 });
	expect(stops[0]?.box).toMatchObject({ left: bar.x, right: ash?.target?.x });
	expect(stops[1]).toMatchObject({ x: bar.x, row: 1 });
	expect(stops.map(({ ways }) => ways)).toEqual([
		[-1, -1, -1, 1],
		[-1, -1, 0, 2],
		[-1, -1, 1, -1]
	]);
});
