import { expect, test } from 'vitest';
import type { ChartSpec } from '../charts/chartSpec.js';
import type { DataRow, Rows } from '../geometry/channel.js';
import { dataHash } from './dataHash.js';

const bars = (rows: Rows<DataRow>, more = {}): ChartSpec => ({
	chart: 'bar',
	options: { rows, name: 'town', value: 'people', unit: 'person', ...more }
});
const rows = [
	{ town: 'Ash', people: 50 },
	{ town: 'Elm', people: null }
];

test('dataHash(spec) is 16 hexadecimal digits', () => {
	expect(dataHash(bars(rows))).toMatch(/^[0-9a-f]{16}$/);
	expect(dataHash(bars([]))).toMatch(/^[0-9a-f]{16}$/);
});

test('is the same for the same rows: in any order of fields, and as CSV text', () => {
	const turned = rows.map(({ town, people }) => ({ people, town }));
	expect(dataHash(bars(turned))).toBe(dataHash(bars(rows)));
	expect(dataHash(bars('town,people\nAsh,50\nElm,\n'))).toBe(dataHash(bars(rows)));
});

test('does not ask how they are drawn', () => {
	expect(dataHash(bars(rows, { direction: 'columns', domain: [0, 100] }))).toBe(dataHash(bars(rows)));
});

test('is another for another value, another order of rows, and other marks', () => {
	const hashes = [
		bars(rows),
		bars([{ town: 'Ash', people: 51 }, rows[1] ?? {}]),
		bars(rows.toReversed()),
		bars(rows.slice(0, 1))
	].map(dataHash);
	expect(new Set(hashes).size).toBe(4);
	const line = (y: number): ChartSpec => ({
		chart: 'line',
		options: {
			rows: [{ year: '2021', dust: 4 }],
			x: 'year',
			y: 'dust',
			name: 'Dust',
			unit: 'µg/m3',
			annotations: [{ key: 'norm', kind: 'rule', y }]
		}
	});
	expect(dataHash(line(35))).not.toBe(dataHash(line(75)));
});
