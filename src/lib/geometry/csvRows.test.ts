import { csvParseRows } from 'd3';
import { expect, test } from 'vitest';
import { csvRows } from './csvRows.js';

test('csvRows(text) lists cells by row', () => {
	expect(csvRows('chart', 'name,people\nAsh,50\r\nElm,')).toEqual([
		['name', 'people'],
		['Ash', '50'],
		['Elm', '']
	]);
	expect(csvRows('chart', '')).toEqual([]);
});

test('csvRows(text) reads quotes, and what they hold', () => {
	expect(csvRows('chart', '"Ash, the ""old""","two\nlines"\n5" pipe,""')).toEqual([
		['Ash, the "old"', 'two\nlines'],
		['5" pipe', '']
	]);
});

test('csvRows(text) reads as d3 does', () => {
	for (const text of ['a\n', 'a\n\n', '\n', ',', 'a,b\r1,2\r', '"a"\n"b"\n', ' a , b ', '城,村\n"一","二"'])
		expect(csvRows('chart', text), JSON.stringify(text)).toEqual(csvParseRows(text));
});

test('csvRows(text) refuses quotes that do not close, with the row', () => {
	for (const text of ['a\n"b', 'a\n"b"c'])
		expect(() => csvRows('chart', text)).toThrow('chart: row 2 of the CSV');
});
