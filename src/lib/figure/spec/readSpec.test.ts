import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { feature } from 'topojson-client';
import type { GeometryCollection } from 'topojson-specification';
import { describe, expect, test } from 'vitest';
import { figureOf } from '../../../../tests/auditing.js';
import { squareTowns } from '../../../../tests/fixtures/squareTowns.js';
import { samples } from '../../../../tests/samples.js';
import type { ChartKind } from '../../charts/chartSpec.js';
import type { PlanarMap } from '../../geo/planar.js';
import { optionForms } from './figureSchema.js';
import { readSpec, SpecError } from './readSpec.js';

const kinds = Object.keys(samples) as ChartKind[];
const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const bars = json(figureOf(samples.bar)) as Record<string, unknown>;
const options = bars.options as Record<string, unknown>;

/** What is wrong with a spec. */
function problems(input: unknown): readonly string[] {
	try {
		readSpec(input);
	} catch (error) {
		if (error instanceof SpecError) return error.problems;
		throw error;
	}
	return [];
}

test.each(kinds.filter((kind) => kind !== 'calendar'))('readSpec(spec) takes a %s as JSON', (kind) => {
	const spec = json(figureOf(samples[kind]));
	expect(readSpec(spec)).toEqual(spec);
});

test('a calendar whose channel is a function is code, and no spec', () => {
	expect(problems(figureOf(samples.calendar))).toEqual([
		'options.status: a function is no channel; give the name of a field of the rows'
	]);
});

test('the schema names each option that the types have, and none besides', () => {
	const tables = JSON.parse(
		readFileSync(join(import.meta.dirname, '../../../docs/generated/options.json'), 'utf8')
	) as { kinds: Record<string, { options: { name: string }[] }> };
	// from facets, not from specs
	const set = ['spans', 'cell'];
	for (const kind of kinds)
		expect(
			[...new Set((optionForms.get(kind) ?? []).flatMap(({ entries }) => Object.keys(entries)))].sort(),
			kind
		).toEqual(
			tables.kinds[kind]?.options
				.map(({ name }) => name)
				.filter((name) => !set.includes(name))
				.sort()
		);
});

test('channels and CSV text stand for the fields of rows', () => {
	const rows = [{ place: 'Ash', before: 1, after: 2, paint: 'river' }];
	const channels = { name: 'place', from: 'before', to: 'after', tone: 'paint' };
	const { ends, unit } = samples.slope.options;
	const slope = (options: object) => ({
		...(json(figureOf(samples.slope)) as object),
		options: { ends, unit, ...options }
	});
	expect(problems(slope({ rows, ...channels }))).toEqual([]);
	expect(problems(slope({ rows: 'key,name,from,to,tone\na,Ash,1,2,river' }))).toEqual([]);
	expect(problems(slope({ rows, ...channels, too: 'after' }))).toEqual([
		expect.stringMatching(/^options\.too: "too" is no field of a slope chart; did you mean "to"\?/)
	]);
	expect(problems(slope({ rows }))).toContainEqual(expect.stringContaining('options.rows[0].key'));
});

describe('a wrong spec is told where, what came, what is allowed, and the nearest right word', () => {
	const cases: [string, unknown, string | RegExp][] = [
		['no object', 'bar', '"bar" is no figure; give an object with id, chart, options and words'],
		[
			'a kind',
			{ ...bars, chart: 'slop' },
			/^chart: "slop" is no chart; did you mean "slope"\? Allowed are bar, /
		],
		['no kind', { ...bars, chart: undefined }, /^chart: is missing; give one of bar, /],
		['an id', { ...bars, id: 'My figure' }, /^id: "My figure" cannot stand in an address; use small letters/],
		['a field', { ...bars, facets: {} }, /^facets: "facets" is no field of a figure; did you mean "facet"\?/],
		['no words', { ...bars, words: {} }, 'words: is empty; give the words of one language at least'],
		[
			'a source',
			{ ...bars, words: { en: { title: 'T', subtitle: 'S', source: ' ' } } },
			'words.en.source: is empty; give where the figures come from'
		],
		[
			'a language',
			{ ...bars, words: { fr: {} } },
			'words.fr: "fr" is no field of the languages; use one of zh, en'
		],
		[
			'an option',
			{ ...bars, options: { ...options, highlights: ['Ash'] } },
			/^options\.highlights: "highlights" is no field of a bar chart; did you mean "highlight"\?/
		],
		[
			'a word of an option',
			{ ...bars, options: { ...options, direction: 'colums' } },
			'options.direction: "colums" is no direction; did you mean "columns"? Allowed are bars, columns'
		],
		[
			'an option left out',
			{ ...bars, options: { ...options, value: undefined } },
			'options.value: is missing; give the name of a field of the rows'
		],
		[
			'a unit',
			{ ...bars, options: { ...options, unit: 'persons' } },
			/^options\.unit: "persons" is no unit; did you mean "person"\?.* or names as /
		],
		[
			'a tone in a row',
			{
				...bars,
				chart: 'slope',
				options: { ...samples.slope.options, rows: [{ key: 'a', name: 'A', from: 1, to: '2', tone: 'rivr' }] }
			},
			'options.rows[0].to: "2" is no number; give a number, or null where it is missing'
		],
		[
			'an annotation',
			{ ...bars, options: { ...options, annotations: [{ key: 'a', kind: 'txt', x: 1, y: 2 }] } },
			'options.annotations[0].kind: "txt" is no kind of annotation; did you mean "text"? Allowed are text, rule, band, arrow'
		],
		[
			'a rule',
			{ ...bars, silenced: [{ rule: 'unt', reason: { zh: '无', en: 'None' } }] },
			/^silenced\[0\]\.rule: "unt" is no rule; did you mean "unit"\?/
		]
	];
	test.each(cases)('%s', (_, spec, message) => {
		const [first = ''] = problems(spec);
		if (typeof message === 'string') expect(first).toBe(message);
		else expect(first).toMatch(message);
	});

	test('all at once, each after the file’s name', () => {
		const rows = [{ key: 'a', name: 'A', from: 1, to: '2', tone: 'rivr' }];
		const spec = { ...bars, chart: 'slope', options: { ...samples.slope.options, rows } };
		expect(problems(spec)).toHaveLength(2);
		expect(() => readSpec(spec, 'a.json')).toThrow(
			/a\.json: options\.rows\[0\]\.tone: "rivr" is no tone; did you mean "river"\?/
		);
	});
});

test('rows that are parted into facets have the field that parts them', () => {
	const rows = [{ key: 'a', name: 'A', from: 1, to: 2, tone: 'river', bank: 'north' }];
	const spec = { ...bars, chart: 'slope', options: { ...samples.slope.options, rows } };
	expect(problems(spec)[0]).toMatch(/^options\.rows\[0\]\.bank: "bank" is no field of a slope; use one of /);
	expect(problems({ ...spec, facet: { by: 'bank' } })).toEqual([]);
});

test('GeoJSON in a map is read, as an object or as text, and told where it is broken', () => {
	const { towns } = squareTowns().objects;
	const geo = feature(squareTowns(), towns as GeometryCollection);
	const { options } = samples.choropleth;
	const figure = (map: unknown) => ({ ...figureOf(samples.choropleth), options: { ...options, map } });
	const regions = (map: unknown) =>
		Object.entries((readSpec(figure(map)) as { options: { map: PlanarMap } }).options.map.objects).map(
			([name, object]) => [name, object.regions.map(({ code }) => code)]
		);
	const read = [['regions', ['nw', 'ne', 'sw', 'se']]];
	expect(regions(geo)).toEqual(read);
	expect(regions(JSON.stringify(geo))).toEqual(read);
	const lost = { ...geo, features: geo.features.map((each) => ({ ...each, geometry: null })) };
	expect(() => readSpec(figure(lost))).toThrow('figure: options.map: feature 1 (nw): geometry is null');
	expect(() => readSpec(figure('https://example.org/map.json'))).toThrow('options.map: the text is no JSON');
	expect(() => readSpec(figure(7))).toThrow('figure: options.map: 7');
});

test('TopoJSON in a map is decoded, and told where it is broken', () => {
	const spec = figureOf(samples.map);
	const from = { ...spec, options: { ...samples.map.options, map: squareTowns() } };
	expect(readSpec(json(from))).toEqual(spec);
	expect(() =>
		readSpec({ ...from, options: { ...from.options, map: { ...squareTowns(), arcs: [1] } } })
	).toThrow('figure: options.map.arcs[0]: is 1; expected two positions or more');
});
