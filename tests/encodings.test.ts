import { describe, expect, test } from 'vitest';
import { chartLayout, type ChartKind } from '../src/lib/charts/chartSpec.js';
import { chartLayouts } from '../src/lib/charts/layouts.js';
import type { MeasureEncoding } from '../src/lib/geometry/encoding.js';
import { samples } from './samples.js';

const frame = { width: 480, height: 420, lang: 'en' } as const;
const encodings = (kind: ChartKind) => chartLayout(chartLayouts, samples[kind], frame).encodings;

test('every kind says what it encodes, and by what', () => {
	const said = Object.fromEntries(
		(Object.keys(samples) as ChartKind[]).map((kind) => [
			kind,
			encodings(kind).map(({ channel, variable }) => `${channel} by ${variable}`)
		])
	);
	expect(said).toEqual({
		bar: ['value by length', 'series by colour'],
		beeswarm: ['x by position'],
		bullet: ['value by length'],
		calendar: ['date by position'],
		choropleth: ['regions by place', 'value by colour'],
		composition: ['value by length', 'name by colour'],
		dot: ['points by position', 'points by colour'],
		dotGrid: ['leave by count'],
		line: ['x by position', 'y by position', 'series by colour'],
		map: [
			'regions by place',
			'regions by colour',
			'marks by count',
			'marks by colour',
			'regions by colour',
			'squares by area'
		],
		scatter: ['x by position', 'y by position', 'r by area'],
		slope: ['to by position'],
		squares: ['value by area'],
		symbolMap: ['regions by place', 'value by area'],
		table: ['people by length', 'change by length'],
		tileGrid: ['tiles by colour', 'marks by count', 'marks by colour'],
		waffle: ['parts by count']
	});
});

describe('what is drawn for a value', () => {
	const sized = (kind: ChartKind) =>
		encodings(kind)
			.flatMap((encoding) => (encoding as MeasureEncoding).marks ?? [])
			.flatMap(({ value, size }) => (typeof value === 'number' && size !== undefined ? [[value, size]] : []));

	test.each(['bar', 'bullet', 'composition', 'squares', 'map', 'scatter', 'symbolMap'] as const)(
		'is in proportion to it, in a %s',
		(kind) => {
			const [[value = 0, size = 0] = [], ...others] = sized(kind);
			expect(size).toBeGreaterThan(1);
			for (const [other = 0, drawn] of others) expect(drawn).toBeCloseTo((other / value) * size, 3);
		}
	);
});

test('a line says its values, what a period is, and on what it stands', () => {
	const line = (dates: readonly string[], more = {}) =>
		chartLayouts.line.layout({
			...frame,
			rows: dates.map((date, index) => ({ date, dust: index === 1 ? null : 60 - index })),
			x: 'date',
			y: 'dust',
			name: 'Dust',
			unit: 'µg/m3',
			...more
		}).encodings[1] as MeasureEncoding;
	const { period, series } = line(['1970-01-02', '1970-01-03', '1970-01-05'], { bases: { Dust: 'derived' } });
	expect(period).toBe('day');
	expect(series).toMatchObject([
		{ name: 'Dust', xs: [1, 2, 4], ys: [60, NaN, 58], planned: [false, false, false], basis: 'derived' }
	]);
	expect(line(['2016', '2017']).period).toBe('year');
	expect(line(['2016-01', '2017-01']).period).toBe('month');
});

test('dots say their points by name, so that planned ones are known', () => {
	const [dots] = encodings('dot') as [MeasureEncoding];
	expect(dots.series?.[0]).toEqual({
		name: 'Output',
		xs: ['past', 'now', 'goal'],
		ys: [6.2, 6.1, 7.5],
		planned: [false, false, true]
	});
});
