import { expect, test } from 'vitest';
import { readTopology } from './readTopology.js';

const good = () => ({
	type: 'Topology',
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
			type: 'GeometryCollection',
			geometries: [{ type: 'Polygon', id: 'a', arcs: [[0]] }]
		}
	}
});

test('readTopology(json) gives back what it was given, once it is a topology', () => {
	const input = good();
	expect(readTopology(input)).toBe(input);
});

test.each([
	['a text', 'towns', 'places.json: type is "towns"; expected a TopoJSON Topology'],
	['GeoJSON', { type: 'FeatureCollection' }, 'type is "FeatureCollection"'],
	['no arcs', { ...good(), arcs: undefined }, 'places.json.arcs is nothing; expected a list'],
	['an arc of one point', { ...good(), arcs: [[[0, 0]]] }, 'places.json.arcs[0] is [[0,0]]; expected two'],
	[
		'a hole in an arc',
		{
			...good(),
			arcs: [
				[
					[0, 0],
					[null, 1]
				]
			]
		},
		'arcs[0] is [[0,0],[null,1]]'
	],
	['no objects', { ...good(), objects: [] }, 'places.json.objects is []'],
	['an unknown geometry', { ...good(), objects: { a: { type: 'Circle' } } }, 'objects.a.type is "Circle"'],
	[
		'an arc that is not there',
		{ ...good(), objects: { a: { type: 'Polygon', arcs: [[7]] } } },
		'objects.a refers to arc 7, but there are 1'
	],
	['a broken transform', { ...good(), transform: { scale: [1] } }, 'places.json.transform is {"scale":[1]}']
])('readTopology(%s) says where, what came and what was expected', (_, input, message) => {
	expect(() => readTopology(input, 'places.json')).toThrow(message);
});
