import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readRegions } from './readRegions.js';

const folder = mkdtempSync(join(tmpdir(), 'regions-'));
afterAll(() => rmSync(folder, { recursive: true }));

const square = [
	[0, 0],
	[1, 0],
	[1, 1],
	[0, 0]
];

function read(json: unknown): ReturnType<typeof readRegions> {
	const path = join(folder, 'towns.geojson');
	writeFileSync(path, typeof json === 'string' ? json : JSON.stringify(json));
	return readRegions(path, 'draw it again');
}

const feature = (change: object) => ({
	type: 'FeatureCollection',
	features: [
		{
			type: 'Feature',
			id: 410307104,
			properties: null,
			geometry: { type: 'Polygon', coordinates: [square] },
			...change
		}
	]
});

test('readRegions(path) takes the code from the id or from a property', () => {
	expect(read(feature({}))).toEqual([{ code: '410307104', parts: [[square]] }]);
	expect(read(feature({ id: undefined, properties: { code: '7' } }))[0]?.code).toBe('7');
});

test('readRegions(path) leaves heights out and reads several parts', () => {
	const geometry = {
		type: 'MultiPolygon',
		coordinates: [[square.map(([x, y]) => [x, y, 120])], [square]]
	};
	expect(read(feature({ geometry }))[0]?.parts).toEqual([[square], [square]]);
});

test.each([
	['no JSON', '{"type":', /towns\.geojson: no JSON \(.*\); draw it again/],
	[
		'a TopoJSON',
		{ type: 'Topology' },
		'towns.geojson: type is "Topology"; expected a GeoJSON FeatureCollection'
	],
	['no code', feature({ id: undefined }), "feature 1: id is nothing; give the place's code"],
	[
		'a point',
		feature({ geometry: { type: 'Point' } }),
		'feature 1 (410307104): geometry is "Point"; expected'
	],
	['no geometry', feature({ geometry: null }), 'geometry is null; expected Polygon or MultiPolygon'],
	[
		'an open ring',
		feature({ geometry: { type: 'Polygon', coordinates: [[...square.slice(0, 3), [5, 5]]] } }),
		'coordinates[0] is open: it begins at [0,0] and ends at [5,5]; repeat the first'
	],
	[
		'a ring of a line',
		feature({ geometry: { type: 'Polygon', coordinates: [[[0, 0]]] } }),
		'coordinates[0] is [[0,0]]; expected a closed ring'
	],
	[
		'a word for a number',
		feature({
			geometry: {
				type: 'Polygon',
				coordinates: [
					[
						[0, 0],
						['east', 0],
						[1, 1],
						[0, 0]
					]
				]
			}
		}),
		'coordinates[0][1] is ["east",0]; expected longitude and latitude'
	],
	[
		'metres',
		feature({
			geometry: { type: 'Polygon', coordinates: [square.map(([x = 0, y = 0]) => [x * 1e6, y * 1e6])] }
		}),
		'is no place on the globe'
	]
])('readRegions(%s) says where, what came and what to do', (_, json, message) => {
	expect(() => read(json)).toThrow(message);
});

test('readRegions(…) refuses a code that comes twice', () => {
	const twice = feature({});
	twice.features.push(...twice.features);
	expect(() => read(twice)).toThrow('code 410307104 comes twice');
});
