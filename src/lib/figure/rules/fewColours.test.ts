import { expect, test } from 'vitest';
import { asked, askedOf } from '../../../../tests/auditing.js';
import type { ChartSpec } from '../../charts/chartSpec.js';
import { categoryEncodings } from '../../geometry/encoding.js';

const rule = 'few-colours';
const names = (count: number) => Array.from({ length: count }, (_, index) => `Town ${index + 1}`);
const lines = (count: number, highlight?: string[]): ChartSpec => ({
	chart: 'line',
	options: {
		rows: names(count).flatMap((town, index) => [
			{ town, year: '2020', km: index },
			{ town, year: '2021', km: index + 1 }
		]),
		x: 'year',
		y: 'km',
		series: 'town',
		name: 'Road',
		unit: 'km',
		highlight
	}
});
const parts = (count: number): ChartSpec => ({
	chart: 'composition',
	options: {
		rows: names(count).map((town) => ({ town, km: 1 })),
		name: 'town',
		value: 'km',
		unit: 'km'
	}
});

test('six colours pass, and many lines of which few are coloured', () => {
	expect(asked(rule, lines(6))).toEqual([]);
	expect(asked(rule, parts(6))).toEqual([]);
	expect(asked(rule, lines(14, ['Town 3', 'Town 5']))).toEqual([]);
});

test('seven are warned of', () => {
	const message =
		'warning: 7 names are told by colours, which at most 6 can be; highlight the few that matter, merge the smallest, or draw facets';
	expect(asked(rule, lines(7))).toEqual([message]);
	expect(asked(rule, parts(7))).toEqual([message]);
	expect(asked(rule, parts(10))).toHaveLength(1);
});

test('eleven are refused: by the rule, or by the chart itself', () => {
	expect(asked(rule, lines(11))).toEqual([
		'error: 11 names are told by colours, which at most 10 can be; highlight the few that matter, merge the smallest, or draw facets'
	]);
	expect(asked(rule, parts(11))).toEqual([
		'error: compositionLayout: 11 names cannot be told apart (Town 1, Town 2, Town 3 …); merge the smallest and give 10 at most'
	]);
});

test('colours of a figure are counted together', () => {
	const four = ['a', 'b', 'c', 'd'];
	expect(askedOf(rule, categoryEncodings('series', four, 'label'))).toEqual([]);
	expect(
		askedOf(rule, [
			...categoryEncodings('series', four, 'label'),
			...categoryEncodings('regions', four, 'label')
		])
	).toHaveLength(1);
});
