import { describe, expect, test } from 'vitest';
import { asked } from '../../../../tests/auditing.js';
import type { ChartSpec } from '../../charts/chartSpec.js';
import type { DataRow } from '../../geometry/channel.js';

const rule = 'targets-not-done';
const bars = (rows: readonly DataRow[], more = {}): ChartSpec => ({
	chart: 'bar',
	options: { rows, name: 'year', value: 'km', unit: 'km', ...more }
});
const line = (status?: string): ChartSpec => ({
	chart: 'line',
	options: {
		rows: [
			{ year: '2021', km: 40, status: 'done' },
			{ year: '2022', km: 60, status: status ?? 'done' }
		],
		x: 'year',
		y: 'km',
		name: 'Road',
		unit: 'km',
		status: 'status'
	}
});

describe('passes', () => {
	test('where what lies after the data is planned', () => {
		expect(asked(rule, line('planned'), { asOf: '2021' })).toEqual([]);
		const rows = [
			{ year: '2021', km: 40, status: 'done' },
			{ year: '2022', km: 60, status: 'planned' }
		];
		expect(asked(rule, bars(rows, { status: 'status' }), { asOf: '2021-12' })).toEqual([]);
	});

	test('where the data are as late, or nothing says how late they are', () => {
		expect(asked(rule, line(), { asOf: '2022' })).toEqual([]);
		expect(asked(rule, line(), { asOf: '2022-04-10' })).toEqual([]);
		expect(asked(rule, line())).toEqual([]);
	});

	test('where a goal is hollow', () => {
		const bullet = (status?: 'planned'): ChartSpec => ({
			chart: 'bullet',
			options: { rows: [{ key: 'g', name: 'Goal for 2025', value: 9, tone: 'river', status }], unit: 'km' }
		});
		expect(asked(rule, bullet('planned'))).toEqual([]);
		expect(asked(rule, bullet())).toHaveLength(1);
	});
});

describe('is broken', () => {
	test('by a value that is drawn as done and lies after the data', () => {
		expect(asked(rule, line(), { asOf: '2021' })).toEqual([
			'error: y: "Road" is drawn as done on 1\u00a0Jan\u00a02022, and the data are of 2021; give it the status \'planned\', or a later asOf'
		]);
		expect(asked(rule, line(), { asOf: '2021-12-31' })).toHaveLength(1);
		expect(asked(rule, bars([{ year: '2022年', km: 1 }]), { asOf: '2021-12' })).toHaveLength(1);
	});

	test('by a promise in a calendar that is done before its time', () => {
		const calendar = (asOf: string) =>
			asked(
				rule,
				{
					chart: 'calendar',
					options: {
						rows: [{ date: '2022-06', name: 'Dig' }],
						date: 'date',
						name: 'name',
						status: () => 'done'
					}
				},
				{ asOf }
			);
		expect(calendar('2022-05')).toHaveLength(1);
		expect(calendar('2022-06')).toEqual([]);
	});

	test('by a name that says goal, target or plan, in either language', () => {
		const named = (name: string) => asked(rule, bars([{ year: name, km: 1 }]));
		expect(named('Goal')).toEqual([
			'warning: value: "Goal" is drawn as done, and its name says that it is not; give it the status \'planned\', or another name'
		]);
		for (const name of ['Target 2025', '2025年目标', '规划', '预计完成'])
			expect(named(name), name).toHaveLength(1);
		for (const name of ['Golden Hill', 'Planet Street', '2021年']) expect(named(name), name).toEqual([]);
	});

	test('by an asOf that is no date', () => {
		expect(asked(rule, line(), { asOf: 'spring' })).toEqual([
			'error: asOf is "spring", which is no date; write 2021, 2021-03 or 2021-03-05'
		]);
	});
});
