import type { Topology } from 'topojson-specification';

/**
 * Two squares of one degree side by side, west "a" and east "b", and apart from them a third, "c".
 * Arc 0 is the border of a and b, at longitude 1.
 */
export const threeSquares: Topology = {
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
