import { expect, test } from 'vitest';
import { partTones } from './partTones.js';

test('gives five names the five hues and the next ones the same hues, light', () => {
	const tones = partTones('chart', ['a', 'b', 'c', 'd', 'e', 'f']);
	expect([...tones.values()].map(({ tone, faint }) => (faint ? `light ${tone}` : tone))).toEqual([
		'river',
		'loess',
		'forest',
		'brick',
		'slate',
		'light river'
	]);
});

test('keeps the tone that the caller gives a name, and gives it to no other', () => {
	const tones = partTones('chart', ['a', 'b', 'c'], { b: 'river' });
	expect([...tones.values()].map(({ tone }) => tone)).toEqual(['loess', 'river', 'forest']);
});

test('refuses more names than can be told apart', () => {
	const names = Array.from({ length: 11 }, (_, index) => `${index}`);
	expect(() => partTones('chart', names)).toThrow('11 names cannot be told apart');
	expect(partTones('chart', names.slice(1), { 5: 'river', 6: 'river' }).size).toBe(10);
});
