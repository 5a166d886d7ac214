import { describe, expect, test } from 'vitest';
import { asked, askedOf } from '../../../../tests/auditing.js';
import { squareTowns } from '../../../../tests/fixtures/squareTowns.js';
import { samples } from '../../../../tests/samples.js';
import type { MapRegion } from '../../charts/mapOptions.js';
import { planarMap } from '../../geo/planarMap.js';
import type { ClassEncoding } from '../../geometry/encoding.js';

const rule = 'choropleth-of-rates';
const map = planarMap(squareTowns());
const painted = (...regions: Omit<MapRegion, 'name'>[]) =>
	asked(rule, {
		chart: 'map',
		options: { map, regions: regions.map((region) => ({ ...region, name: region.code })) }
	});
const counts =
	'error: regions: regions are painted by counts, which grow with the region; draw marks, or divide by people or area';

describe('passes', () => {
	test('where marks carry the counts, or one paint sets regions apart', () => {
		expect(asked(rule, samples.map)).toEqual([]);
		expect(asked(rule, samples.tileGrid)).toEqual([]);
		expect(asked(rule, samples.choropleth)).toEqual([]);
	});

	test('where paints do not follow the values', () => {
		expect(
			painted(
				{ code: 'nw', value: 3, tone: 'river' },
				{ code: 'ne', value: 1, tone: 'forest' },
				{ code: 'sw', value: 2, tone: 'river' },
				{ code: 'se', value: 5, tone: 'forest' }
			)
		).toEqual([]);
	});
});

describe('is broken', () => {
	test('by regions that are painted the darker, the more is counted in them', () => {
		expect(
			painted(
				{ code: 'nw', value: 1, tone: 'river', fillOpacity: 0.2 },
				{ code: 'ne', value: 2, tone: 'river', fillOpacity: 0.2 },
				{ code: 'sw', value: 8, tone: 'river', fillOpacity: 0.6 },
				{ code: 'se', value: null }
			)
		).toEqual([counts]);
	});

	test('by a region without a value that looks like one with', () => {
		expect(
			painted(
				{ code: 'nw', value: 1, tone: 'river', fillOpacity: 0.2 },
				{ code: 'ne', value: 8, tone: 'river', fillOpacity: 0.6 },
				{ code: 'sw', tone: 'river', fillOpacity: 0.2 }
			)
		).toEqual([
			counts,
			'error: regions: 2 regions have no value and look like others; give null, so that they are drawn and named as missing'
		]);
	});

	test('by a choropleth of counts', () => {
		const { options } = samples.choropleth;
		expect(asked(rule, { chart: 'choropleth', options: { ...options, measure: 'count' } })).toEqual([
			counts.replace('regions: ', 'value: ')
		]);
	});

	test('by tiles', () => {
		const tiles = [1, 2, 8].map((value, col) => ({
			code: `${col}`,
			name: `T${col}`,
			col,
			row: 0,
			value,
			tone: 'river' as const,
			fillOpacity: value / 10
		}));
		expect(asked(rule, { chart: 'tileGrid', options: { tiles } })).toHaveLength(1);
	});

	test('by another’s map, and not where it paints rates, or marks', () => {
		const classes: ClassEncoding = {
			channel: 'fill',
			variable: 'colour',
			scale: 'classes',
			measure: 'rate',
			regions: true,
			missing: 1,
			missingClass: true
		};
		expect(askedOf(rule, [classes])).toEqual([]);
		expect(askedOf(rule, [{ ...classes, missingClass: false }])).toEqual([
			'error: fill: 1 region has no value and looks like others; give null, so that they are drawn and named as missing'
		]);
		expect(askedOf(rule, [{ ...classes, measure: 'count' }])).toHaveLength(1);
		expect(askedOf(rule, [{ ...classes, measure: 'count', regions: false }])).toEqual([]);
	});
});
