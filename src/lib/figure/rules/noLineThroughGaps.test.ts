import { describe, expect, test } from 'vitest';
import { asked, askedOf } from '../../../../tests/auditing.js';
import type { ChartSpec } from '../../charts/chartSpec.js';
import type { DataRow } from '../../geometry/channel.js';
import type { EncodedSeries } from '../../geometry/encoding.js';

const rule = 'no-line-through-gaps';
const line = (dates: readonly string[], more = {}): ChartSpec => ({
	chart: 'line',
	options: {
		rows: dates.map((date, index): DataRow => ({ date, dust: 60 - index })),
		x: 'date',
		y: 'dust',
		name: 'Dust',
		unit: 'µg/m3',
		...more
	}
});
const through = (from: string, to: string) =>
	`error: y: the line of "Dust" runs from ${from} to ${to} and no value stands between; give each period without data a row with null, or give the line the basis 'derived', which is dashed`;

describe('passes', () => {
	test('where every period has a value, or a gap that is a row', () => {
		expect(asked(rule, line(['2016', '2017', '2018', '2019']))).toEqual([]);
		const gap = ['2016', '2017', '2018', '2019'].map((date, index) => ({
			date,
			dust: index === 2 ? null : 60
		}));
		expect(asked(rule, line([], { rows: gap }))).toEqual([]);
	});

	test('where values come every tenth year, every third month, or on working days', () => {
		expect(asked(rule, line(['1990', '2000', '2010', '2020']))).toEqual([]);
		expect(asked(rule, line(['2021-03', '2021-06', '2021-09', '2021-12']))).toEqual([]);
		const days = ['03', '04', '05', '06', '07', '10', '11', '12', '13', '14', '18'].map(
			(day) => `2022-01-${day}`
		);
		expect(asked(rule, line(days))).toEqual([]);
	});

	test('where the line is dashed and the note explains it', () => {
		const dashed = line(['2016', '2021'], { bases: { Dust: 'derived' } });
		const words = { note: 'Years between were never published.' };
		expect(asked(rule, dashed, { words })).toEqual([]);
	});

	test('where what lies ahead is planned', () => {
		const rows = [
			{ date: '2020', dust: 60, status: 'done' },
			{ date: '2021', dust: 58, status: 'done' },
			{ date: '2025', dust: 50, status: 'planned' }
		];
		expect(asked(rule, line([], { rows, status: 'status' }))).toEqual([]);
	});
});

describe('is broken', () => {
	test('by two years that are joined as if those between were known', () => {
		expect(asked(rule, line(['2016', '2021']))).toEqual([through('2016', '2021')]);
	});

	test('by a hole in a yearly, a monthly or a daily series', () => {
		expect(asked(rule, line(['2016', '2017', '2018', '2021', '2022']))).toEqual([through('2018', '2021')]);
		expect(asked(rule, line(['2021-01', '2021-03', '2021-04', '2021-05']))).toEqual([
			through('Jan\u00a02021', 'Mar\u00a02021')
		]);
		expect(asked(rule, line(['2022-01-03', '2022-01-04', '2022-01-05', '2022-01-20']))).toEqual([
			through('5\u00a0Jan\u00a02022', '20\u00a0Jan\u00a02022')
		]);
	});

	test('by a slope between two years that is drawn whole', () => {
		const slope = (basis: 'printed' | 'derived'): ChartSpec => ({
			chart: 'slope',
			options: {
				rows: [{ key: 'dust', name: 'Dust', from: 60, to: 40, tone: 'brick', basis }],
				ends: ['2016', '2021'],
				unit: 'µg/m3'
			}
		});
		expect(asked(rule, slope('printed'))[0]).toMatch(/^error: to: the line of "Dust" runs from 2016 to 2021/);
		expect(asked(rule, slope('derived'))).toEqual([
			'warning: to: the dashed line of "Dust" runs from 2016 to 2021; say in the note that nothing is known of the time between'
		]);
	});

	test('in a series of a hundred thousand values, too', () => {
		const xs = Array.from({ length: 1e5 }, (_, index) => (index < 5e4 ? index : index + 90));
		const series = [{ name: 'Dust', xs, ys: xs }];
		expect(
			askedOf(rule, [{ channel: 'y', variable: 'position', unit: '', period: 'day', series }])
		).toHaveLength(1);
	});

	test('by another’s layout, series by series', () => {
		const years = (name: string, ...xs: string[]): EncodedSeries => ({ name, xs, ys: xs.map(() => 1) });
		const found = (...series: EncodedSeries[]) =>
			askedOf(rule, [{ channel: 'y', variable: 'position', unit: 'µg/m3', period: 'year', series }]);
		expect(found(years('Ash', '2016', '2017', '2018'), years('Elm', '2016', '2018'))).toHaveLength(1);
		expect(found(years('Ash', '2016', '2017', '2018'), years('Elm', '2016', '2017'))).toEqual([]);
		expect(found(years('Ash', 'start', 'end'))).toEqual([]);
	});
});
