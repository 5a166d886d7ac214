import { expect, test } from 'vitest';
import { chart, type ChartKinds, type ChartSpec } from './chartSpec.js';
import * as registry from './registry.js';

const kinds: ChartKinds = registry;
const spec: ChartSpec = {
	chart: 'slope',
	options: { unit: '%', ends: ['a', 'b'], rows: [{ key: 'k', name: 'k', from: 1, to: 2, tone: 'river' }] }
};
const frame = { width: 400, height: 300, lang: 'en' as const };

test('a spec finds its kind, completed by the frame', () => {
	const { layout, canvas } = chart(kinds, spec, frame);
	expect(layout()).toMatchObject({ kind: 'slope', width: 400 });
	expect(canvas).toBeUndefined();
});

test('the kinds are named as in a spec, and each has a layout', () => {
	expect(Object.keys(kinds).sort()).toEqual([
		'bar',
		'beeswarm',
		'bullet',
		'calendar',
		'choropleth',
		'composition',
		'dot',
		'dotGrid',
		'facet',
		'line',
		'map',
		'scatter',
		'slope',
		'squares',
		'symbolMap',
		'table',
		'tileGrid',
		'waffle'
	]);
	for (const [name, { layout }] of Object.entries(registry)) {
		expect(layout.name).toBe(`${name}Layout`);
	}
});

test('a spec with rows of no type of its own may name any field', () => {
	const bars: ChartSpec = {
		chart: 'bar',
		options: { rows: [{ town: 'Ash', people: 50 }], name: 'town', value: 'people', unit: 'person' }
	};
	expect(chart(kinds, bars, frame).layout().table.rows[0]).toContain('Ash');
});

test('a kind that is not there is refused with those that are', () => {
	expect(() =>
		chart({ slope: registry.slope }, { ...spec, chart: 'slop' } as unknown as ChartSpec, frame)
	).toThrow('"slop" is no chart here; use one of slope, or give its kind to the figure');
});
