import { describe, expect, test } from 'vitest';
import { asked, askedOf } from '../../../../tests/auditing.js';
import { squareTowns } from '../../../../tests/fixtures/squareTowns.js';
import { samples } from '../../../../tests/samples.js';
import type { ChartSpec } from '../../charts/chartSpec.js';
import { planarMap } from '../../geo/planarMap.js';

const rule = 'not-by-colour-alone';
const rows = [
	{ town: 'Ash', km: 4, bank: 'north', tone: 'river' },
	{ town: 'Elm', km: 6, bank: 'north', tone: 'river' },
	{ town: 'Fir', km: 9, bank: 'south', tone: 'brick' }
] as const;
const swarm = (more: object): ChartSpec => ({
	chart: 'beeswarm',
	options: {
		rows,
		x: 'km',
		name: 'town',
		tone: (row) => (row.tone === 'brick' ? 'brick' : 'river'),
		xTitle: 'Road',
		unit: 'km',
		...more
	}
});

describe('passes', () => {
	test('where series, parts and points are named', () => {
		for (const kind of ['bar', 'line', 'composition', 'dot'] as const)
			expect(asked(rule, samples[kind]), kind).toEqual([]);
	});

	test('where colours repeat the group, or what is highlighted and named', () => {
		expect(asked(rule, swarm({ group: 'bank' }))).toEqual([]);
		expect(asked(rule, swarm({ highlight: ['Fir'] }))).toEqual([]);
	});

	test('where a form goes with each colour', () => {
		const tone = (row: { tone?: unknown }) => (row.tone === 'brick' ? 'brick' : 'river');
		const options = {
			rows,
			x: 'km',
			y: 'km',
			xTitle: 'Road',
			yTitle: 'Road',
			xUnit: 'km',
			yUnit: 'km'
		} as const;
		expect(asked(rule, { chart: 'scatter', options: { ...options, tone } })).toEqual([]);
	});
});

describe('is broken', () => {
	test('by dots whose colour says what nothing else does', () => {
		expect(asked(rule, swarm({}))).toEqual([
			'error: tone: river, brick are told by colour alone; add a label, a legend or a form'
		]);
		expect(asked(rule, swarm({ highlight: ['Ash'] }))).toHaveLength(1);
	});

	test('by promises of a calendar, and not where the colour repeats the status', () => {
		const calendar = (tone: (row: { done: unknown }) => 'river' | 'brick'): ChartSpec => ({
			chart: 'calendar',
			options: {
				rows: [
					{ name: 'Sow', date: '2022-04', done: true },
					{ name: 'Dig', date: '2022-05', done: false },
					{ name: 'Build', date: '2022-06', done: false }
				],
				name: 'name',
				date: 'date',
				status: (row) => (row.done ? 'done' : 'planned'),
				tone: (row) => tone(row as { done: unknown })
			}
		});
		expect(
			asked(
				rule,
				calendar(({ done }) => (done ? 'river' : 'brick'))
			)
		).toEqual([]);
		let turn = 0;
		expect(
			asked(
				rule,
				calendar(() => (turn++ % 3 === 1 ? 'river' : 'brick'))
			)
		).toHaveLength(1);
	});

	test('by regions in colours that nothing names', () => {
		const regions = ['nw', 'ne', 'sw', 'se'].map((code, index) => ({
			code,
			name: code,
			tone: index < 2 ? ('river' as const) : ('forest' as const)
		}));
		const map = planarMap(squareTowns());
		expect(asked(rule, { chart: 'map', options: { map, regions } })).toEqual([
			'error: regions: river, forest are told by colour alone; add a label, a legend or a form'
		]);
		const labelled = regions.map((region, index) => ({ ...region, text: index < 2 ? 'wet' : 'dry' }));
		expect(asked(rule, { chart: 'map', options: { map, regions: labelled } })).toEqual([]);
	});

	test('by a tone that the chart has no name for', () => {
		const options = { ...samples.scatter.options, groups: [{ tone: 'brick', name: 'Hills' }] } as const;
		expect(asked(rule, { chart: 'scatter', options })).toEqual([
			'error: scatterLayout: row "Ash" has the tone "river", which no group names; name it in groups'
		]);
	});

	test('by another’s layout', () => {
		const categories = [
			{ name: 'Ash', also: ['label'] as const },
			{ name: 'Elm', also: [] }
		];
		expect(askedOf(rule, [{ channel: 'fill', variable: 'colour', scale: 'categories', categories }])).toEqual(
			['error: fill: Elm is told by colour alone; add a label, a legend or a form']
		);
	});
});
