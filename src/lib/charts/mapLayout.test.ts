// vitest environment node
import { geoDistance } from 'd3';
import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import { squareTowns } from '../../../tests/fixtures/squareTowns.js';
import { boxes, expectSound } from '../../../tests/soundLayout.js';
import { earthRadiusKm } from '../geo/earth.js';
import { planePlace } from '../geo/plane.js';
import { pathUnitsPerKm, planarObject, regionsByCode } from '../geo/planar.js';
import { planarMap } from '../geo/planarMap.js';
import { labelBox } from '../geometry/labelBox.js';
import type { Mark } from '../geometry/mark.js';
import { boxGap } from '../geometry/placeLabels.js';
import { mapLayout, type MapLayout, type MapOptions, type MapRegion } from './mapLayout.js';
import TownMap from './TownMap.svelte';

const map = planarMap(squareTowns());
const towns = regionsByCode(planarObject(map, 'towns'));
const regions: MapRegion[] = [
	{ code: 'west', name: 'West' },
	{ code: 'east', name: 'East', tone: 'river', fillOpacity: 0.2, label: false },
	{ code: 'nw', name: 'Ash' },
	{ code: 'ne', name: 'Elm' },
	{ code: 'sw', name: 'Oak' },
	{ code: 'se', name: 'Yew' }
];
const options: MapOptions = { width: 600, height: 500, lang: 'en', map, regions };
const mark = (key: string, code: string, change: Partial<Mark> = {}): Mark => ({
	key,
	code,
	status: 'done',
	certain: true,
	tone: 'river',
	...change
});
const flight = (t: number): MapOptions => ({ ...options, camera: { from: 'all', to: ['ne'], t } });
const texts = ({ labels }: MapLayout) => labels.map(({ text }) => text);
const label = (layout: MapLayout, key: string) => layout.labels.find((each) => each.key === key);

describe('mapLayout', () => {
	test('places every name in its own region', () => {
		const layout = mapLayout(options);
		expectSound(layout);
		const { scale, left, top } = layout.transform;
		for (const code of ['nw', 'ne', 'sw', 'se']) {
			const [x0, y0, x1, y1] = towns.get(code)?.bounds ?? [0, 0, 0, 0];
			const at = label(layout, code);
			expect(
				at && at.x > x0 * pathUnitsPerKm * scale + left && at.x < x1 * pathUnitsPerKm * scale + left
			).toBe(true);
			expect(at && at.y > y0 * pathUnitsPerKm * scale + top && at.y < y1 * pathUnitsPerKm * scale + top).toBe(
				true
			);
		}
		expect(layout.dropped).toEqual([]);
	});

	test('draws a square of true area at the scale of the map', () => {
		const squares = [{ key: 'a', name: 'A', areaKm2: 100, lon: 112.4, lat: 34.2, tone: 'loess' as const }];
		const {
			squares: [square],
			pxPerKm
		} = mapLayout({ ...options, squares });
		expect(square?.side).toBeCloseTo(10 * pxPerKm);
		const bare = { ...options, objects: { regions: 'towns' }, regions: [] };
		const { bounds } = towns.get('ne') ?? { bounds: [0, 0, 0, 0] };
		const kmWide = 0.2 * 111.19 * Math.cos((34.3 * Math.PI) / 180);
		expect(bounds[2] - bounds[0]).toBeCloseTo(kmWide, 0);
		expect(mapLayout(bare).context).toEqual([]);
	});

	test('has a scale bar that is true at the middle of the map within 1 %', () => {
		for (const t of [0, 0.4, 1]) {
			const { scaleBar, transform, width, height } = mapLayout(flight(t));
			const half = (scaleBar.x2 - scaleBar.x1) / 2;
			const place = (x: number): [number, number] => [
				...planePlace(map.plane, [
					(x - transform.left) / transform.scale / pathUnitsPerKm,
					(height / 2 - transform.top) / transform.scale / pathUnitsPerKm
				])
			];
			const km = geoDistance(place(width / 2 - half), place(width / 2 + half)) * earthRadiusKm;
			expect(Math.abs(km / scaleBar.km - 1)).toBeLessThan(0.01);
		}
	});

	test('fills the box with what the camera looks at', () => {
		const { pxPerKm: far } = mapLayout(flight(0));
		const { pxPerKm: near, regions: seen } = mapLayout(flight(1));
		expect(near / far).toBeGreaterThan(1.9);
		expect(seen.map(({ key }) => key)).toContain('ne');
		expect(mapLayout({ ...options, camera: { from: ['ne'], to: ['ne'], t: 0.5 } }).pxPerKm).toBe(near);
	});

	test('flies without a jump, and every frame is sound', () => {
		let last = mapLayout(flight(0));
		for (let step = 1; step <= 50; step++) {
			const layout = mapLayout(flight(step / 50));
			expectSound(layout);
			expect(Math.abs(Math.log(layout.transform.scale / last.transform.scale))).toBeLessThan(0.1);
			for (const { key, x, y, opacity = 1 } of layout.labels) {
				const before = label(last, key);
				if (key.startsWith('note') || key === 'scale') continue;
				if (!before) expect(opacity).toBeLessThan(0.4);
				else expect(Math.hypot(x - before.x, y - before.y)).toBeLessThan(30);
			}
			last = layout;
		}
	});

	test('says on the map that made-up lines are made up, and dashes them', () => {
		const { borders } = mapLayout(options);
		expect(borders.find(({ key }) => key === 'inner')?.dash).toBeDefined();
		expect(borders.find(({ key }) => key === 'outer')?.dash).toBeUndefined();
		expect(texts(mapLayout(options)).join(' ')).toContain('Town lines are schematic, not official');
		expect(texts(mapLayout({ ...options, lang: 'zh' })).join('')).toContain('乡镇界为示意，非行政界线');
		expect(mapLayout(options).summary).toContain('schematic');
		expect(mapLayout(options).table.rows[2]).toContain('schematic');
	});

	test('drops the notes and the dashes when the regions are real', () => {
		const layout = mapLayout({ ...options, map: planarMap(squareTowns(false)) });
		expect(layout.borders.every(({ dash }) => dash === undefined)).toBe(true);
		expect(texts(layout).join(' ') + layout.summary).not.toContain('schematic');
		expect(JSON.stringify(layout.table)).not.toContain('schematic');
	});

	test('says that it is not official, or gives the approval number, where one is asked for', () => {
		const none = { ...options, approval: null };
		expect(texts(mapLayout(none))).toContain('Not an official map');
		expect(texts(mapLayout({ ...none, lang: 'zh' }))).toContain('非标准地图，无审图号');
		expect(mapLayout(none).summary).toContain('this is not an official map');
		const elsewhere = mapLayout(options);
		expect(texts(elsewhere).join(' ') + elsewhere.summary).not.toMatch(/official map|approval/);
		const approved = mapLayout({ ...options, lang: 'zh', approval: 'GS(2022)0001' });
		expect(texts(approved).join('')).toContain('审图号：GS(2022)0001');
		expect(approved.summary).toContain('GS(2022)0001');
	});

	test('leaves the regions out until they appear, and their note with them', () => {
		const hidden = mapLayout({ ...options, townsOpacity: 0 });
		expect(hidden.regions).toEqual([]);
		expect(texts(hidden)).not.toContain('Ash');
		expect(hidden.summary).not.toContain('schematic');
		const half = mapLayout({ ...options, townsOpacity: 0.5 });
		expect(label(half, 'nw')?.opacity).toBe(0.5);
		expect(half.pxPerKm).toBe(hidden.pxPerKm);
	});

	test('packs a mark for each thing around its region, done solid, planned hollow, uncertain lighter', () => {
		const marks = [
			mark('1', 'nw'),
			mark('2', 'nw', { status: 'planned' }),
			mark('3', 'nw', { certain: false })
		];
		const layout = mapLayout({ ...options, marks });
		expect(layout.dots.map(({ key, hollow, opacity }) => [key, hollow, opacity])).toEqual([
			['1', false, 1],
			['3', false, 0.5],
			['2', true, 1]
		]);
		expect(Object.keys(layout.positions).sort()).toEqual(['1', '2', '3']);
		expect(layout.summary).toContain('3 marks: 2 done, 1 planned, 1 of them placed by inference');
		for (const each of layout.labels)
			for (const { x, y, r } of layout.dots)
				expect(
					boxGap(labelBox(each), { left: x - r, top: y - r, right: x + r, bottom: y + r })
				).toBeGreaterThan(0);
	});

	test('keeps a cluster whose point is near a border inside its region', () => {
		const near = regions.map((row) =>
			row.code === 'nw' ? { ...row, point: [112.3999, 34.2001] as const } : row
		);
		const marks = ['1', '2', '3', '4', '5'].map((key) => mark(key, 'nw'));
		const { dots, transform } = mapLayout({ ...options, regions: near, marks });
		const { bounds } = towns.get('nw') ?? { bounds: [0, 0, 0, 0] };
		const east = bounds[2] * 100 * transform.scale + transform.left;
		const south = bounds[3] * 100 * transform.scale + transform.top;
		for (const { x, y, r } of dots) {
			expect(x + r).toBeLessThan(east + 1);
			expect(y + r).toBeLessThan(south + 1);
		}
	});

	test('starts marks from where another chart had them', () => {
		const marks = [mark('1', 'nw')];
		const own = mapLayout({ ...options, marks }).positions['1'];
		const arrival = { positions: { 1: { x: 0, y: 0 } }, t: 0.5 };
		const half = mapLayout({ ...options, marks, arrival }).positions['1'];
		expect(half?.x).toBeCloseTo((own?.x ?? 0) / 2);
	});

	test('hatches a region where nothing is counted and says so; a gap is another thing', () => {
		const counted = regions.map((row) => ({
			...row,
			value: row.code === 'nw' ? 0 : row.code === 'ne' ? null : 2
		}));
		const layout = mapLayout({ ...options, regions: counted });
		expect(layout.hatch.map(({ key }) => key)).toEqual(['nw']);
		expect(texts(layout)).toContain('not named');
		expect(texts(layout)).toContain('no data');
		expect(layout.summary).toContain('Not named: Ash');
		expect(texts(mapLayout({ ...options, lang: 'zh', regions: counted }))).toContain('未提及');
	});

	test('reads rows, marks and highlights with the codes of before a boundary change', () => {
		const before = (code: string) => (code === 'nw' ? 'old-nw' : code);
		const marks = [mark('1', 'nw')];
		const now = mapLayout({ ...options, marks, highlight: ['nw'] });
		const then = mapLayout({
			...options,
			regions: regions.map((row) => ({ ...row, code: before(row.code) })),
			marks: [mark('1', 'old-nw')],
			highlight: ['old-nw'],
			codes: { 'old-': '' }
		});
		expect(then.shapes).toEqual(now.shapes);
		expect(then.labels).toEqual(now.labels);
		expect(then.table).toEqual(now.table);
		expect(() =>
			mapLayout({
				...options,
				regions: [...regions, { code: 'old-nw', name: 'Before' }],
				codes: { 'old-': '' }
			})
		).toThrow('mapLayout: code nw has two rows');
	});

	test('says which regions no row speaks of', () => {
		expect(mapLayout({ ...options, regions: regions.slice(0, 4) }).summary).toContain(
			'Without a row: sw and se.'
		);
		expect(mapLayout({ ...options, lang: 'zh', regions: regions.slice(0, 4) }).summary).toContain(
			'没有数据行：sw'
		);
		expect(mapLayout({ ...options, regions: regions.slice(0, 2) }).summary).not.toContain('Without');
	});

	test('takes the only object of a map for what it is about', () => {
		const { towns: only } = squareTowns().objects;
		const alone = planarMap({ ...squareTowns(), objects: { towns: only as never } });
		const renamed = { ...alone, objects: { parts: planarObject(alone, 'towns') } };
		expect(texts(mapLayout({ ...options, map: renamed, regions: regions.slice(2) }))).toContain('Ash');
	});

	test('outlines what is highlighted, and names it in bold', () => {
		const layout = mapLayout({ ...options, highlight: ['east', 'ne'] });
		expect(layout.outlines.map(({ key, tone }) => [key, tone])).toEqual([
			['east', 'river'],
			['ne', 'ink']
		]);
		expect(label(layout, 'ne')?.weight).toBe('bold');
		expect(layout.summary).toContain('with East and Elm outlined');
	});

	test('drops names by importance when there is no room, and reports them', () => {
		const long = regions.map((row, index) => ({
			...row,
			name: `A rather long name, number ${index}`,
			text: 'and a second line below',
			importance: index === 5 ? 40 : 0
		}));
		const layout = mapLayout({ ...options, width: 340, height: 220, regions: long });
		expectSound(layout);
		expect(layout.dropped.length).toBeGreaterThan(0);
		expect(layout.dropped).not.toContain('A rather long name, number 5');
	});

	test('draws in boxes of all sizes, in both languages, with long names, one row or none', () => {
		const long = regions.map((row) => ({ ...row, name: 'Thirty characters make a name.' }));
		const marks = Array.from({ length: 12 }, (_, index) => mark(`m${index}`, index % 2 ? 'nw' : 'se'));
		for (const [width, height] of boxes)
			for (const lang of ['zh', 'en'] as const)
				for (const rows of [regions, long, regions.slice(2, 3), []])
					expectSound(
						mapLayout({ ...options, width, height, lang, regions: rows, marks: rows.length > 5 ? marks : [] })
					);
	});

	test.each<[string, Partial<MapOptions>, string]>([
		[
			'a row without a region',
			{ regions: [{ code: 'x', name: 'Fir' }] },
			'1 of 1 rows have no region (x Fir)'
		],
		['a highlight without a region', { highlight: ['x'] }, 'no region for highlight x'],
		['a mark without a row', { marks: [mark('1', 'x')] }, 'no region for mark "1" of x'],
		['a camera that looks at nothing', { camera: { from: 'all', to: ['x'], t: 1 } }, 'camera looks at x'],
		['a flight beyond its end', { camera: { from: 'all', to: 'all', t: 2 } }, 'camera.t is 2'],
		['an object that is not there', { objects: { regions: 'villages' } }, 'no object "villages"'],
		['an opacity that is none', { townsOpacity: NaN }, 'townsOpacity is NaN'],
		[
			'a value that is none',
			{ regions: [{ code: 'nw', name: 'Ash', value: NaN }] },
			'region nw Ash, value is NaN'
		],
		['two marks with one key', { marks: [mark('1', 'nw'), mark('1', 'nw')] }, 'two rows have the key "1"'],
		['no box', { width: 0 }, 'cannot draw in 0 × 500 px']
	])('refuses %s, and says so', (_, change, message) => {
		expect(() => mapLayout({ ...options, ...change })).toThrow(message);
	});
});

describe('TownMap', () => {
	const given: MapOptions = {
		...options,
		highlight: ['east'],
		marks: [mark('1', 'nw'), mark('2', 'se', { status: 'planned' })],
		squares: [{ key: 'city', name: 'City', areaKm2: 30, lon: 112.4, lat: 34.2, tone: 'loess' }],
		regions: regions.map((row) => (row.code === 'ne' ? { ...row, value: 0 } : row))
	};
	const layout = mapLayout(given);
	const { body } = render(TownMap, { props: { ...given, label: 'Four towns' } });

	test('draws on the server what the layout says', () => {
		expect(body).toContain('aria-label="Four towns"');
		for (const { key, path } of [...layout.context, ...layout.regions]) {
			expect(body).toContain(`data-key="${key}"`);
			expect(body).toContain(`d="${path}"`);
		}
		const circles = [...body.matchAll(/<circle data-key="(\w+)" cx="([\d.]+)" cy="([\d.]+)"/g)];
		expect(circles.map(([, key, x, y]) => [key, Number(x), Number(y)])).toEqual(
			layout.dots.map(({ key, x, y }) => [key, Math.round(x * 10) / 10, Math.round(y * 10) / 10])
		);
		expect(body.match(/<rect data-key="city"/g)).toHaveLength(1);
		for (const { text } of layout.labels) expect(body).toContain(`>${text}</text>`);
		expect(body).not.toMatch(/NaN|undefined|Infinity/);
	});

	test('keeps lines thin at every scale', () => {
		const paths = [...body.matchAll(/<path[^>]*stroke-width[^>]*>/g)].map(([path]) => path);
		const scaled = paths.filter((path) => /d="M-?\d+,/.test(path));
		expect(scaled.length).toBeGreaterThan(3);
		for (const path of scaled) expect(path).toContain('vector-effect="non-scaling-stroke"');
	});

	test('paints through tokens only', () => {
		for (const [, value = ''] of body.matchAll(/(?:fill|stroke)="([^"]*)"/g))
			expect(value).toMatch(/^(none|var\(--yiluo-[\w-]+, #[\da-f]{6}\))$/);
	});
});
