import type { Topology } from 'topojson-specification';
import { expect, test } from 'vitest';
import { planarMap, planePoint } from './planar.js';

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

test('planarMap(topology) measures regions in kilometres from the middle', () => {
	const regions = planarMap(topology).regions('squares');
	expect([...regions.keys()]).toEqual(['west', 'east']);
	const [left = NaN, , right = NaN] = regions.get('west')?.bounds ?? [];
	expect(left).toBeCloseTo(-degree, 0);
	expect(right).toBeCloseTo(0, 6);
});

test('planarMap(topology) writes paths in whole units of 10 m', () => {
	const west = planarMap(topology).regions('squares').get('west');
	expect(west?.path).toMatch(/^M-?\d+,-?\d+l(-?\d+,-?\d+ ?)+z$/);
	const { inner, outer } = planarMap(topology).borders('squares');
	expect(inner).toMatch(/^M0,-?\d+l0,-?\d+$/); // the common border runs along the middle meridian
	expect(outer.length).toBeGreaterThan(inner.length);
});

test('planarMap(topology) decodes a topology once', () => {
	expect(planarMap(topology)).toBe(planarMap(topology));
	expect(planarMap(topology).regions('squares')).toBe(planarMap(topology).regions('squares'));
});

test('planePoint(…) refuses what is no place', () => {
	const { projection } = planarMap(topology);
	expect(planePoint(projection, [1, 0.5])[0]).toBeCloseTo(0, 9);
	expect(() => planePoint(projection, [NaN, 0])).toThrow('NaN, 0 is no place on the map');
});
