import { expect, test } from 'vitest';
import { occurrences, readReport } from './reportText.js';

test('readReport(raw) opens a page at an indented line, a form feed or a printed mark', () => {
	const { text, pageCount, pageOf, marks } = readReport(' 一\n\n甲\n 乙\n丙\n\n\n\n地— 3 —地\n\n丁\n\f戊\n');
	expect(text).toBe('一甲乙丙地—3—地丁戊');
	expect(pageCount).toBe(4);
	expect(pageOf).toEqual([1, 1, 2, 2, 3, 3, 3, 3, 3, 3, 4]);
	expect(marks).toEqual([{ printed: 3, page: 3 }]);
});

test('readReport(raw) counts a page once that begins with a form feed and then its mark', () => {
	expect(readReport('甲\n\f— 2 —\n乙\n')).toMatchObject({ pageCount: 2, marks: [{ printed: 2, page: 2 }] });
	expect(readReport('甲\n\f\n— 2 —\n乙\n')).toMatchObject({ pageCount: 2, marks: [{ printed: 2, page: 2 }] });
});

test('readReport(raw) finds numbers by their place in the text without white space', () => {
	expect(readReport('果园 2.4平方\n公里，18户').numbers).toEqual([
		{ text: '2.4', value: 2.4, start: 2, end: 5, page: 1 },
		{ text: '18', value: 18, start: 10, end: 12, page: 1 }
	]);
});

test('readReport(raw) keeps numbers apart that only white space parts', () => {
	expect(readReport('附件 1\n2031 年\n1. 2031年').numbers.map(({ text }) => text)).toEqual([
		'1',
		'2031',
		'1',
		'2031'
	]);
});

test('readReport("") has no page and no number', () => {
	expect(readReport('')).toEqual({ text: '', pageOf: [], pageCount: 0, numbers: [], marks: [] });
});

test('occurrences(report, fragment) passes over places where the fragment would cut a number', () => {
	const report = readReport('农户66家，其中6家，减少12.5%');
	expect(occurrences(report, '6家')).toEqual([8]);
	expect(occurrences(report, '66家')).toEqual([2]);
	expect(occurrences(report, '减少12')).toEqual([]);
	expect(occurrences(report, '家，')).toEqual([4, 9]);
});
