import { expect, test } from 'vitest';
import { asked, askedOf } from '../../../../tests/auditing.js';
import { samples } from '../../../../tests/samples.js';

const rule = 'joined';

test('passes where each region has a row, or none has', () => {
	expect(asked(rule, samples.map)).toEqual([]);
	expect(asked(rule, samples.choropleth)).toEqual([]);
	const { options } = samples.map;
	expect(asked(rule, { chart: 'map', options: { map: options.map, regions: [] } })).toEqual([]);
});

test('warns of regions that no row speaks of', () => {
	const { options } = samples.choropleth;
	const regions = options.regions.slice(0, 2) as never;
	expect(asked(rule, { chart: 'choropleth', options: { ...options, regions } })).toEqual([
		'warning: regions: 2 regions have no row (sw, se); give each one, with value null where it is not known, or `codes` where the codes changed'
	]);
	expect(askedOf(rule, [{ channel: 'regions', variable: 'place', bare: ['ne'] }])).toEqual([
		'warning: regions: 1 region has no row (ne); give it one, with value null where it is not known, or `codes` where the codes changed'
	]);
});
