import { expect, test } from 'vitest';
import { asked, askedOf } from '../../../../tests/auditing.js';
import { samples } from '../../../../tests/samples.js';

const rule = 'areas-by-root';
const marks = (elm: number) => [
	{ name: 'Ash', value: 8, size: 90 },
	{ name: 'Elm', value: 4, size: elm }
];
const area = { channel: 'r', variable: 'area', unit: 'km2' } as const;

test('squares, points and squares on a map pass: their sides grow with the square root', () => {
	for (const kind of ['squares', 'scatter', 'map'] as const) expect(asked(rule, samples[kind])).toEqual([]);
	expect(askedOf(rule, [{ ...area, scale: 'sqrt', domain: [0, 9], marks: marks(45) }])).toEqual([]);
});

test('is broken by a layout whose radius grows with the value', () => {
	expect(askedOf(rule, [area])).toEqual([
		'error: r: the side of an area grows on a linear scale, so that areas are not in proportion; let it grow with the square root'
	]);
});

test('is broken by a layout that says square root, and draws four times the area for twice the value', () => {
	expect(askedOf(rule, [{ ...area, scale: 'sqrt', marks: marks(22.5) }])).toEqual([
		'error: r: "Elm", 4, is drawn with 23 px², and beside the largest value it is due 45 px²; let the side grow with the square root'
	]);
});

test('is broken by areas that do not start at zero', () => {
	expect(askedOf(rule, [{ ...area, scale: 'sqrt', domain: [10, 40] }])).toEqual([
		'error: r: areas stand on a scale from 10 to 40; let it start at zero'
	]);
});
