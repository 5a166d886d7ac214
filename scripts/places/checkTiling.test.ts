import { topology } from 'topojson-server';
import type { Feature, Polygon } from 'geojson';
import { expect, test } from 'vitest';
import { checkBorders, checkTiling } from './checkTiling.js';

const box = (id: string, left: number, top: number, right: number, bottom: number): Feature<Polygon> => ({
	type: 'Feature',
	id,
	properties: {},
	geometry: {
		type: 'Polygon',
		coordinates: [
			[
				[left, top],
				[right, top],
				[right, bottom],
				[left, bottom],
				[left, top]
			]
		]
	}
});

/** The whole has the corners where its two halves meet. */
const whole: Feature<Polygon> = {
	...box('whole', 0, 0, 0, 0),
	geometry: {
		type: 'Polygon',
		coordinates: [
			[
				[0, 0],
				[1, 0],
				[2, 0],
				[2, 2],
				[1, 2],
				[0, 2],
				[0, 0]
			]
		]
	}
};

const tiled = (...parts: Feature<Polygon>[]) =>
	topology({
		wholes: { type: 'FeatureCollection', features: [whole] },
		parts: { type: 'FeatureCollection', features: parts }
	} as Parameters<typeof topology>[0]);
const check = (...parts: Feature<Polygon>[]) => checkTiling(tiled(...parts), 'parts', 'wholes', 'whole');

const west = box('west', 0, 0, 1, 2);
const east = box('east', 1, 0, 2, 2);

test('checkTiling(…) accepts two halves', () => {
	expect(() => check(west, east)).not.toThrow();
});

test('checkTiling(…) refuses a half by itself, and says where', () => {
	expect(() => check(west)).toThrow('the border of west at');
});

test('checkTiling(…) refuses a part that stops short of the outline', () => {
	expect(() => check(west, box('east', 1, 0, 1.5, 2))).toThrow(/gap|overlap/);
});

test('checkTiling(…) refuses two parts in one place', () => {
	expect(() => check(west, east, { ...east, id: 'again' })).toThrow(/gap or an overlap|two sides/);
});

test('checkBorders(…) refuses a border of three', () => {
	const three = tiled(west, east, { ...west, id: 'third' });
	expect(() => checkBorders(three, 'parts')).toThrow('a border has two sides');
});
