import { expect, test } from 'vitest';
import {
	extremeWords,
	gapWords,
	inUnit,
	nameList,
	pairWords,
	plannedName,
	sentences
} from './summaryWords.js';

test('names stand in a row, and many are counted', () => {
	expect(nameList(['A', 'B', 'C'], 'en')).toBe('A, B and C');
	expect(nameList(['甲', '乙'], 'zh')).toBe('甲、乙');
	expect(nameList(['A', 'B', 'C', 'D', 'E', 'F'], 'en')).toBe('A, B, C, D and 2 more');
	expect(nameList(['甲', '乙', '丙'], 'zh', 2, '条线')).toBe('甲、乙等3条线');
	expect(nameList(['A'], 'en') + nameList([], 'en')).toBe('A');
});

test('gaps are named', () => {
	expect([gapWords(['甲', '乙'], 'zh'), gapWords(['A', 'B'], 'en')]).toEqual([
		'甲、乙无数据',
		'No data for A and B'
	]);
	expect(gapWords([], 'en')).toBe('');
});

test('sentences get their full stops, and empty ones are left out', () => {
	expect(sentences(['One', '', 'Two'], 'en')).toBe('One. Two.');
	expect(sentences(['一', '', '二'], 'zh')).toBe('一。二。');
});

test('a unit is named without its measure word', () => {
	expect([inUnit('pp', 'zh'), inUnit('yuan', 'en'), inUnit('', 'zh')]).toEqual([
		'，单位：百分点',
		', in yuan',
		''
	]);
});

test('extremes have names, and equal, single and missing values are said to be so', () => {
	const write = (value: number) => `${value}%`;
	const of = (...values: (number | null)[]) =>
		values.map((value, index) => ({ name: 'ABC'[index] ?? '', value }));
	expect(extremeWords(of(3, null, 7), write, 'en')).toBe('The highest is C (7%), the lowest A (3%)');
	expect(extremeWords(of(3, 1, 7), write, 'zh', '2021年')).toBe('2021年最高的是C（7%），最低的是B（1%）');
	expect(extremeWords(of(3, 3), write, 'en', 'Area')).toBe('Area: all 2 values are 3%');
	expect(extremeWords(of(3, null), write, 'zh')).toBe('只有A（3%）有数据');
	expect(extremeWords(of(3), write, 'en')).toBe('A 3%');
	expect(extremeWords(of(null), write, 'en')).toBe('No value is known');
});

test('pairs are counted by their direction, and the widest are named', () => {
	const pairs = [
		{ name: 'A', from: 30, to: 25 },
		{ name: 'B', from: 18, to: 25 },
		{ name: 'C', from: 20, to: 22 },
		{ name: 'D', from: null, to: 22 }
	];
	expect(pairWords(pairs, ['2016', '2021'], '%', 'en')).toBe(
		'Compared with 2016, 2021 is higher in 2 of 3 and lower in 1; the widest gaps are in B (+7\u00a0percentage points) and A (−5\u00a0percentage points)'
	);
	expect(pairWords(pairs, ['2016年', '2021年'], 'km2', 'zh')).toBe(
		'2021年比2016年高的有2个，低的有1个；相差最大的是B（+7平方公里）和A（−5平方公里）'
	);
	expect(pairWords([{ name: 'A', from: 1, to: 1 }], ['a', 'b'], '', 'en')).toBe(
		'Compared with a, b is the same in 1 of 1'
	);
	expect(pairWords([], ['a', 'b'], '', 'zh')).toBe('');
});

test('what is planned says so', () => {
	expect([plannedName('甲', 'zh'), plannedName('A', 'en')]).toEqual(['计划中的甲', 'A, planned']);
});
