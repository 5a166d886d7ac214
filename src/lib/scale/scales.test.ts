import { expect, test } from 'vitest';
import { areaScale } from './areaScale.js';
import { basisDash, basisWord, statusWord } from './basisWords.js';
import { lengthScale } from './lengthScale.js';
import { positionScale } from './positionScale.js';

test('lengthScale(values, range) starts at zero and ends at the largest value', () => {
	const x = lengthScale([46, null, 92], [10, 110]);
	expect([x(0), x(46), x(92)]).toEqual([10, 60, 110]);
});

test('lengthScale ends where it is told to, and refuses what lies beyond', () => {
	expect(lengthScale([46], [0, 100], 100)(46)).toBe(46);
	expect(() => lengthScale([46], [0, 100], 40)).toThrow('46 lies beyond the end of the domain, 40');
	expect(() => lengthScale([46], [0, 100], NaN)).toThrow('the domain cannot end at NaN');
});

test('lengthScale refuses a negative value and draws none as an empty scale', () => {
	expect(() => lengthScale([4, -1], [0, 100])).toThrow('lengthScale: -1 has no length');
	expect(lengthScale([], [0, 100])(1)).toBe(100);
	expect(lengthScale([0, null], [0, 100])(0)).toBe(0);
});

test('areaScale(value, side) gives four times the value twice the side', () => {
	const side = areaScale(25, 50);
	expect([side(0), side(25), side(100)]).toEqual([0, 50, 100]);
	expect(() => areaScale(0, 50)).toThrow('areaScale: a side of 50 px cannot stand for 0');
});

test('positionScale(values, range) leaves a tenth of the height free at each end', () => {
	const y = positionScale([10, 20], [120, 0]);
	expect(y(10)).toBeCloseTo(110);
	expect(y(20)).toBeCloseTo(10);
});

test('positionScale puts equal values in the middle, and moves there without a jump', () => {
	expect(positionScale([7, 7], [100, 0])(7)).toBe(50);
	expect(positionScale([0, 0], [100, 0])(0)).toBe(50);
	expect(positionScale([100, 100.01], [100, 0])(100)).toBeCloseTo(50, 0);
	expect(positionScale([], [100, 0])(0.5)).toBe(50);
});

test('positionScale holds to a given domain and refuses what lies outside', () => {
	expect(positionScale([18, 21], [100, 0], [15, 25])(20)).toBe(50);
	expect(() => positionScale([18, 26], [100, 0], [15, 25])).toThrow('26 lies outside the domain 15–25');
	expect(() => positionScale([18], [100, 0], [25, 15])).toThrow('has no span');
	expect(() => positionScale([NaN], [100, 0])).toThrow('NaN has no place');
});

test('a basis has one dash and one word in each language', () => {
	expect([basisDash('printed'), basisDash('derived'), basisDash('assumed')]).toEqual([
		undefined,
		'4 3',
		'1 3'
	]);
	expect(basisWord('derived', 'zh')).toBe('推算');
	expect(statusWord('planned', 'en')).toBe('planned');
});
