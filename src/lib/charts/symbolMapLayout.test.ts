// vitest environment node
import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import { squareTowns } from '../../../tests/fixtures/squareTowns.js';
import { expectSound } from '../../../tests/soundLayout.js';
import { planarMap } from '../geo/planarMap.js';
import type { CircleShape, Shape } from '../geometry/shape.js';
import { choroplethLayout } from './choroplethLayout.js';
import { facetLayout } from './facetLayout.js';
import { keyValues } from './symbolMapLegend.js';
import { symbolMapLayout, type SymbolMapLayout, type SymbolMapOptions } from './symbolMapLayout.js';
import SymbolMap from './SymbolMap.svelte';

const map = planarMap(squareTowns());
const regions = [
	{ code: 'nw', name: 'Ash', value: 100 },
	{ code: 'ne', name: 'Elm', value: 25 },
	{ code: 'sw', name: 'Oak', value: 0 },
	{ code: 'se', name: 'Yew', value: null }
];
const options: SymbolMapOptions = { width: 480, height: 460, lang: 'en', map, regions, unit: 'person' };
const draw = (change: Partial<SymbolMapOptions> = {}) => symbolMapLayout({ ...options, ...change });

/** The shapes of a drawing, out of their groups. */
const flat = (shapes: readonly Shape[]): Shape[] =>
	shapes.flatMap((shape) => (shape.type === 'group' ? flat(shape.shapes) : [shape]));
const disc = ({ shapes }: SymbolMapLayout, key: string) =>
	flat(shapes).find((each) => each.key === key && each.type === 'circle') as CircleShape;
const texts = ({ labels }: SymbolMapLayout) => labels.map(({ text }) => text);

describe('symbolMapLayout', () => {
	test('draws discs whose areas are in proportion, the larger undermost', () => {
		const layout = draw();
		expectSound(layout);
		expect(disc(layout, 'nw').r).toBeCloseTo(2 * disc(layout, 'ne').r, 6);
		const order = flat(layout.shapes).flatMap(({ key, type }) =>
			type === 'circle' && ['nw', 'ne', 'sw'].includes(key) ? [key] : []
		);
		expect(order).toEqual(['nw', 'ne', 'sw']);
	});

	test('a key disc has the radius of its value on the map', () => {
		const layout = draw();
		expect(disc(layout, 'disc-1').r).toBeCloseTo(disc(layout, 'nw').r, 6);
		expect(texts(layout)).toContain('100\u00a0people');
		expect(disc(layout, 'disc-2').r).toBeCloseTo(disc(layout, 'nw').r * Math.sqrt(0.2), 6);
	});

	test('zero is a ring and a gap is hatched; both are counted in the key, and told', () => {
		const layout = draw();
		expect(disc(layout, 'sw').fill).toBe('page');
		expect(disc(layout, 'se')).toBeUndefined();
		expect(texts(layout)).toEqual(expect.arrayContaining(['0 (1)', 'no data (1)']));
		expect(layout.missing).toBe(1);
		expect(layout.summary).toContain('No data for Yew');
		expect(layout.stops.map(({ name, text }) => `${name}: ${text}`)).toEqual(
			expect.arrayContaining(['Ash: 100\u00a0people', 'Oak: 0\u00a0people', 'Yew: no data'])
		);
	});

	test('a region that no row speaks of is drawn and told as missing', () => {
		const layout = draw({ regions: regions.slice(0, 2) });
		expect(layout.missing).toBe(2);
		expect(layout.table.rows.map(([name]) => name)).toEqual(['Ash', 'Elm', 'sw', 'se']);
		expect(layout.encodings[0]).toMatchObject({ bare: ['sw', 'se'] });
	});

	test.each([280, 480, 900])('no disc is cut off, nor stands on the key or the notes, at %i px', (width) => {
		const layout = draw({ width, largest: Math.min(40, width / 8), approval: null });
		expectSound(layout);
		const ground = layout.shapes.find(({ key }) => key === 'ground');
		const top = ground?.type === 'group' ? (ground.transform?.top ?? 0) : 0;
		const notes = layout.labels.filter(({ key }) => key.startsWith('note'));
		expect(notes.length).toBeGreaterThan(0);
		for (const code of ['nw', 'ne']) {
			const { x, y, r } = disc(layout, code);
			expect(x - r).toBeGreaterThan(0);
			expect(x + r).toBeLessThan(width);
			expect(y - r).toBeGreaterThan(0);
			for (const note of notes) expect(top + y + r).toBeLessThan(note.y - 0.5 * (note.size ?? 12));
		}
	});

	test('the view is no smaller for discs that the camera leaves behind', () => {
		const camera = { from: ['ne'], to: ['ne'], t: 1 } as const;
		const alone = draw({ camera, domain: [0, 100], regions: regions.slice(1, 2) });
		expect(draw({ camera }).pxPerKm).toBe(alone.pxPerKm);
		expect(draw({ camera }).pxPerKm).toBeGreaterThan(1.5 * draw().pxPerKm);
	});

	test('a planned value is a ring of its size, told as planned', () => {
		const layout = draw({ regions: [{ code: 'nw', name: 'Ash', value: 9, status: 'planned' }] });
		expect(disc(layout, 'nw')).toMatchObject({ fill: 'page', stroke: 'river' });
		expect(disc(layout, 'nw').r).toBeGreaterThan(20);
		expect(layout.table.rows[0]).toEqual(['Ash', '9\u00a0people', 'planned']);
	});

	test('refuses what no area can say, naming it', () => {
		expect(() => draw({ regions: [{ code: 'nw', name: 'Ash', value: -3 }] })).toThrow(/region nw Ash, value/);
		expect(() => draw({ domain: [0, 50] })).toThrow(/domain is 0 to 50.*100/);
		expect(() => draw({ domain: [10, 200] })).toThrow(/begin at 0/);
		expect(() => draw({ largest: 0 })).toThrow(/largest/);
		expect(() => draw({ regions: [...regions, { code: '999', name: 'Nowhere', value: 1 }] })).toThrow(/999/);
	});

	test('round values for the key fall by a quarter or more', () => {
		expect(keyValues(39_250_017)).toEqual([20_000_000, 5_000_000, 1_000_000]);
		expect(keyValues(0.07)).toEqual([0.05, 0.01, 0.002]);
		expect(keyValues(0)).toEqual([]);
	});

	test('is drawn alike by its component', () => {
		const { body } = render(SymbolMap, { props: options });
		expect(body).toContain('100\u00a0people');
		expect(body.match(/<circle/g)?.length).toBe(
			flat(draw().shapes).filter(({ type }) => type === 'circle').length
		);
	});
});

describe('maps in facets', () => {
	const rows = (['then', 'now'] as const).flatMap((time, place) =>
		regions.map(({ code, name }, index) => ({ code, name, time, value: (index + 1) * 10 ** (place + 1) }))
	);
	const facet = { by: 'time' } as const;
	const frame = { width: 800, height: 500, lang: 'en' } as const;

	test('discs of all facets are on one scale', () => {
		const { cells } = facetLayout({
			...frame,
			layout: symbolMapLayout,
			map,
			regions: rows,
			unit: 'person',
			facet
		});
		const [then, now] = cells.map(({ layout }) => disc(layout as SymbolMapLayout, 'nw').r);
		expect(now).toBeCloseTo((then ?? 0) * Math.sqrt(10), 6);
	});

	test('choropleths have classes in common, each with its own counts', () => {
		const given = {
			...frame,
			layout: choroplethLayout,
			map,
			regions: rows,
			unit: '%',
			measure: 'rate'
		} as const;
		const classed = (scales: 'shared' | 'free') =>
			facetLayout({ ...given, facet: { ...facet, scales } }).cells.map(
				({ layout }) => layout as unknown as ReturnType<typeof choroplethLayout>
			);
		const [then, now] = classed('shared');
		expect(then?.breaks).toEqual(now?.breaks);
		expect(then?.classes.map(({ count }) => count)).not.toEqual(now?.classes.map(({ count }) => count));
		const [early, late] = classed('free');
		expect(early?.breaks).not.toEqual(late?.breaks);
	});
});
