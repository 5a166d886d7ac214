import { describe, expect, test } from 'vitest';
import { asked, askedOf } from '../../../../tests/auditing.js';
import type { ChartSpec } from '../../charts/chartSpec.js';

const rule = 'percent-or-points';
const cover = (change?: string): ChartSpec => ({
	chart: 'slope',
	options: {
		rows: [{ key: 'forest', name: 'Forest cover', from: 18.46, to: 21.14, tone: 'forest', change }],
		ends: ['start', 'end'],
		unit: '%'
	}
});
const asPoints =
	'error: to: "2.68%" is said of "Forest cover", which goes from 18.46% to 21.14%: that is 2.68 percentage points; write points, or the growth, 14.5%';

describe('passes', () => {
	test('where a difference is in points and a growth in percent, in either language', () => {
		for (const change of ['+2.68 percentage points', '+2.68个百分点', '+14.5%', '+15%', undefined])
			expect(asked(rule, cover(change)), change).toEqual([]);
		const words = {
			title: 'Cover grew by 2.68 percentage points, to 21.14%',
			subtitle: 'Forest grew by 14.52%'
		};
		expect(asked(rule, cover(), { words })).toEqual([]);
	});

	test('where the unit is no percent, and growth is said in percent', () => {
		const city = {
			chart: 'squares',
			options: {
				squares: [
					{ key: 'a', name: 'then', value: 100, tone: 'slate' },
					{ key: 'b', name: 'now', value: 122, tone: 'loess' }
				],
				arrangement: 'nested',
				unit: 'km2',
				difference: { name: 'grown', text: '22%' }
			}
		} as const;
		expect(asked(rule, city)).toEqual([]);
	});
});

describe('is broken', () => {
	test('by a difference of percentages that the chart gives in percent', () => {
		expect(asked(rule, cover('+2.68%'))).toEqual([asPoints]);
		expect(asked(rule, cover('上升2.68％'))).toEqual([asPoints.replace('2.68%', '2.68％')]);
	});

	test('by the same in the title, the note or the summary', () => {
		expect(asked(rule, cover(), { words: { title: 'Forest cover up 2.68%' } })).toEqual([asPoints]);
		expect(asked(rule, cover(), { words: { note: 'Up 2.68%.' } })).toEqual([asPoints]);
		const summary = { text: 'Forest cover rose by 2.68%.', dataHash: '' };
		expect(asked(rule, cover(), { words: { summary } })).toEqual([asPoints]);
	});

	test('by a growth that is given in points', () => {
		expect(asked(rule, cover('+14.5 percentage points'))).toEqual([
			'error: to: "14.5 percentage points" is said of "Forest cover", which goes from 18.46% to 21.14%: that is a growth of 14.5%; write percent, or the difference, 2.68 percentage points'
		]);
	});

	test('by the words over lines and dots in percent', () => {
		const line: ChartSpec = {
			chart: 'line',
			options: {
				rows: [
					{ year: '2020', rate: 12.5 },
					{ year: '2021', rate: 25 }
				],
				x: 'year',
				y: 'rate',
				name: 'Rate',
				unit: '%'
			}
		};
		const said = (title: string) => asked(rule, line, { words: { title } });
		expect(said('The rate rose by 12.5 percentage points')).toEqual([]);
		expect(said('The rate doubled: up 100%')).toEqual([]);
		// where a level has the same number, nobody can tell
		expect(said('The rate rose from 12.5%')).toEqual([]);
		expect(said('The rate rose by 100 percentage points')).toHaveLength(1);
	});

	test('by one axis that has both', () => {
		const axis = { channel: 'y', variable: 'position', axis: 'y' } as const;
		const level = { ...axis, unit: '%' } as const;
		const step = { ...axis, channel: 'change', unit: 'pp' } as const;
		expect(askedOf(rule, [level, step])).toEqual([
			'error: the y axis has values in percent and in percentage points; draw levels and their differences apart'
		]);
		expect(askedOf(rule, [level, { ...step, plot: 'second' }])).toEqual([]);
	});
});
