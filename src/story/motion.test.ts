import { expect, test } from 'vitest';
import type { ChartSpec } from '../lib/charts/chartSpec.js';
import { squaresOwn } from '../lib/charts/squaresOptions.js';
import { between } from './motion.js';

const squares = (...rows: [key: string, value: number][]): ChartSpec => ({
	chart: 'squares',
	options: {
		arrangement: 'nested',
		unit: 'km2',
		squares: rows.map(([key, value]) => ({ key, name: key, value, tone: 'loess' }))
	}
});
const values = (spec: ChartSpec) =>
	spec.chart === 'squares' ? squaresOwn(spec.options).squares.map(({ key, value }) => [key, value]) : [];

test('numbers go half way at half time, rows are matched by key, and a new row comes as it is', () => {
	const halfway = between(squares(['a', 0], ['b', 10]), squares(['b', 20], ['c', 5], ['a', 8]), 0.5);
	expect(values(halfway)).toEqual([
		['b', 15],
		['c', 5],
		['a', 4]
	]);
});

test('words are those of the end', () => {
	const dots = (name: string, leave: number): ChartSpec => ({
		chart: 'dotGrid',
		options: { groups: [{ key: 'a', name, leave, tone: 'brick' }] }
	});
	expect(between(dots('x', 0), dots('y', 24), 0.25)).toEqual(dots('y', 6));
});

test('the end is the end itself, charts of two kinds do not mix, and what is shared is not copied', () => {
	const to = squares(['a', 1]);
	expect(between(squares(['a', 0]), to, 1)).toBe(to);
	expect(between({ chart: 'dotGrid', options: { groups: [] } }, to, 0.5)).toBe(to);
	expect(between({ ...to }, to, 0.3).options).toBe(to.options);
});

test('charts that divide different wholes do not mix: half a cell more is no whole', () => {
	const waffle = (total: number): ChartSpec => ({
		chart: 'waffle',
		options: { total, cellName: 'a cell', parts: [{ key: 'a', name: 'a', value: 2, tone: 'river' }] }
	});
	expect(between(waffle(302), waffle(37), 0.5)).toEqual(waffle(37));
});
