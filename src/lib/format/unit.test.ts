import { expect, test } from 'vitest';
import { change } from './change.js';
import { magnitude } from './magnitude.js';
import { quantity } from './quantity.js';
import { range } from './range.js';
import { isUnit, unitName, unitWords, type UnitWords } from './unit.js';

const goals: UnitWords = { zh: '球', en: ['goal', 'goals'] };
const megawatts: UnitWords = { zh: '兆瓦', en: 'MW' };
const degrees: UnitWords = { zh: '℃', en: '°C', space: false, myriads: false };

test('known units have names of their own', () => {
	expect([unitName('µg/m3', 'zh'), unitName('person', 'en'), unitName('', 'en')]).toEqual([
		'微克/立方米',
		'people',
		''
	]);
	expect([isUnit('mu'), isUnit(''), isUnit('furlong'), isUnit('toString')]).toEqual([
		true,
		true,
		false,
		false
	]);
});

test('a unit can be given by its names wherever a unit is named', () => {
	expect([quantity(1, goals, 'en'), quantity(3, goals, 'en'), quantity(3, goals, 'zh')]).toEqual([
		'1\u00a0goal',
		'3\u00a0goals',
		'3球'
	]);
	expect([quantity(48_000, megawatts, 'zh'), quantity(48_000, megawatts, 'en')]).toEqual([
		'4.8万兆瓦',
		'48,000\u00a0MW'
	]);
	expect(quantity(-40_000, degrees, 'en')).toBe('\u221240,000°C');
	expect([unitName(goals, 'en'), unitName(megawatts, 'en')]).toEqual(['goals', 'MW']);
	expect(range(2, 4, goals, 'en')).toBe('2–4\u00a0goals');
	expect(change(2, 4, goals, 'zh')).toBe('+2球');
	expect(magnitude([2e6, 3e6], megawatts, 'en')).toEqual({ divisor: 1e6, unit: 'million MW' });
});

test('a unit survives JSON', () => {
	const sent = JSON.parse(JSON.stringify(goals)) as UnitWords;
	expect(quantity(2, sent, 'en')).toBe('2\u00a0goals');
});

test('an id that is not known is refused, with the nearest one', () => {
	expect(() => quantity(1, 'yaun' as 'yuan', 'en')).toThrow(
		`unit: "yaun" is not known; did you mean "yuan"? or give its names, { zh: '球', en: ['goal', 'goals'] }`
	);
	expect(() => unitWords('furlong' as 'mu')).toThrow(
		'unit: "furlong" is not known; use one of %, %/year, pp'
	);
});

test('names that are not whole are refused', () => {
	expect(() => unitWords({ zh: '球' } as UnitWords)).toThrow(
		`unit: {"zh":"球"} is neither an id nor the names of a unit; give { zh: '球', en: ['goal', 'goals'] }`
	);
	expect(() => unitWords({ zh: '球', en: ['goal'] } as unknown as UnitWords)).toThrow(TypeError);
	expect(() => unitWords(undefined as unknown as 'mu')).toThrow('unit: undefined is neither');
});
