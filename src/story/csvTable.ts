import { csvParseRows } from 'd3';
import * as v from 'valibot';
import { nearestWord } from '../lib/format/nearestWord.js';

/** One line of a CSV file: its number as an editor shows it, and its cells by column. */
export interface CsvLine {
	line: number;
	cells: Record<string, string>;
}

/** Everything that is wrong with a table, one sentence each, so that one run shows it all. */
export class TableError extends RangeError {
	override readonly name: string = 'TableError';
	readonly problems: readonly string[];

	constructor(file: string, problems: readonly string[]) {
		super(
			`${file}: ${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}\n${problems.join('\n')}`
		);
		this.problems = problems;
	}
}

/** Says that a word is not allowed, what is, and what was probably meant. */
export function notOneOf(word: string, allowed: readonly string[]): string {
	const nearest = nearestWord(word, allowed);
	const list = allowed.map((each) => (each === '' ? '(empty)' : each)).join(', ');
	return `"${word}" is not one of ${list}${nearest ? `; did you mean "${nearest}"?` : ''}`;
}

/** A cell that holds one word of a closed list. */
export function wordCell<const Word extends string>(allowed: readonly Word[]) {
	return v.picklist(allowed, (issue) => notOneOf(String(issue.input), allowed));
}

/** A cell that must not be empty. `meaning` ends the sentence "is empty; give …". */
export function filledCell(meaning: string) {
	return v.pipe(v.string(), v.nonEmpty(`is empty; give ${meaning}`));
}

/** A page number: a whole number from 1, the first text page. */
export const pageCell = v.pipe(
	v.string(),
	v.regex(/^[1-9]\d*$/, (issue) => `"${issue.input}" is not a page; give a whole number from 1`),
	v.transform(Number)
);

/** The few characters of the report that locate something: at most 30, no white space. */
export const fragmentCell = v.pipe(
	filledCell('the characters of the report that locate it'),
	v.check(
		(fragment) => [...fragment].length <= 30,
		(issue) => `has ${[...issue.input].length} characters, at most 30 are allowed; shorten it`
	),
	v.regex(/^\S*$/, (issue) => `"${issue.input}" holds white space; remove it`)
);

/** A cell with one plain decimal number, or empty (`null`): no thousands separators, no exponent. */
export const numberCell = v.pipe(
	v.string(),
	v.regex(
		/^(-?\d+(\.\d+)?)?$/,
		(issue) => `"${issue.input}" is not a number; write digits with an optional "-" and decimals, as -12.5`
	),
	v.transform((cell) => (cell === '' ? null : Number(cell))),
	v.check((value) => value === null || Number.isFinite(value), 'is too large to be a finite number')
);

function headerProblem(file: string, header: readonly string[], columns: readonly string[]): string | null {
	const length = Math.max(header.length, columns.length);
	for (let index = 0; index < length; index++) {
		if (header[index] === columns[index]) continue;
		const came = header[index] === undefined ? 'is missing' : `is "${header[index]}"`;
		const wanted = columns[index] === undefined ? 'no such column is known' : `expected "${columns[index]}"`;
		return `${file} line 1, column ${index + 1}: ${came}, ${wanted}; the header is ${columns.join(',')}`;
	}
	return null;
}

/**
 * Splits a CSV text into lines with named cells. A byte order mark is ignored; a
 * quoted cell may hold line breaks and the line numbers stay right.
 *
 * @returns the lines that have the right number of cells, and a problem for each other one;
 * no lines when the header is not `columns` in that order, because nothing else can be read then.
 */
export function csvLines(
	csv: string,
	file: string,
	columns: readonly string[]
): { lines: CsvLine[]; problems: string[] } {
	const [header = [], ...rows] = csvParseRows(csv.replace(/^\uFEFF/, ''));
	const wrongHeader = headerProblem(file, header, columns);
	if (wrongHeader) return { lines: [], problems: [wrongHeader] };
	const lines: CsvLine[] = [];
	const problems: string[] = [];
	let line = 2;
	for (const row of rows) {
		if (row.length === columns.length) {
			const cells = Object.fromEntries(columns.map((column, index) => [column, row[index] ?? '']));
			lines.push({ line, cells });
		} else {
			problems.push(
				`${file} line ${line}: ${row.length} ${row.length === 1 ? 'cell' : 'cells'}, ` +
					`expected ${columns.length}; put a cell that holds a comma or a quote in double quotes`
			);
		}
		line += 1 + row.join('').split('\n').length - 1;
	}
	return { lines, problems };
}

/**
 * Reads the cells of a line by a schema.
 *
 * @param where begins each problem, as `ledger.csv line 14 (forest-cover)`
 * @returns the output, or `null` after adding what is wrong to `problems`
 */
export function checkedCells<Output>(
	cells: Record<string, string>,
	schema: v.GenericSchema<Record<string, string>, Output> | v.GenericSchema<unknown, Output>,
	where: string,
	problems: string[]
): Output | null {
	const result = v.safeParse(schema, cells);
	if (result.success) return result.output;
	for (const issue of result.issues)
		problems.push(`${where}, ${v.getDotPath(issue) ?? '?'}: ${issue.message}`);
	return null;
}
