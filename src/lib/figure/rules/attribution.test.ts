import { expect, test } from 'vitest';
import { asked, askedOf } from '../../../../tests/auditing.js';
import { samples } from '../../../../tests/samples.js';

const rule = 'attribution';

const words = { attribution: 'Lines: a survey (MIT)' };

test('passes where a map says whose its lines are, and where there are no lines', () => {
	expect(asked(rule, samples.map, { words })).toEqual([]);
	expect(asked(rule, samples.tileGrid)).toEqual([]);
});

test('is missed on a map without it', () => {
	expect(asked(rule, samples.map)).toEqual([
		'error: words.zh.attribution is empty; say whose the boundaries are, under which licence',
		'error: words.en.attribution is empty; say whose the boundaries are, under which licence'
	]);
});

test('warns of a map that prints no approval number, nor that it has none', () => {
	const place = { channel: 'regions', variable: 'place' } as const;
	expect(askedOf(rule, [{ ...place, standing: 'approved' }], { words })).toEqual([]);
	expect(askedOf(rule, [place], { words })).toEqual([
		'warning: regions: the map prints no approval number, nor that it has none; if it shows China, give approval: the number, or null'
	]);
});
