import { expect, test } from 'vitest';
import { bandScale } from './bandScale.js';

test('bandScale(names, range) fills the range with bands and the gaps between them', () => {
	const x = bandScale(['Ash', 'Elm', 'Oak'], [0, 280], 0.2);
	expect([x('Ash'), x('Elm'), x('Oak')]).toEqual([0, 100, 200]);
	expect(x.bandwidth).toBe(80);
});

test('one name takes the whole range, none takes nothing', () => {
	expect(bandScale(['Ash'], [0, 80], 0.2).bandwidth).toBe(80);
	expect(bandScale([], [0, 80]).bandwidth).toBe(0);
});

test('a name twice, or one that is not there, is refused by name', () => {
	expect(() => bandScale(['Ash', 'Ash'], [0, 80])).toThrow('"Ash" stands twice');
	expect(() => bandScale(['Ash'], [0, 80])('Elm')).toThrow('"Elm" is not in the domain (Ash)');
});
