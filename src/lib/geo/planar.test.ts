import type { Topology } from 'topojson-specification';
import { expect, test } from 'vitest';
import { squareTowns } from '../../../tests/fixtures/squareTowns.js';
import { planarObject, regionsByCode, ringsOf } from './planar.js';
import { planarMap } from './planarMap.js';
import { planePlace, planePoint } from './plane.js';

const topology: Topology = {
	type: 'Topology',
	arcs: [
		[
			[1, 0],
			[1, 1]
		],
		[
			[1, 1],
			[0, 1],
			[0, 0],
			[1, 0]
		],
		[
			[1, 0],
			[2, 0],
			[2, 1],
			[1, 1]
		]
	],
	objects: {
		squares: {
			type: 'GeometryCollection',
			geometries: [
				{ type: 'Polygon', id: 'west', properties: {}, arcs: [[0, 1]] },
				{ type: 'Polygon', id: 'east', properties: {}, arcs: [[2, ~0]] }
			]
		}
	}
};
const degree = (2 * Math.PI * 6371.0072) / 360;

const map = planarMap(topology);
const squares = planarObject(map, 'squares');
const regions = regionsByCode(squares);

test('planarMap(topology) measures regions in kilometres from the middle', () => {
	expect([...regions.keys()]).toEqual(['west', 'east']);
	const [left = NaN, , right = NaN] = regions.get('west')?.bounds ?? [];
	expect(left).toBeCloseTo(-degree, 0);
	expect(right).toBeCloseTo(0, 6);
});

test('planarMap(topology) puts the corners of a region on the edge of its bounds', () => {
	const west = regions.get('west');
	const corners = west ? ringsOf(west).flat() : [];
	const [left, top, right, bottom] = west?.bounds ?? [];
	expect(Math.min(...corners.map(([x]) => x))).toBeCloseTo(left ?? NaN, 1);
	expect(Math.min(...corners.map(([, y]) => y))).toBeCloseTo(top ?? NaN, 1);
	expect(Math.max(...corners.map(([x]) => x))).toBeCloseTo(right ?? NaN, 1);
	expect(Math.max(...corners.map(([, y]) => y))).toBeCloseTo(bottom ?? NaN, 1);
});

test('planarMap(topology) writes paths in whole units of 10 m', () => {
	expect(regions.get('west')?.path).toMatch(/^M-?\d+,-?\d+l(-?\d+,-?\d+ ?)+z$/);
	const { inner, outer } = squares.borders;
	expect(inner).toMatch(/^M0,-?\d+l0,-?\d+$/); // the common border runs along the middle meridian
	expect(outer.length).toBeGreaterThan(inner.length);
});

test('planarMap(topology) is plain data that survives JSON', () => {
	expect(JSON.parse(JSON.stringify(map))).toEqual(map);
});

test('planarMap(topology) says which regions share a border, counted through its objects', () => {
	expect(map.neighbours).toEqual([[1], [0]]);
	// west, east; nw, ne, sw, se: the borders of the towns have corners that those of the counties lack
	expect(planarMap(squareTowns()).neighbours).toEqual([[1], [0], [3, 4], [2, 5], [2, 5], [3, 4]]);
});

test('ringsOf(region) reads the path back, closed', () => {
	const region = {
		code: 'a',
		properties: {},
		bounds: [0, 0, 1, 1],
		path: 'M50,0l50,0 0,25z',
		inside: []
	} as const;
	expect(ringsOf(region)).toEqual([
		[
			[1, 0],
			[2, 0],
			[2, 0.5],
			[1, 0]
		]
	]);
});

test('planarObject(map, …) names the objects that there are', () => {
	expect(() => planarObject(map, 'towns')).toThrow('has no object "towns"; it has squares');
});

test('planePoint(…) refuses what is no place', () => {
	expect(planePoint(map.plane, [1, 0.5])[0]).toBeCloseTo(0, 9);
	expect(() => planePoint(map.plane, [NaN, 0])).toThrow('NaN, 0 is no place on the map');
	expect(() => planePlace(map.plane, [1e6, 1e6])).toThrow('1000000, 1000000 km lies off the map');
});

const square = {
	type: 'Topology' as const,
	arcs: [
		[
			[0, 0],
			[0, 1],
			[1, 1],
			[0, 0]
		]
	],
	objects: {
		towns: {
			type: 'GeometryCollection' as const,
			geometries: [{ type: 'Polygon' as const, id: 'a', arcs: [[0]] }]
		}
	}
};

test('planarMap(text) makes of a file what it makes of the parsed object', () => {
	expect(planarMap(JSON.stringify(square))).toEqual(planarMap(square));
});

test.each([
	['a page', '<html>', 'planarMap: the text is no JSON, it begins "<html>"'],
	['another type', '{"type":"Circle"}', 'planarMap: type is "Circle"; expected a TopoJSON Topology'],
	['a lost arc', JSON.stringify({ ...square, arcs: [] }), 'objects.towns.geometries[0] refers to arc 0']
])('planarMap(text of %s) is refused with where and what came', (_, text, message) => {
	expect(() => planarMap(text)).toThrow(message);
});
