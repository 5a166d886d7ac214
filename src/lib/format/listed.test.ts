import { expect, test } from 'vitest';
import { listed, noted } from './listed.js';

test('words stand one after the other, and what is empty is left out', () => {
	expect(listed(['Elm', '', false, '2022'], 'en')).toBe('Elm, 2022');
	expect(listed(['Elm', undefined, '2022年'], 'zh')).toBe('Elm，2022年');
	expect(listed([], 'en')).toBe('');
});

test('remarks stand in brackets behind a text', () => {
	expect(noted('30 people', ['planned', 'of 80'], 'en')).toBe('30 people (planned, of 80)');
	expect(noted('30人', ['计划'], 'zh')).toBe('30人（计划）');
	expect(noted('30人', [false, ''], 'zh')).toBe('30人');
});
