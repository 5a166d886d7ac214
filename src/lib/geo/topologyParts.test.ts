import type { Topology } from 'topojson-specification';
import { expect, test } from 'vitest';
import { areaKm2 } from './areaKm2.js';
import { innerMesh, outerMesh } from './mesh.js';
import { neighbours } from './neighbours.js';
import { regionFeatures } from './regionFeatures.js';

/**
 * Two squares of one degree side by side, west "a" and east "b", and apart from them a third, "c".
 * Arc 0 is the border of a and b, at longitude 1.
 */
const threeSquares: Topology = {
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
			[1, 1],
			[2, 1],
			[2, 0],
			[1, 0]
		],
		[
			[5, 0],
			[5, 1],
			[6, 1],
			[6, 0],
			[5, 0]
		]
	],
	objects: {
		squares: {
			type: 'GeometryCollection',
			geometries: [
				{ type: 'Polygon', id: 'a', properties: {}, arcs: [[0, 1]] },
				{ type: 'Polygon', id: 'b', properties: {}, arcs: [[0, 2]] },
				{ type: 'MultiPolygon', id: 'c', properties: {}, arcs: [[[3]]] }
			]
		}
	}
};

test('regionFeatures(…) lists regions by code, wound so that each has its own area', () => {
	const features = regionFeatures(threeSquares, 'squares');
	expect([...features.keys()]).toEqual(['a', 'b', 'c']);
	for (const each of features.values()) expect(areaKm2(each) / 12363.7).toBeCloseTo(1, 3);
});

test('regionFeatures(…) names the objects that there are when asked for another', () => {
	expect(() => regionFeatures(threeSquares, 'towns')).toThrow('no collection "towns"; it has squares');
});

test('regionFeatures(…) refuses two regions with one code', () => {
	const twice = structuredClone(threeSquares);
	const { squares } = twice.objects;
	if (squares?.type === 'GeometryCollection') squares.geometries.forEach((each) => (each.id = 'a'));
	expect(() => regionFeatures(twice, 'squares')).toThrow(
		'region 2 of "squares" has the code a of an earlier'
	);
});

test('neighbours(…) share an arc; a region apart has none', () => {
	expect([...neighbours(threeSquares, 'squares')]).toEqual([
		['a', ['b']],
		['b', ['a']],
		['c', []]
	]);
});

test('innerMesh(…) is the border of a and b, outerMesh(…) the rest, each line once', () => {
	expect(innerMesh(threeSquares, 'squares').coordinates).toEqual([
		[
			[1, 0],
			[1, 1]
		]
	]);
	const outer = outerMesh(threeSquares, 'squares').coordinates;
	expect(outer.map((line) => line.length).sort()).toEqual([4, 4, 5]);
});
