import { expect, test } from 'vitest';
import { regionFeatures } from '../lib/geo/regionFeatures.js';
import generated from './generated/places.json';
import { places, readPlaces } from './places.js';

test('places name 15 counties and 13 towns in both languages, and each has a region', () => {
	expect(places.counties).toHaveLength(15);
	expect(places.towns).toHaveLength(13);
	expect(places.counties).toContainEqual({
		code: places.district,
		name: { zh: '偃师区', en: 'Yanshi' },
		shortName: { zh: '偃师', en: 'Yanshi' }
	});
	expect([...regionFeatures(places.topology, 'towns').keys()]).toEqual(places.towns.map(({ code }) => code));
});

test('places say what a town’s point is and whether its region is made up', () => {
	expect(places.schematic).toBe(true);
	expect(places.towns.find(({ code }) => code === '410307104')).toEqual({
		code: '410307104',
		name: { zh: '岳滩镇', en: 'Yuetan Town' },
		shortName: { zh: '岳滩', en: 'Yuetan' },
		point: [112.758172, 34.693449],
		pointKind: 'office',
		areaKm2: 29.7,
		tile: [1, 2],
		schematic: true
	});
});

test('short names leave out the word for the kind, and no more', () => {
	const short = [...places.counties, ...places.towns].map(({ shortName }) => shortName.zh);
	for (const name of ['瀍河', '嵩县', '翟镇', '首阳山', '伊洛']) expect(short).toContain(name);
});

test('readPlaces(json) names the town and the field that is wrong', () => {
	const spoiled = structuredClone(generated) as {
		objects: { towns: { geometries: { properties: object }[] } };
	};
	const [first] = spoiled.objects.towns.geometries;
	if (first) Object.assign(first.properties, { tile: 'left' });
	expect(() => readPlaces(spoiled)).toThrow(
		/places\.json: towns 410307004, tile: .*run `npm run data` again/
	);
});
