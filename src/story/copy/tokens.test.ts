import { expect, test } from 'vitest';
import type { Claim } from '../claims/evaluateClaims.js';
import { claimsIn, plainText, tokens } from './tokens.js';

const fall: Claim = {
	id: 'fall',
	name: { zh: '降', en: 'fall' },
	value: -24,
	unit: '%',
	basis: 'printed',
	qualifier: 'about',
	inputs: []
};

test('numbers of a sentence become tokens that name their claim', () => {
	const pieces = tokens('Fell by {fall|size}.', { fall }, 'en');
	expect(pieces).toEqual([{ text: 'Fell by ' }, { text: '24%', claim: 'fall' }, { text: '.' }]);
	expect(plainText(pieces)).toBe('Fell by 24%.');
	expect(claimsIn(pieces)).toEqual(['fall']);
});

test('styles print with sign, without sign, without unit, with qualifier', () => {
	const say = (style: string) => plainText(tokens(`{fall${style}}`, { fall }, 'en'));
	expect([say(''), say('|size'), say('|bare'), say('|full')]).toEqual(['−24%', '24%', '−24', 'about −24%']);
});

test('an unknown claim or style is refused with the sentence', () => {
	expect(() => tokens('Up {rise}.', { fall }, 'en')).toThrow('copy "Up {rise}.": there is no claim "rise"');
	expect(() => tokens('{fall|loud}', { fall }, 'en')).toThrow(
		'"loud" is no style; use plain, bare, size, full'
	);
});
