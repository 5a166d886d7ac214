import { describe, expect, test } from 'vitest';
import { chart, type ChartKind, type ChartKinds } from '../src/lib/charts/chartSpec.js';
import * as registry from '../src/lib/charts/registry.js';
import { samples } from './samples.js';
import { boxes, expectStops } from './soundLayout.js';

const kinds: ChartKinds = registry;

/** The rows of a sample, whatever its kind calls them. */
const rowsOf = (options: object): readonly unknown[] =>
	Object.entries(options).find(([name]) =>
		['rows', 'regions', 'tiles', 'groups', 'parts', 'squares'].includes(name)
	)?.[1] as readonly unknown[];

describe.each(Object.keys(samples) as ChartKind[])('the stops of a %s', (kind) => {
	const spec = samples[kind];
	test('stand in the box, have words and are reached by keys, at each size and in both languages', () => {
		for (const [width, height] of boxes)
			for (const lang of ['zh', 'en'] as const)
				expectStops(chart(kinds, spec, { width, height, lang }).layout());
	});

	test('name every row, and are the same in each box', () => {
		const [small, large] = [
			[390, 420],
			[860, 760]
		].map(([width = 0, height = 0]) => chart(kinds, spec, { width, height, lang: 'en' }).layout().stops);
		const named = new Set(large?.flatMap(({ row }) => row ?? []));
		expect([...named].sort((a, b) => a - b)).toEqual(rowsOf(spec.options).map((_, index) => index));
		const keys = (stops: typeof small) => stops?.map(({ key }) => key).sort();
		expect(keys(small)).toEqual(keys(large));
	});
});
