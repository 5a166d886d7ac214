// vitest environment node
import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import { squareTowns } from '../../../tests/fixtures/squareTowns.js';
import { expectSound } from '../../../tests/soundLayout.js';
import { planarMap } from '../geo/planarMap.js';
import type { Shape } from '../geometry/shape.js';
import { choroplethLayout, type ChoroplethLayout, type ChoroplethOptions } from './choroplethLayout.js';
import ChoroplethMap from './ChoroplethMap.svelte';

const map = planarMap(squareTowns());
const regions = [
	{ code: 'nw', name: 'Ash', value: 10 },
	{ code: 'ne', name: 'Elm', value: 20 },
	{ code: 'sw', name: 'Oak', value: 40 },
	{ code: 'se', name: 'Yew', value: null }
];
const options: ChoroplethOptions = {
	width: 480,
	height: 460,
	lang: 'en',
	map,
	regions,
	unit: '%',
	measure: 'rate',
	classes: { breaks: [15, 30] }
};
const draw = (change: Partial<ChoroplethOptions> = {}) => choroplethLayout({ ...options, ...change });

/** The shapes of a drawing, out of their groups. */
const flat = (shapes: readonly Shape[]): Shape[] =>
	shapes.flatMap((shape) => (shape.type === 'group' ? flat(shape.shapes) : [shape]));
const shape = ({ shapes }: ChoroplethLayout, key: string) =>
	flat(shapes).find((each) => each.key === key) as Shape & { fill?: string; fillOpacity?: number };
const texts = ({ labels }: ChoroplethLayout) => labels.map(({ text }) => text);
const keyed = ({ labels }: ChoroplethLayout, start: string) =>
	labels.filter(({ key }) => key.startsWith(`legend-${start}`)).map(({ text }) => text);

describe('choroplethLayout', () => {
	test('paints each region as the class of its value is painted in the key', () => {
		const layout = draw();
		expectSound(layout);
		expect(layout.breaks).toEqual([15, 30]);
		for (const [code, key] of [
			['nw', 'class-1'],
			['ne', 'class-2'],
			['sw', 'class-3']
		] as const) {
			const { fill, fillOpacity } = shape(layout, key);
			expect(shape(layout, code)).toMatchObject({ fill, fillOpacity });
		}
		const opacities = [1, 2, 3].map((place) => shape(layout, `class-${place}`).fillOpacity ?? 0);
		expect(opacities).toEqual([...opacities].sort((a, b) => a - b));
		expect(new Set(opacities).size).toBe(3);
	});

	test('counts the regions of each class, the missing ones apart, hatched', () => {
		const layout = draw();
		expect(keyed(layout, 'count')).toEqual(['1', '1', '1', '1']);
		expect(layout.missing).toBe(1);
		expect(keyed(layout, 'missing')).toEqual(['no data']);
		expect(shape(layout, 'missing-hatch')).toBeDefined();
		expect(shape(layout, 'se').fill).not.toBe('river');
		const whole = draw({ regions: regions.map((row) => ({ ...row, value: row.value ?? 5 })) });
		expect(whole.missing).toBe(0);
		expect(keyed(whole, 'missing')).toEqual([]);
	});

	test('draws a region that no row speaks of as missing, and says so', () => {
		const layout = draw({ regions: regions.slice(0, 3) });
		expect(layout.missing).toBe(1);
		expect(layout.table.rows.at(-1)).toEqual(['se', 'no data', '']);
		expect(layout.summary).toContain('se');
	});

	test('refuses a row without a region', () => {
		const row = { code: '999', name: 'Nowhere', value: 1 };
		expect(() => draw({ regions: [...regions, row] })).toThrow(/999/);
		expect(() => draw({ regions: [...regions, { ...row, code: 'nw' }] })).toThrow(/nw/);
	});

	test('finds classes by the method that is named', () => {
		const row = (code: string, value: number) => ({ code, name: code, value });
		const skewed = [row('nw', 1), row('ne', 2), row('sw', 3), row('se', 100)];
		const breaks = (method: 'quantile' | 'equal' | 'jenks') =>
			draw({ regions: skewed, classes: { method, count: 2 } }).breaks;
		expect(breaks('quantile')).toEqual([3]);
		expect(breaks('equal')[0]).toBeGreaterThan(3);
		const [limit = 0] = breaks('jenks');
		expect(limit).toBeGreaterThan(3);
		expect(limit).toBeLessThanOrEqual(100);
	});

	test('grows deeper both ways from a middle, each way in its own tone', () => {
		const layout = draw({ classes: { breaks: [5, 15, 30] }, middle: 15 });
		expect(layout.classes.map(({ tone }) => tone)).toEqual(['brick', 'brick', 'river', 'river']);
		const [far = 0, near = 0, same = 0, deep = 0] = layout.classes.map(({ fillOpacity }) => fillOpacity);
		expect(far).toBeGreaterThan(near);
		expect(deep).toBeGreaterThan(same);
		expect(near).toBe(same);
		expect(draw({ classes: { method: 'equal', count: 4 }, middle: 25 }).breaks).toContain(25);
	});

	test('prints least and greatest at the ends of its key, and all limits that have room', () => {
		expect(keyed(draw(), 'limit')).toEqual(['10%', '40%', '15%', '30%']);
		const narrow = draw({ width: 280, classes: { breaks: [11, 12, 13, 14, 15, 16, 17, 18] } });
		expectSound(narrow);
		expect(keyed(narrow, 'limit').slice(0, 2)).toEqual(['10%', '40%']);
		expect(keyed(narrow, 'count').length).toBeGreaterThan(1);
	});

	test('holds its map under the key: regions, names and stops', () => {
		const layout = draw();
		const bottom = Math.max(...layout.labels.filter(({ key }) => key.startsWith('legend')).map(({ y }) => y));
		const ash = layout.stops.find(({ name }) => name === 'Ash');
		expect(ash?.box?.top).toBeGreaterThan(bottom);
		const elm = layout.stops.find(({ name }) => name === 'Yew');
		expect(elm?.box?.bottom).toBeLessThanOrEqual(460);
		expect(layout.labels.find(({ text }) => text === 'Ash')?.y).toBeGreaterThan(bottom);
	});

	test('tells of a region its value, its rank, and how many border it', () => {
		const [ash] = draw().stops;
		expect(ash).toMatchObject({ name: 'Ash', text: '10%' });
		expect(ash?.more).toMatch(/3/);
	});

	test('says kind, ends, gaps and classes in words', () => {
		const { summary, table } = draw({ approval: null });
		expect(summary).toContain('4 regions');
		expect(summary).toContain('Yew');
		expect(summary).toContain('3 classes: 1 under 15%, 1 15% to under 30%, 1 30% and over');
		expect(table.columns).toEqual(['Place', 'Value', 'Class']);
		expect(table.rows[2]).toEqual(['Oak', '40%', '30% and over']);
		const zh = draw({ lang: 'zh' });
		expect(zh.summary).toContain('不到15%');
		expect(zh.table.rows[3]?.[1]).toBe('无数据');
	});

	test('draws no class where nothing is known', () => {
		const layout = draw({ regions: [], classes: {} });
		expectSound(layout);
		expect(layout.classes).toEqual([]);
		expect(layout.missing).toBe(4);
		expect(texts(layout)).toContain('no data');
	});

	test.each([
		[{ measure: 'share' as never }, 'measure is "share"; give "rate"'],
		[{ classes: { count: 0 } }, 'classes.count is 0; give a whole number from 1 to 9'],
		[{ classes: { count: 2.5 } }, 'classes.count is 2.5'],
		[{ classes: { method: 'magic' as never } }, 'classes.method is "magic"; give quantile, equal or jenks'],
		[{ classes: { breaks: [3, 3] } }, 'classes.breaks[1] is 3, not above the limit before it'],
		[{ classes: { breaks: [NaN] } }, 'classes.breaks[0]'],
		[{ classes: { breaks: [1, 2, 3, 4, 5, 6, 7, 8, 9] } }, '9 breaks make more than 9 classes'],
		[{ middle: 7 }, 'middle is 7, which is none of the breaks 15, 30'],
		[{ classes: {}, middle: NaN }, 'middle'],
		[{ map: 'map.json' as never }, 'map is string; give planarMap(topology)'],
		[{ regions: [{ code: 'nw', name: 'Ash', value: Infinity }] }, 'region nw Ash, value']
	] satisfies [Partial<ChoroplethOptions>, string][])('refuses %o', (change, message) => {
		expect(() => draw(change)).toThrow('choroplethLayout');
		expect(() => draw(change)).toThrow(message);
	});

	test('is drawn by a component on a server', () => {
		const { body } = render(ChoroplethMap, { props: { ...options, label: 'Buses' } });
		expect(body).toContain('Oak');
		expect(body).toContain('no data');
	});
});
