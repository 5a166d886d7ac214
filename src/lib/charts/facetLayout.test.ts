// vitest environment node
import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import { boxes, expectSound, expectStops } from '../../../tests/soundLayout.js';
import { dayNumber, parseDate } from '../format/date.js';
import type { Layout } from '../geometry/layout.js';
import Plot from '../marks/Plot.svelte';
import { svgString } from '../marks/svgString.js';
import { barLayout } from './barLayout.js';
import { beeswarmLayout } from './beeswarmLayout.js';
import { bulletLayout } from './bulletLayout.js';
import { chart, type ChartSpec } from './chartSpec.js';
import FacetChart from './FacetChart.svelte';
import { dotGridLayout, type DotGridLayout } from './dotGridLayout.js';
import { facetLayout } from './facetLayout.js';
import { lineLayout, type LineLayout } from './lineLayout.js';
import * as kinds from './registry.js';
import { scatterLayout } from './scatterLayout.js';
import { slopeLayout } from './slopeLayout.js';
import { squaresLayout, type SquaresLayout } from './squaresLayout.js';
import { tableLayout, type TableLayout } from './tableLayout.js';
import { tileGridLayout } from './tileGridLayout.js';
import { waffleLayout, type WaffleLayout } from './waffleLayout.js';

const frame = { width: 828, height: 500, lang: 'en' } as const;
const years = ['2019', '2020', '2021'];
const row = (region: string, year: string, dust: number | null) => ({ region, year, dust });
const rows = [
	...years.map((year, index) => row('North', year, 60 - 10 * index)),
	...years.map((year, index) => row('South', year, index === 1 ? null : 10 + index))
];
const line = {
	layout: lineLayout,
	rows,
	x: 'year',
	y: 'dust',
	name: 'Dust',
	unit: 'µg/m3',
	...frame
} as const;
const people = (region: string, name: string, value: number | null, sex = 'all') => ({
	region,
	name,
	value,
	sex
});
const towns = [people('North', 'Ash', 40), people('North', 'Elm', 20), people('South', 'Elm', 100)];
const bar = {
	layout: barLayout,
	rows: towns,
	name: 'name',
	value: 'value',
	unit: 'person',
	...frame
} as const;

/** The ends of a chart's scales, x before y. */
const domains = ({ encodings }: Pick<Layout, 'encodings'>) =>
	encodings.flatMap((each) => ('domain' in each && each.domain ? [each.domain] : []));

describe('facetLayout', () => {
	test('draws the same chart for each part of the rows, in cells with a title each', () => {
		const { cells, labels, shapes } = facetLayout({ ...line, facet: { by: 'region', columns: 2 } });
		expect(cells.map(({ name, x, width }) => [name, x, width])).toEqual([
			['North', 0, 406.5],
			['South', 421.5, 406.5]
		]);
		expect(labels.filter(({ key }) => key.startsWith('title-')).map(({ text, x }) => [text, x])).toEqual([
			['North', 21],
			['South', 442.5]
		]);
		expect(shapes.map((shape) => 'transform' in shape && shape.transform)).toMatchObject([
			{ left: 0, scale: 1 },
			{ left: 421.5, scale: 1 }
		]);
		expect(labels.some(({ key }) => key === 'South/2019-gap')).toBe(false);
	});

	test('gives all facets one scale, to the pixel', () => {
		const { cells } = facetLayout({ ...bar, facet: { by: 'region', columns: 2 } });
		const [north, south] = cells.map(({ layout }) => layout as ReturnType<typeof barLayout>);
		const [ash, elm] = north?.bars ?? [];
		const [other] = south?.bars ?? [];
		expect(north && domains(north)).toEqual([[0, 100]]);
		expect(ash?.width).toBeCloseTo(2 * (elm?.width ?? 0));
		expect(other?.width).toBeCloseTo(5 * (elm?.width ?? 0));
		expect(other?.x).toBe(ash?.x);
	});

	test('lets an axis be free', () => {
		const scaled = (scales: 'shared' | 'free' | { x?: 'free'; y?: 'free' }) =>
			facetLayout({ ...line, rows: rows.slice(1), facet: { by: 'region', scales } }).cells.map(({ layout }) =>
				domains(layout)
			);
		const [north, south] = scaled('shared');
		expect(north).toEqual(south);
		expect(north?.[0]).toEqual(['2019', '2021'].map((year) => dayNumber(parseDate('', year))));
		const [own, other] = scaled({ y: 'free' });
		expect(own?.[0]).toEqual(other?.[0]);
		expect(own?.[1]).not.toEqual(other?.[1]);
		expect(scaled('free')[0]?.[0]).not.toEqual(north?.[0]);
	});

	test('keeps a paint for a series in all facets, and names the series once, over all', () => {
		const mixed = [
			people('North', 'Ash', 4, 'girls'),
			people('North', 'Ash', 5, 'boys'),
			people('South', 'Ash', 6, 'boys')
		];
		const { cells, labels, shapes } = facetLayout({
			...bar,
			rows: mixed,
			series: 'sex',
			facet: { by: 'region' }
		});
		const tones = cells.map(({ layout }) =>
			(layout as ReturnType<typeof barLayout>).bars.map(({ key, tone }) => `${key} ${tone}`)
		);
		expect(tones).toEqual([['Ash/girls river', 'Ash/boys loess'], ['Ash/boys loess']]);
		expect(labels.filter(({ text }) => text === 'boys')).toHaveLength(1);
		expect(shapes.slice(0, 2).map(({ key }) => key)).toEqual(['legend-girls', 'legend-boys']);
	});

	test('needs no legend where each facet is one series', () => {
		const { labels } = facetLayout({ ...line, series: 'region', facet: { by: 'region' } });
		expect(labels.filter(({ text }) => text === 'North').map(({ key }) => key)).toEqual(['title-North']);
	});

	test('gives the bars of tables one scale, whatever the words beside them', () => {
		const { cells } = facetLayout({
			layout: tableLayout,
			rows: [people('North', 'A town with a long name', 100), people('South', 'Elm', 50)],
			columns: [
				{ kind: 'text', key: 'name', name: 'Town', value: 'name' },
				{ kind: 'bar', key: 'value', name: 'People', value: 'value', unit: 'person' }
			],
			facet: { by: 'region' },
			...frame
		});
		const [long, short] = cells.map(({ layout }) => (layout as TableLayout<unknown>).lines[0]?.bars[0]);
		expect(short?.x).toBe(long?.x);
		expect(short?.width).toBeCloseTo((long?.width ?? 0) / 2);
	});

	test('shares areas and the sizes of marks', () => {
		const squares = [
			{ key: 'a', name: 'A', value: 4, tone: 'river', year: '2016' },
			{ key: 'b', name: 'B', value: 1, tone: 'river', year: '2021' }
		] as const;
		const { cells } = facetLayout({
			layout: squaresLayout,
			squares,
			arrangement: 'apart',
			unit: 'km2',
			facet: { by: 'year' },
			...frame
		});
		const [large, small] = cells.map(({ layout }) => (layout as SquaresLayout).squares[0]?.side ?? 0);
		expect(large).toBeCloseTo(2 * (small ?? 0));
	});

	test('shares the size of cells and of dots', () => {
		const part = (key: string, name: string, value: number) =>
			({ key, name, value, tone: 'river', year: key }) as const;
		const waffles = facetLayout({
			layout: waffleLayout,
			total: 100,
			cellName: 'a house',
			parts: [
				part('2016', 'Water', 40),
				part('2021', 'Water from a pipe that is shared by all of the village', 60)
			],
			facet: { by: 'year', columns: 2 },
			...frame,
			height: 200
		});
		const [side, other] = waffles.cells.map(({ layout }) => (layout as WaffleLayout).grid.side);
		expect(side).toBeCloseTo(other ?? 0);
		const group = (key: string, total: number) => ({ ...part(key, key, 0), leave: 3, total });
		const dots = facetLayout({
			layout: dotGridLayout,
			groups: [group('2016', 25), group('2021', 400)],
			facet: { by: 'year', columns: 2 },
			...frame
		});
		const [pitch, small] = dots.cells.map(({ layout }) => (layout as DotGridLayout).pitch);
		expect(pitch).toBeCloseTo(small ?? 0);
	});

	test('tells of tables which row and which column has the most', () => {
		const { summary } = facetLayout({
			layout: tableLayout,
			rows: towns,
			columns: [
				{ kind: 'text', key: 'name', name: 'Town', value: 'name' },
				{ kind: 'bar', key: 'value', name: 'Residents', value: 'value', unit: 'person' }
			],
			facet: { by: 'region' },
			...frame
		});
		expect(summary.replaceAll('\u00a0', ' ')).toContain('100 people (South, Elm, Residents)');
	});

	test('passes a highlight, an annotation and a mark to the facet that has it', () => {
		const { cells } = facetLayout({
			...line,
			series: 'year',
			highlight: ['2021'],
			rows: rows.filter(({ region, year }) => region === 'North' || year !== '2021'),
			annotations: [{ key: 'law', kind: 'rule', y: 50, text: 'Law', facet: 'North' }],
			facet: { by: 'region' }
		});
		const layouts = cells.map(({ layout }) => layout as LineLayout);
		expect(layouts.map(({ rules }) => rules.some(({ key }) => key === 'note-law'))).toEqual([true, false]);
		expect(layouts.map(({ lines }) => lines.map(({ tone }) => tone))).toEqual([
			['slate', 'slate', 'river'],
			['slate', 'slate']
		]);
		const tiles = facetLayout({
			layout: tileGridLayout,
			tiles: ['2016', '2021'].map((year, index) => ({
				code: `t${index}`,
				name: 'Ash',
				col: 0,
				row: 0,
				year
			})),
			marks: [{ key: 'm', code: 't1', status: 'done', certain: true, tone: 'river' }],
			highlight: ['t1'],
			facet: { by: 'year' },
			...frame
		});
		expect(tiles.cells.map(({ layout }) => layout.shapes.length)).toEqual([1, 2]);
		const norms = facetLayout({
			layout: bulletLayout,
			rows: ['a', 'b'].map((key) => ({ key, name: key, value: 3, tone: 'river' as const, place: key })),
			references: [{ key: 'norm', name: 'norm', tone: 'ink', values: { a: 5 } }],
			unit: '',
			facet: { by: 'place' },
			...frame
		});
		expect(norms.cells).toHaveLength(2);
	});

	test('shows axes that are the same in all at the outer cells only, and gives their room to the plots', () => {
		const four = ['North', 'South', 'East', 'West'].flatMap((region, place) =>
			years.map((year, index) => row(region, year, 20 + 10 * index + place))
		);
		const { cells, labels, rules, height } = facetLayout({
			...line,
			rows: four,
			facet: { by: 'region', columns: 2 }
		});
		const keysOf = (facet: string, kind: string): number =>
			labels.filter(({ key }) => key.startsWith(`${facet}/${kind}`)).length;
		expect(['North', 'South', 'East', 'West'].map((facet) => keysOf(facet, 'y-tick') > 0)).toEqual([
			true,
			false,
			true,
			false
		]);
		expect(['North', 'South', 'East', 'West'].map((facet) => keysOf(facet, 'x-tick') > 0)).toEqual([
			false,
			false,
			true,
			true
		]);
		const plots = cells.map(({ layout, x, y }) => {
			const { left = 0, right = 0, top = 0, bottom = 0 } = layout.plot ?? {};
			return { left: left + x, right: right + x, top: top + y, bottom: bottom + y };
		});
		const [north, south, east] = plots as [(typeof plots)[0], (typeof plots)[0], (typeof plots)[0]];
		expect(south.right - south.left).toBeCloseTo(north.right - north.left);
		expect(south.left).toBeGreaterThan(north.right);
		expect(east.top).toBeGreaterThan(north.bottom);
		expect(rules.filter(({ key, y2 }) => key.startsWith('North/') && y2 > north.bottom + 1)).toEqual([]);
		expect(Math.max(...cells.map((cell) => cell.y + cell.height))).toBeCloseTo(height);

		const own = facetLayout({
			...line,
			rows: four.map((each) => ({ ...each, dust: each.region === 'West' ? 900 : each.dust })),
			facet: { by: 'region', columns: 2, scales: { y: 'free' } }
		});
		expect(own.cells.map(({ shared }) => shared.left)).toEqual([false, false, false, false]);
		expect(own.labels.some(({ key }) => key.startsWith('West/y-tick'))).toBe(true);
	});

	test('a facet over an empty place keeps its axis, and bars whose names differ keep them', () => {
		const three = ['North', 'South', 'East'].flatMap((region) => years.map((year) => row(region, year, 20)));
		const { cells } = facetLayout({ ...line, rows: three, facet: { by: 'region', columns: 2 } });
		expect(cells.map(({ shared }) => shared.bottom)).toEqual([true, false, false]);
		const names = facetLayout({ ...bar, facet: { by: 'region', columns: 2 } });
		expect(names.cells.map(({ shared }) => shared.left)).toEqual([false, false]);
	});

	test('refuses a highlight that no facet has', () => {
		const lit = (highlight: string[]) =>
			facetLayout({ ...line, series: 'year', highlight, facet: { by: 'region' } });
		expect(() => lit(['2021'])).not.toThrow();
		expect(() => lit(['2021', '1999'])).toThrow(
			'facetLayout: highlight names "1999", which is in no facet; give it the key of a row'
		);
	});

	test('draws a facet without rows, and rows without a facet', () => {
		const { cells, summary } = facetLayout({
			...bar,
			rows: [...towns, people('', 'Fir', 3)],
			facet: { by: 'region', order: ['South', 'Coast'], titles: { South: 'The south' } }
		});
		expect(cells.map(({ key, name }) => [key, name])).toEqual([
			['South', 'The south'],
			['Coast', 'Coast'],
			['North', 'North'],
			['no data', 'no data']
		]);
		expect(summary).toContain('No data for Coast.');
		const empty = facetLayout({ ...bar, rows: [], facet: { by: 'region' } });
		expect(empty.labels.map(({ text }) => text)).toEqual(['no data']);
		expect(empty.summary).toBe('There are no rows.');
	});

	test('tells what all facets show, and which has the most', () => {
		const words = (lang: 'zh' | 'en') =>
			facetLayout({ ...line, lang, facet: { by: 'region', name: lang === 'zh' ? '地区' : 'Region' } })
				.summary;
		expect(words('en').replaceAll('\u00a0', ' ')).toBe(
			'2 small charts by region, on one scale: North and South. Dust: highest 60 µg/m³ (North, 2019), lowest 10 µg/m³ (South, 2019). North changed most: −20 µg/m³. 1 value is missing (South).'
		);
		expect(words('zh')).toBe(
			'按地区分为2幅小图：North、South，尺度相同。Dust：最高60微克/立方米（North，2019年），最低10微克/立方米（South，2019年）。变化最大的是North，−20微克/立方米。缺1个数值（South）。'
		);
	});

	test('makes one table of all, the facet first', () => {
		const mixed = [people('North', 'Ash', 4, 'girls'), people('South', 'Elm', 6, 'boys')];
		const { table } = facetLayout({
			...bar,
			rows: mixed,
			series: 'sex',
			facet: { by: 'region', name: 'Region' }
		});
		expect(table).toEqual({
			columns: ['Region', 'Name', 'girls', 'boys'],
			rows: [
				['North', 'Ash', '4\u00a0people', ''],
				['South', 'Elm', '', '6\u00a0people']
			]
		});
	});

	test('names the facet that cannot be drawn', () => {
		const wrong = [people('North', 'Ash', 4), people('South', 'Ash', NaN)];
		expect(() => facetLayout({ ...bar, rows: wrong, facet: { by: 'region' } })).toThrow(
			'facet "South": barLayout: row "Ash", value is NaN'
		);
		// @ts-expect-error the rows have no such field
		expect(() => facetLayout({ ...bar, facet: { by: 'country' } })).toThrow(
			'the rows have no field "country"'
		);
		// @ts-expect-error the rows have no such field
		expect(() => facetLayout({ ...bar, value: 'weight', facet: { by: 'region' } })).toThrow(
			'no field "weight"'
		);
		const slope = {
			layout: slopeLayout,
			ends: ['a', 'b'],
			unit: '',
			facet: { by: 'place' },
			...frame
		} as const;
		const end = { key: 'k', name: 'k', from: 1, to: 2, place: 'North' };
		// @ts-expect-error the house has no such tone
		expect(() => facetLayout({ ...slope, rows: [{ ...end, tone: 'mauve' }] })).toThrow(
			'facet "North": slopeLayout: row "k", tone is "mauve"'
		);
	});

	const regions = ['North', 'A region with a name of thirty letters', '南部', 'West'];
	const many = regions.flatMap((region, place) =>
		['Ash', 'Elm', 'Oak'].flatMap((name, at) =>
			years.map((year, index) => ({
				region,
				name,
				year,
				value: place + at === 2 ? null : 1000 * (place + 1) + 70 * at - 30 * index * at
			}))
		)
	);
	const one = many.filter(({ year }) => year === '2021');

	test.each(boxes)('is sound in %i × %i, twice as high', (width, tall) => {
		for (const lang of ['zh', 'en'] as const) {
			const box = { width, height: tall * 2, lang, unit: 'person', facet: { by: 'region' } } as const;
			const lines = {
				layout: lineLayout,
				rows: many,
				x: 'year',
				y: 'value',
				series: 'name',
				name: 'N'
			} as const;
			for (const layout of [
				facetLayout({ ...lines, ...box }),
				facetLayout({ layout: barLayout, rows: one, name: 'name', value: 'value', ...box }),
				facetLayout({ layout: beeswarmLayout, rows: one, x: 'value', xTitle: 'People', ...box })
			]) {
				expectSound(layout);
				expectStops(layout);
			}
		}
	});
});

describe('a spec with facets', () => {
	const spec: ChartSpec = {
		chart: 'scatter',
		options: { rows: towns, x: 'value', y: 'value', xTitle: 'x', yTitle: 'y', xUnit: '', yUnit: '' },
		facet: { by: 'region' }
	};

	test('is drawn on the server as in a file', () => {
		const { layout, canvas } = chart(kinds, spec, frame);
		expect(canvas).toBe(kinds.facet.canvas);
		expect(layout()).toMatchObject({ kind: 'facet', cells: [{ key: 'North' }, { key: 'South' }] });
		const { body } = render(Plot, { props: { layout: layout(), canvas, props: {} } });
		expect(body.match(/<circle /g)).toHaveLength(svgString(layout()).match(/<circle /g)?.length ?? 0);
		const direct = render(FacetChart, {
			props: { layout: scatterLayout, ...spec.options, facet: { by: 'region' }, ...frame } as never
		});
		expect(direct.body).toBe(body);
	});

	test('needs the kind "facet" beside its own', () => {
		expect(() => chart({ scatter: kinds.scatter }, spec, frame)).toThrow(
			'give the kind "facet" to the figure'
		);
	});
});
