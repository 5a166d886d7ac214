import { describe, expect, test } from 'vitest';
import { chartLayout, type ChartKind, type ChartSpec } from '../src/lib/charts/chartSpec.js';
import { chartLayouts } from '../src/lib/charts/layouts.js';
import { facetLayout } from '../src/lib/charts/facetLayout.js';
import { slopeLayout, type SlopeRow } from '../src/lib/charts/slopeLayout.js';
import { tileGridLayout } from '../src/lib/charts/tileGridLayout.js';
import { dataHash } from '../src/lib/figure/dataHash.js';
import type { DataRow } from '../src/lib/geometry/channel.js';
import { samples } from './samples.js';

const frame = { width: 640, height: 420, lang: 'en' } as const;

/** The option that holds the rows of each kind whose rows have fields of their own. */
const lists = {
	bullet: 'rows',
	choropleth: 'regions',
	dotGrid: 'groups',
	map: 'regions',
	slope: 'rows',
	squares: 'squares',
	symbolMap: 'regions',
	tileGrid: 'tiles',
	waffle: 'parts'
} as const;
const kinds = Object.keys(lists) as (keyof typeof lists)[];

const rowsOf = (kind: keyof typeof lists) =>
	(samples[kind].options as unknown as Record<string, DataRow[]>)[lists[kind]] as DataRow[];
const fieldsOf = (rows: readonly DataRow[]) => [...new Set(rows.flatMap((row) => Object.keys(row)))];

/** All that a layout says and draws. */
function whole(kind: ChartKind, options: object): object {
	const layout = chartLayout(chartLayouts, { chart: kind, options } as unknown as ChartSpec, frame);
	return { ...layout, ...Object.fromEntries(parts.map((part) => [part, layout[part]])) };
}
const parts = ['summary', 'table', 'stops', 'encodings'] as const;

/** A sample with other rows, or with channels. */
const changed = (kind: keyof typeof lists, more: object): object => ({ ...samples[kind].options, ...more });

const cell = (value: DataRow[string] | undefined): string => String(value ?? '');

describe.each(kinds)('a %s', (kind) => {
	const rows = rowsOf(kind);
	const fields = fieldsOf(rows);
	const own = whole(kind, samples[kind].options);
	const other = (name: string) => `my ${name}`;
	const renamed = rows.map((row) =>
		Object.fromEntries(Object.entries(row).map(([name, value]) => [other(name), value]))
	);
	// the first row has all the fields, as a table has
	const filled = renamed.map((row) => ({
		...Object.fromEntries(fields.map((name) => [other(name), undefined])),
		...row
	}));

	test('is the same by names of fields', () => {
		const channels = Object.fromEntries(fields.map((name) => [name, other(name)]));
		expect(whole(kind, changed(kind, { [lists[kind]]: filled, ...channels }))).toEqual(own);
	});

	test('is the same by functions of the row', () => {
		const channels = Object.fromEntries(
			fields.map((name) => [name, (row: DataRow) => row[other(name)]] as const)
		);
		expect(whole(kind, changed(kind, { [lists[kind]]: renamed, ...channels }))).toEqual(own);
	});

	test('is the same from CSV text, save that an empty value is missing', () => {
		const csv = [fields, ...rows.map((row) => fields.map((name) => cell(row[name])))]
			.map((cells) => cells.join(','))
			.join('\n');
		const gaps = rows.map((row) => (fields.includes('value') ? { ...row, value: row.value ?? null } : row));
		expect(whole(kind, changed(kind, { [lists[kind]]: csv }))).toEqual(
			whole(kind, changed(kind, { [lists[kind]]: gaps }))
		);
	});

	test('says which field the rows do not have, and those that they have', () => {
		const draw = (more: object) => () => whole(kind, changed(kind, { [lists[kind]]: renamed, ...more }));
		expect(draw({ name: 'nmae' })).toThrow(
			/^\w+Layout, (key|code|name): the rows have no field "\w+"; they have my \w+, /
		);
		expect(() => whole(kind, changed(kind, { [lists[kind]]: rows, name: 'nmae' }))).toThrow(
			`${kind}Layout, name: the rows have no field "nmae"; they have ${Object.keys(rows[0] ?? {}).join(', ')}`
		);
	});
});

const ends = { ends: ['2016', '2021'], unit: '%', ...frame } as const;
interface Town {
	town: string;
	before: number | null;
	after: number;
	stage?: string;
}
const towns: Town[] = [
	{ town: 'Ash', before: 1, after: 2 },
	{ town: 'Elm', before: null, after: 4 }
];
const river = () => 'river' as const;

test('the key of rows that have none is their name', () => {
	const { slopes } = slopeLayout({
		rows: towns,
		name: 'town',
		from: 'before',
		to: ({ after }) => after,
		tone: river,
		...ends
	});
	expect(slopes.map(({ key }) => key)).toEqual(['Ash', 'Elm']);
});

test('a text that a CSV has as a number is text, and a code keeps its zeros', () => {
	const { tiles, labels } = tileGridLayout({
		tiles: 'code,place,col,row\n06,1999,0,0\n12,Elm,1,0',
		name: 'place',
		...frame
	});
	expect(tiles.map(({ key }) => key)).toEqual(['06', '12']);
	expect(labels.map(({ text }) => text)).toContain('1999');
});

test('a tone or a status that is none is refused, with its row', () => {
	const draw = (tone: string, status: string) => () =>
		slopeLayout({ rows: `name,from,to,tone,status\nAsh,1,2,${tone},${status}`, ...ends });
	expect(draw('mauve', 'done')).toThrow('slopeLayout: row "Ash", tone is "mauve"; give a tone');
	expect(draw('river', 'soon')).toThrow('slopeLayout: row "Ash", status is "soon"; give "done" or "planned"');
});

test('CSV text and rows have one hash, whichever option holds them', () => {
	const spec = (squares: string | readonly DataRow[]): ChartSpec => ({
		chart: 'squares',
		options: { squares, name: 'town', arrangement: 'apart', unit: 'km2' }
	});
	expect(dataHash(spec('town,value,tone\nAsh,4,river'))).toBe(
		dataHash(spec([{ town: 'Ash', value: 4, tone: 'river' }]))
	);
});

test('facets part rows by channels as they part a chart’s own', () => {
	const rows = rowsOf('bullet').map(({ key, ...row }) => ({ id: key ?? '', bank: 'north', ...row }));
	const { cells } = facetLayout({
		...frame,
		layout: chartLayouts.bullet.layout,
		rows: [...rows, { ...rows[2], id: 'z', bank: 'south' }] as DataRow[],
		name: 'name',
		key: 'id',
		unit: 'km2',
		references: [{ key: 'norm', name: 'norm', tone: 'ink', values: { a: 50, z: 20 } }],
		facet: { by: 'bank' }
	});
	expect(cells.map(({ key }) => key)).toEqual(['north', 'south']);
});

test('the compiler refuses wrong tones, wrong fields and channels left out', () => {
	const row = { key: 'a', name: 'Ash', from: 1, to: 2 } as const;
	const own: SlopeRow[] = towns.map(({ town }) => ({ ...row, key: town, tone: 'forest' }));
	const right = () => [
		slopeLayout({ rows: own, ...ends }),
		slopeLayout({ rows: [{ ...row, tone: 'forest' }], ...ends }),
		slopeLayout({ rows: towns.map(({ town }) => ({ ...row, key: town, tone: 'river' })), ...ends }),
		slopeLayout({ rows: [{ ...row, hue: 'forest' }], name: 'name', tone: river, ...ends }),
		slopeLayout({ rows: 'town,from,to', name: 'town', tone: () => 'river', ...ends })
	];
	const wrong = () => [
		// @ts-expect-error mauve is no tone
		slopeLayout({ rows: [{ ...row, tone: 'mauve' }], ...ends }),
		// @ts-expect-error a chart's own rows have no stauts
		slopeLayout({ rows: [{ ...row, tone: 'river', stauts: 'planned' }], ...ends }),
		// @ts-expect-error the rows have no from
		slopeLayout({ rows: towns, name: 'town', to: 'after', tone: river, ...ends }),
		// @ts-expect-error the rows have no befroe
		slopeLayout({ rows: towns, name: 'town', from: 'befroe', to: 'after', tone: river, ...ends }),
		// @ts-expect-error a name is no number
		slopeLayout({ rows: towns, name: 'town', from: 'town', to: 'after', tone: river, ...ends }),
		// @ts-expect-error mauve is no tone
		slopeLayout({ rows: towns, name: 'town', from: 'before', to: 'after', tone: () => 'mauve', ...ends }),
		slopeLayout({
			rows: towns,
			name: 'town',
			from: 'before',
			to: 'after',
			tone: river,
			// @ts-expect-error any text is no status
			status: 'stage',
			...ends
		}),
		// @ts-expect-error these are no rows of a slope chart, and have no channels
		slopeLayout({ rows: towns, ...ends })
	];
	const specs = (): ChartSpec[] => [
		{
			chart: 'slope',
			options: { rows: [{ town: 'Ash', from: 1 }], name: 'town', to: 'from', unit: '', ends: ['a', 'b'] }
		},
		// @ts-expect-error mauve is no tone
		{ chart: 'slope', options: { rows: [{ ...row, tone: 'mauve' }], unit: '', ends: ['a', 'b'] } }
	];
	expect([right, wrong, specs].map((each) => typeof each)).toEqual(['function', 'function', 'function']);
});
