import { expect, test } from 'vitest';
import { nearestWord } from './nearestWord.js';

test('nearestWord(word, allowed) finds the word that was probably meant', () => {
	expect(nearestWord('fromto', ['level', 'from-to', 'rank'])).toBe('from-to');
	expect(nearestWord('Done ', ['done', 'target', 'plan'])).toBe('done');
	expect(nearestWord('2022-taget', ['2021', '2022-targets', '2022-plan'])).toBe('2022-targets');
});

test('nearestWord(word, allowed) falls back on a word that begins the same', () => {
	expect(nearestWord('plan', ['done', 'planned'])).toBe('planned');
	expect(nearestWord('p', ['done', 'planned'])).toBeNull();
});

test('nearestWord(word, allowed) is null when no word is near', () => {
	expect(nearestWord('promise', ['level', 'from-to', 'rank'])).toBeNull();
	expect(nearestWord('promise', [])).toBeNull();
});

test('nearestWord(word, allowed) does not offer a word of which no letter is left', () => {
	expect(nearestWord('xy', ['', 'no'])).toBeNull();
});
