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
	expect(wrapText('of 35\u00a0µg/m³', 10, 50).lines).toEqual(['of', '35\u00a0µg/m³']);
});

test('wrapText parts no number from its unit, nor a unit, however narrow the line', () => {
	expect(wrapText('面积39.3平方公里', 10, 68).lines).toEqual(['面积', '39.3平方公里']);
	expect(wrapText('sold 5.214 million', 10, 68).lines).toEqual(['sold', '5.214 million']);
	expect(wrapText('5.214 million', 10, 40)).toEqual({ lines: ['5.214', 'million'], cut: true });
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

test('the ellipsis follows no half of a number, and no comma', () => {
	expect(wrapText('Forest cover 21.14%', 10, 85, 1).lines).toEqual(['Forest cover…']);
	expect(wrapText('空气，森林，城市', 10, 42, 1).lines).toEqual(['空气…']);
	expect(wrapText('123456789', 10, 30, 1).lines[0]).toMatch(/^1\d*…$/);
});

test('a bold or display text breaks by the widths of its face', () => {
	expect(wrapText('all ill', 10, 21).lines).toHaveLength(1);
	expect(wrapText('all ill', 10, 21, 3, { weight: 'bold' }).lines).toHaveLength(2);
});

/** Whole numbers from 0 below a limit, the same on every run. */
function seeded(seed: number): (limit: number) => number {
	let state = seed;
	return (limit) => {
		state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
		return Math.floor((state / 4_294_967_296) * limit);
	};
}

const words = [
	...'森林覆盖率全区空气城市增长，。、；：！？（）《》「」“”·'.split(''),
	...['——', '……', '21.14%', '+2.68', '\u221224%', '464.7亿元', '2016年', '¥35.2', '5–7', '第3', '1.5℃'],
	...[' ', ' ', 'forest', 'built-up', 'and/or', 'e-mail', 'of', '35\u00a0km²', '(so)', 'that’s', '7‰']
];

test('no line breaks a rule at any width, and no character is lost', () => {
	const next = seeded(7);
	for (let round = 0; round < 1500; round++) {
		const text = Array.from({ length: 2 + next(24) }, () => words[next(words.length)]).join('');
		const width = 30 + next(371);
		const { lines, cut } = wrapText(text, 12, width, 99);
		const where = `${JSON.stringify(text)} in ${width} px: ${JSON.stringify(lines)}`;
		expect(lines.join('').replace(/\s/g, ''), where).toBe(text.replace(/\s/g, ''));
		for (const line of lines) expect(textWidth(line, 12), where).toBeLessThanOrEqual(width);
		if (cut) continue; // a word, or a run of punctuation, is wider than a line by itself
		let end = 0;
		for (const [index, line] of lines.entries()) {
			const begin = text.indexOf(line, end);
			const broken = `${text.slice(0, begin)}|${line}`;
			end = begin + line.length;
			if (index < lines.length - 1) expect(line, where).not.toMatch(/[（《「“(¥\u00a0]$/);
			if (index === 0) continue;
			expect(line, where).not.toMatch(/^[，。、；：！？）》」”%‰℃·…—,)\u00a0]/);
			expect(broken, where).not.toMatch(/\d\|[\d%万亿元年]|[+\u2212.–-]\|\d|[a-z]\|[a-z]|[亿万]\|元|第\|\d/);
		}
	}
});
