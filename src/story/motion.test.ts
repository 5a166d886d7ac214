import { expect, test } from 'vitest';
import type { ChartSpec } from '../lib/charts/registry.js';
import { between } from './motion.js';

const squares = (rows: Record<string, number>, order = Object.keys(rows)): ChartSpec => ({
	chart: 'squares',
	options: {
		arrangement: 'nested',
		unit: 'km2',
		squares: order.map((key) => ({ key, name: key, value: rows[key] ?? 0, tone: 'loess' as const }))
	}
});
const values = (spec: ChartSpec) =>
	spec.chart === 'squares' ? spec.options.squares.map(({ key, value }) => [key, value]) : [];

test('numbers go half way at half time, rows are matched by key', () => {
	const halfway = between(
		{ spec: squares({ a: 0, b: 10 }) },
		{ spec: squares({ a: 8, b: 20 }, ['b', 'a']) },
		0.5
	);
	expect(values(halfway.spec)).toEqual([
		['b', 15],
		['a', 4]
	]);
});

test('words are those of the end', () => {
	const from: ChartSpec = {
		chart: 'dotGrid',
		options: { groups: [{ key: 'a', name: 'x', leave: 0, tone: 'brick' }] }
	};
	const to: ChartSpec = {
		chart: 'dotGrid',
		options: { groups: [{ key: 'a', name: 'y', leave: 24, tone: 'brick' }] }
	};
	expect(between({ spec: from }, { spec: to }, 0.25).spec.options).toEqual({
		groups: [{ key: 'a', name: 'y', leave: 6, tone: 'brick' }]
	});
});

test('a row that enters grows from its entrance, one that leaves shrinks to it; the default is zero', () => {
	const one = { spec: squares({ a: 32 }) };
	const two = { spec: squares({ a: 32, b: 40 }), entrance: { b: 32 } };
	expect(values(between(one, two, 0.5).spec)).toEqual([
		['a', 32],
		['b', 36]
	]);
	expect(values(between(two, one, 0.5).spec)).toEqual([
		['a', 32],
		['b', 36]
	]);
	expect(values(between(one, { spec: two.spec }, 0.5).spec)[1]).toEqual(['b', 20]);
	expect(values(between(two, one, 1).spec)).toEqual([['a', 32]]);
});

test('charts of two kinds do not mix, and what is shared is not copied', () => {
	const dots: ChartSpec = { chart: 'dotGrid', options: { groups: [] } };
	const to = { spec: squares({ a: 1 }) };
	expect(between({ spec: dots }, to, 0.5)).toBe(to);
	const from = { spec: { ...to.spec } };
	expect(between(from, to, 0.3).spec.options).toBe(to.spec.options);
});
