import { expect, test } from 'vitest';
import { textWidth } from './textWidth.js';
import { wrapText } from './wrapText.js';

test('wrapText leaves a short text on one line', () => {
	expect(wrapText('Forest cover', 12, 200)).toEqual({ lines: ['Forest cover'], cut: false });
	expect(wrapText('', 12, 200)).toEqual({ lines: [], cut: false });
});

test('wrapText breaks English between words, into lines of about equal length', () => {
	expect(wrapText('Built-up area of the district', 12, 130).lines).toEqual([
		'Built-up area',
		'of the district'
	]);
});

test('wrapText breaks Chinese anywhere but before closing punctuation', () => {
	expect(wrapText('森林覆盖率，全区', 10, 50).lines).toEqual(['森林覆盖', '率，全区']);
	expect(wrapText('甲乙丙丁，', 10, 40).lines).toEqual(['甲乙丙', '丁，']);
});

test('wrapText keeps a number and its unit together', () => {
	expect(wrapText('of 35\u00a0µg/m³', 10, 55).lines).toEqual(['of', '35\u00a0µg/m³']);
});

test('wrapText cuts a word that is wider than a line', () => {
	const { lines, cut } = wrapText('Donaudampfschifffahrtsgesellschaft', 12, 80, 9);
	expect(cut).toBe(true);
	for (const line of lines) expect(textWidth(line, 12)).toBeLessThanOrEqual(80);
});

test('wrapText ends in an ellipsis, inside the width, when there are too few lines', () => {
	const { lines, cut } = wrapText('one two three four five six seven eight', 12, 60, 2);
	expect(cut).toBe(true);
	expect(lines).toHaveLength(2);
	expect(lines[1]).toMatch(/…$/);
	for (const line of lines) expect(textWidth(line, 12)).toBeLessThanOrEqual(60);
});
