import { describe, expect, test } from 'vitest';
import type { ChartKind } from '../src/lib/charts/chartSpec.js';
import { chartLayouts } from '../src/lib/charts/layouts.js';
import type { Layout } from '../src/lib/geometry/layout.js';
import { samples } from './samples.js';
import { expectSound } from './soundLayout.js';

const frame = { width: 400, height: 360, lang: 'en' };

/** Lays out what no compiler has checked. */
const draw = (kind: ChartKind, options: object): Layout =>
	(chartLayouts[kind].layout as (options: object) => Layout)({ ...options, ...frame });

const given = (Object.keys(samples) as ChartKind[]).flatMap((kind) =>
	Object.keys(samples[kind].options).map((option) => [kind, option] as const)
);

describe('an option that is left out', () => {
	test.each(given)('of a %s, %s, is done without, or asked for', (kind, option) => {
		const options = Object.fromEntries(
			Object.entries(samples[kind].options).filter(([name]) => name !== option)
		);
		let layout: Layout | undefined;
		try {
			layout = draw(kind, options);
		} catch (error) {
			expect((error as Error).message).toMatch(new RegExp(`^(${kind}Layout|unit)[:,] .*; .*give `));
		}
		if (layout) expectSound(layout);
	});

	test('is named as it is in the options', () => {
		expect(() => draw('slope', { ends: ['a', 'b'], unit: '' })).toThrow(
			'slopeLayout: rows is undefined; give a list'
		);
		expect(() => draw('bar', { rows: [], name: 'name', unit: '' })).toThrow(
			'barLayout, value: the channel is undefined; give the name of a field, or a function of the row'
		);
		expect(() => draw('map', { regions: [] })).toThrow(
			'mapLayout: map is undefined; give planarMap(topology)'
		);
	});
});
