// vitest environment node
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { areaKm2 } from './areaKm2.js';
import { toWgs84 } from './datum.js';
import { pathUnitsPerKm, planarObject, regionsByCode, ringsOf } from './planar.js';
import { planarMap } from './planarMap.js';
import { readShapes } from './readShapes.js';
import { regionFeatures } from './regionFeatures.js';

const box = (west: number, south: number, east: number, north: number): Position[] => [
	[west, south],
	[west, north],
	[east, north],
	[east, south],
	[west, south]
];
const region = (
	id: string,
	coordinates: Position[][] | Position[][][],
	properties: Record<string, unknown> = {}
): Feature<Polygon | MultiPolygon> => ({
	type: 'Feature',
	id,
	properties,
	geometry: {
		type: typeof coordinates[0]?.[0]?.[0] === 'number' ? 'Polygon' : 'MultiPolygon',
		coordinates
	} as Polygon | MultiPolygon
});
const all = (...features: Feature[]): FeatureCollection => ({ type: 'FeatureCollection', features });
const regionsOf = (input: unknown, options = {}) =>
	planarObject(planarMap(readShapes(input, options)), 'regions').regions;
const pair = all(region('a', [box(112, 34, 112.2, 34.2)]), region('b', [box(112.2, 34, 112.4, 34.2)]));

/** The area of a region as it is drawn, in km². */
function drawnKm2(rings: readonly (readonly (readonly [number, number])[])[]): number {
	return Math.abs(
		rings.reduce(
			(sum, ring) =>
				sum +
				ring.slice(1).reduce((part, [x2, y2], index) => {
					const [x1, y1] = ring[index] ?? [0, 0];
					return part + (x1 * y2 - x2 * y1) / 2;
				}, 0),
			0
		)
	);
}

describe('GeoJSON', () => {
	test('is read as an object or as text; what regions share is one border', () => {
		const { neighbours, objects } = planarMap(readShapes(pair));
		expect(neighbours).toEqual([[1], [0]]);
		expect(objects.regions?.borders.inner).toMatch(/^M\S+l\S+$/);
		expect(planarMap(readShapes(JSON.stringify(pair)))).toEqual(planarMap(readShapes(pair)));
	});

	test('is drawn alike, whichever way its rings are wound', () => {
		const turned = structuredClone(pair);
		for (const { geometry } of turned.features)
			(geometry as Polygon).coordinates.forEach((ring) => ring.reverse());
		const areas = (input: unknown) => regionsOf(input).map((each) => drawnKm2(ringsOf(each)));
		expect(areas(turned)).toEqual(areas(pair));
		expect(areas(pair)[0]).toBeCloseTo(areaKm2(region('a', [box(112, 34, 112.2, 34.2)])), 0);
	});

	test('keeps holes and islands', () => {
		const whole = areaKm2(region('a', [box(112, 34, 113, 35)]));
		const hole = areaKm2(region('a', [box(112.4, 34.4, 112.6, 34.6)]));
		const island = areaKm2(region('a', [box(113.2, 34, 113.4, 34.2)]));
		const [drawn] = regionsOf(
			all(
				region('a', [[box(112, 34, 113, 35), box(112.4, 34.4, 112.6, 34.6)], [box(113.2, 34, 113.4, 34.2)]])
			)
		);
		expect(drawn && drawnKm2(ringsOf(drawn)) / (whole - hole + island)).toBeCloseTo(1, 3);
	});

	test('takes a code from the id, from `code` or `adcode`, or from the property that is named', () => {
		const coded = all({
			...region('', [box(1, 1, 2, 2)], { adcode: 410307, GB: '156410307' }),
			id: undefined
		});
		expect(regionsOf(coded)[0]?.code).toBe('410307');
		expect(regionsOf(coded, { code: 'GB' })[0]?.code).toBe('156410307');
		expect(() => readShapes(coded, { code: 'gb' })).toThrow(
			'readShapes, feature 1: its property "gb" is nothing; it has adcode, GB'
		);
		expect(Object.keys(readShapes(pair, { object: 'towns' }).objects)).toEqual(['towns']);
	});

	test.each([
		['a text of something else', '<svg>', 'the text is no JSON, it begins "<svg>"'],
		['a geometry alone', { type: 'Polygon', coordinates: [] }, 'type is "Polygon"; expected a GeoJSON'],
		[
			'a point',
			all({ ...region('p', []), geometry: { type: 'Point', coordinates: [1, 1] } }),
			'feature 1 (p)'
		],
		[
			'a line',
			all({ ...region('l', []), geometry: { type: 'LineString', coordinates: [[1, 1]] } } as Feature),
			'geometry is "LineString"; expected Polygon'
		],
		['no geometry', all({ ...region('n', []), geometry: null as never }), 'feature 1 (n): geometry is null'],
		['an empty area', all(region('e', [])), 'feature 1 (e), coordinates is []; expected a list'],
		['an area without width', all(region('z', [box(1, 1, 1, 2)])), '(z): coordinates enclose nothing'],
		[
			'a code that comes twice',
			all(region('a', [box(1, 1, 2, 2)]), region('a', [box(3, 1, 4, 2)])),
			'comes twice'
		],
		['pixels', all(region('x', [box(100, 100, 400, 300)])), 'is no place on the globe'],
		[
			'a ring round the pole',
			all(
				region('pole', [
					[
						[-120, 80],
						[0, 75],
						[120, 80],
						[-120, 80]
					]
				])
			),
			'region pole goes round a pole'
		]
	])('with %s is refused by name', (_, input, message) => {
		expect(() => readShapes(input)).toThrow(message);
	});
});

describe('datums', () => {
	const declared = { ...pair, datum: 'GCJ-02' };

	test('are told by the option, by the file or by its crs; GCJ-02 becomes WGS-84', () => {
		const bounds = (input: unknown, options = {}) => {
			const found = regionFeatures(readShapes(input, options), 'regions').get('a')?.geometry;
			return (found as Polygon).coordinates[0]?.toSorted(
				([a = 0, b = 0], [c = 0, d = 0]) => a + b - c - d
			)[0];
		};
		expect(bounds(pair)).toEqual([112, 34]);
		for (const there of [bounds(pair, { datum: 'GCJ-02' }), bounds(declared)])
			expect(there).toEqual(toWgs84([112, 34]));
		const crs = { properties: { name: 'urn:ogc:def:crs:EPSG::4490' } };
		expect(bounds({ ...pair, crs })).toEqual([112, 34]);
	});

	test('leave common borders common', () => {
		expect(planarMap(readShapes(pair, { datum: 'GCJ-02' })).neighbours).toEqual([[1], [0]]);
	});

	test('that differ are an error that names both', () => {
		expect(() => readShapes(declared, { datum: 'WGS-84', where: 'towns.json' })).toThrow(
			'towns.json: the option datum says WGS-84 and the file says GCJ-02'
		);
		const mixed = all(
			region('a', [box(1, 1, 2, 2)], { datum: 'GCJ-02' }),
			region('b', [box(2, 1, 3, 2)], { datum: 'WGS-84' })
		);
		expect(() => readShapes(mixed)).toThrow('region a says GCJ-02 and region b says WGS-84');
	});

	test('that are not known are refused', () => {
		expect(() => readShapes({ ...pair, crs: { properties: { name: 'EPSG:3857' } } })).toThrow(
			'readShapes, the file: "EPSG:3857" is no datum known here'
		);
	});
});

describe('the antimeridian', () => {
	// a country on both sides of it, cut as RFC 7946 asks, and its neighbour to the west
	const cut = all(
		region('f', [[box(178, -18, 180, -16)], [box(-180, -18, -179, -16)]]),
		region('w', [box(176, -18, 178, -16)])
	);

	test('parts no region: its sides are one, without a border between them', () => {
		const map = planarMap(readShapes(cut));
		const found = regionsByCode(planarObject(map, 'regions')).get('f');
		const [left = 0, , right = 0] = found?.bounds ?? [];
		expect(right - left).toBeLessThan(330);
		expect(found && ringsOf(found)).toHaveLength(1);
		expect(map.neighbours).toEqual([[1], [0]]);
		expect(found && drawnKm2(ringsOf(found)) / areaKm2(region('f', [box(178, -18, 181, -16)]))).toBeCloseTo(
			1,
			3
		);
	});

	test('may be crossed by a ring that is not cut', () => {
		const crossing = all(region('f', [box(178, -18, -179, -16)]), region('w', [box(176, -18, 178, -16)]));
		const wide = ({ bounds: [left, , right] }: { bounds: readonly number[] }) => (right ?? 0) - (left ?? 0);
		const [drawn, other] = [regionsOf(crossing), regionsOf(cut)].map(([first]) => first);
		expect(drawn && other && wide(drawn) - wide(other)).toBeCloseTo(0, 1);
	});

	test('leaves a continent alone that is cut along it and along the pole', () => {
		const south: Position[] = [
			[-180, -90],
			[-180, -84],
			[0, -70],
			[180, -84],
			[180, -90],
			[-180, -90]
		];
		const [drawn] = regionsOf(all(region('aq', [south]), region('n', [box(-180, 60, 180, 70)])));
		expect(drawn && ringsOf(drawn)[0]).toHaveLength(6);
	});

	test('is refused where it was not looked at', () => {
		const topology = readShapes(
			all(region('f', [box(178, -18, 179, -16)]), region('g', [box(-179, -18, -178, -16)]))
		);
		expect(planarMap(topology).neighbours).toEqual([[], []]);
		const unread = structuredClone(topology);
		for (const arc of unread.arcs) for (const at of arc) if ((at[0] ?? 0) > 180) at[0] = (at[0] ?? 0) - 360;
		expect(() => planarMap(unread)).toThrow(
			'both sides of the antimeridian; give the shapes to `readShapes`'
		);
	});
});

describe('TopoJSON', () => {
	const require = createRequire(import.meta.url);
	const atlas = (file: string): unknown =>
		JSON.parse(readFileSync(require.resolve(`us-atlas/${file}`), 'utf8'));

	test('passes as it is where nothing need be changed', () => {
		const topology = readShapes(pair);
		expect(readShapes(topology)).toBe(topology);
	});

	test('of all the United States is kept together: Alaska reaches beyond 180°', () => {
		const map = planarMap(readShapes(atlas('states-10m.json'), { keep: ['states'] }));
		const alaska = regionsByCode(planarObject(map, 'states')).get('02');
		const [left = 0, , right = 0] = alaska?.bounds ?? [];
		expect(right - left).toBeLessThan(6000);
		expect(
			alaska &&
				Math.max(
					...ringsOf(alaska)
						.flat()
						.map(([x]) => x * pathUnitsPerKm)
				)
		).toBeLessThan((right + 1) * pathUnitsPerKm);
	});

	test('that is projected already is refused', () => {
		const drawn = atlas('states-albers-10m.json') as Topology;
		expect(() => readShapes(drawn, { keep: ['states'] })).toThrow('no place on the globe');
		const { states } = drawn.objects;
		expect(() => planarMap({ ...drawn, objects: { states: states as never } })).toThrow('not on the globe');
		expect(() => readShapes(drawn, { keep: ['towns'] })).toThrow(
			'no object "towns" to keep; the file has states, nation'
		);
	});

	test('of the world lies on a cylinder', () => {
		const file = join(dirname(require.resolve('vega-datasets')), '../data/world-110m.json');
		const world = JSON.parse(readFileSync(file, 'utf8')) as Topology<{ countries: GeometryCollection }>;
		expect(() => readShapes(world, { keep: ['countries'] })).toThrow('code -99 comes twice');
		const { countries } = world.objects;
		const without = (...codes: unknown[]) => {
			const geometries = countries.geometries.filter(({ id }) => !codes.includes(id));
			return readShapes({ ...world, objects: { countries: { ...countries, geometries } } });
		};
		expect(() => without(-99)).toThrow('region 10 goes round a pole');
		const map = planarMap(without(-99, 10));
		expect(map.plane.parallels).toEqual([-30, 30]);
	});
});
