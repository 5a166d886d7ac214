import { expect, test } from 'vitest';
import { saidStops } from '../../../tests/saidStops.js';
import { dotGridLayout, type DotGridOptions } from './dotGridLayout.js';

const layout = (lang: DotGridOptions['lang'], width = 800) =>
	dotGridLayout({
		width,
		height: 300,
		lang,
		groups: [
			{ key: 'fine', name: 'PM2.5', leave: 24, tone: 'brick', text: '−24%', note: 'since 2016' },
			{ key: 'coarse', name: 'PM10', leave: 18.5, total: 400, tone: 'loess' },
			{ key: 'lost', name: 'NO₂', leave: null, tone: 'river' }
		]
	});

test('a stop for each group tells how many dots leave', () => {
	expect(saidStops(layout('en'))).toEqual([
		'PM2.5: −24% (24 of 100 dots leave, since 2016)',
		'PM10: 18.5 of 400 dots leave',
		'NO₂: no data'
	]);
	expect(saidStops(layout('zh')).slice(1)).toEqual(['PM10: 400个点中离开18.5个', 'NO₂: 无数据']);
});

test('a stop is in the middle of its dots, and keys go to the group beside it', () => {
	const { stops, fields, pitch } = layout('en');
	// 10 by 10 dots, of which those at the corners stay
	const xs = fields[0]?.staying.map(({ x }) => x) ?? [];
	const [left, right] = [Math.min(...xs) - pitch / 2, Math.max(...xs) + pitch / 2];
	expect(stops[0]?.box?.left).toBeCloseTo(left);
	expect(stops[0]?.box?.right).toBeCloseTo(right);
	expect(stops[0]?.x).toBeCloseTo((left + right) / 2);
	expect(stops.map(({ ways }) => ways)).toEqual([
		[-1, 1, -1, -1],
		[0, 2, -1, -1],
		[1, -1, -1, -1]
	]);
});
