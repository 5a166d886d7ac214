import { expect, test } from 'vitest';
import { csvLines, notOneOf, TableError } from './csvTable.js';

const columns = ['town', 'trees'] as const;

test('csvLines(csv, file, columns) names the cells and counts lines as an editor does', () => {
	expect(csvLines('town,trees\nAsh,1\nElm,2\n', 'trees.csv', columns)).toEqual({
		lines: [
			{ line: 2, cells: { town: 'Ash', trees: '1' } },
			{ line: 3, cells: { town: 'Elm', trees: '2' } }
		],
		problems: []
	});
});

test('csvLines(csv, …) ignores a byte order mark and counts line breaks in quoted cells', () => {
	const { lines, problems } = csvLines('\uFEFFtown,trees\n"Ash\nHill",1\nElm,2\n', 'trees.csv', columns);
	expect(problems).toEqual([]);
	expect(lines.map(({ line }) => line)).toEqual([2, 4]);
});

test('csvLines(csv, …) names the first column that is wrong, and reads nothing', () => {
	expect(csvLines('town,leaves\nAsh,1\n', 'trees.csv', columns)).toEqual({
		lines: [],
		problems: ['trees.csv line 1, column 2: is "leaves", expected "trees"; the header is town,trees']
	});
	expect(csvLines('town\n', 'trees.csv', columns).problems[0]).toContain(
		'column 2: is missing, expected "trees"'
	);
	expect(csvLines('town,trees,note\n', 'trees.csv', columns).problems[0]).toContain(
		'column 3: is "note", no such column is known'
	);
	expect(csvLines('', 'trees.csv', columns).problems[0]).toContain('column 1: is missing');
});

test('csvLines(csv, …) names each line with too many or too few cells, and keeps the others', () => {
	const { lines, problems } = csvLines('town,trees\nAsh,1,000\nElm,2\n\n', 'trees.csv', columns);
	expect(lines.map(({ line }) => line)).toEqual([3]);
	expect(problems).toEqual([
		'trees.csv line 2: 3 cells, expected 2; put a cell that holds a comma or a quote in double quotes',
		'trees.csv line 4: 1 cell, expected 2; put a cell that holds a comma or a quote in double quotes'
	]);
});

test('notOneOf(word, allowed) lists what is allowed, the empty cell too', () => {
	expect(notOneOf('ovr', ['', 'over', 'about'])).toBe(
		'"ovr" is not one of (empty), over, about; did you mean "over"?'
	);
});

test('a TableError says how many problems there are and holds each', () => {
	const error = new TableError('trees.csv', ['one thing', 'another']);
	expect(error).toBeInstanceOf(RangeError);
	expect(error.message).toBe('trees.csv: 2 problems\none thing\nanother');
	expect(error.problems).toEqual(['one thing', 'another']);
});
