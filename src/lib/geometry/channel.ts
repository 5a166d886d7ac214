import { typeName } from './checkRows.js';
import { csvRows } from './csvRows.js';

/** Where a chart takes a value from: a field of the row, or a function of it. */
export type Channel<Row, Value> = FieldOf<Row, Value> | ((row: Row, index: number) => Value);

/**
 * The names of the fields of a row that hold such a value. Rows without a type of their own, as a figure spec has
 * them, may name any field.
 */
export type FieldOf<Row, Value> = {
	[Field in keyof Row & string]: Row[Field] extends Value ? Field : string extends keyof Row ? Field : never;
}[keyof Row & string];

/** A row of a table whose fields are not known beforehand. */
export type DataRow = Readonly<Record<string, string | number | boolean | null>>;

/** A number of a row; `null` is missing. */
export type NumberChannel<Row> = Channel<Row, number | null>;

/** A name of a row. */
export type TextChannel<Row> = Channel<Row, string>;

/** Rows as objects, or as CSV text with a head. */
export type Rows<Row> = readonly Row[] | string;

/** Rows of no type of their own, as CSV has them, may name any field. */
export type Known<Row> = [object] extends [Row] ? DataRow : Row;

/** The options that may hold the rows of a chart, the chief one of a chart first. */
export const rowLists: readonly string[] = ['rows', 'regions', 'tiles', 'parts', 'groups', 'squares'];

/**
 * A channel as a function of a row.
 *
 * @param what names the chart and the channel, for the message
 * @throws {TypeError} if the channel is neither a name nor a function
 * @throws {RangeError} if the rows have no such field, naming those that they have
 */
export function accessor<Row, Value>(
	what: string,
	channel: Channel<Row, Value>,
	rows: readonly Row[]
): (row: Row, index: number) => Value {
	if (typeof channel === 'function') return channel;
	if (typeof channel !== 'string')
		throw new TypeError(
			`${what}: the channel is ${typeof channel}; give the name of a field, or a function of the row`
		);
	const [first] = rows;
	if (first !== undefined && !(channel in (first as object)))
		throw new RangeError(
			`${what}: the rows have no field "${channel}"; they have ${Object.keys(first as object).join(', ')}`
		);
	return (row) => row[channel] as Value;
}

/**
 * A channel as a function from a row to a name that can be read; a year, as CSV text has it, is one.
 *
 * @throws {TypeError | RangeError} as `accessor`; the function itself, if a row has no name, or a blank one
 */
export function nameAccessor<Row>(
	what: string,
	channel: TextChannel<Row>,
	rows: readonly Row[]
): (row: Row, index: number) => string {
	const read: (row: Row, index: number) => unknown = accessor(what, channel, rows);
	return (row, index) => {
		const name = String(read(row, index) ?? '');
		if (!name.trim()) throw new RangeError(`${what}: row ${index + 1} is blank; give each row a name`);
		return name;
	};
}

/**
 * The rows of a chart. Of a CSV text, a cell that is a plain decimal number becomes one, an empty cell `null`, and
 * any other stays text, as does a code that begins with zero.
 *
 * @param list the option that holds them. @default 'rows'
 * @throws {TypeError} if they are neither a list nor a text
 * @throws {RangeError} if the quotes of a CSV text do not close
 */
export function rowList<Row>(what: string, rows: Rows<Row>, list = 'rows'): readonly Row[] {
	if (typeof rows === 'string') {
		const [head = [], ...body] = csvRows(what, rows);
		return body.map((cells) =>
			Object.fromEntries(head.map((name, column) => [name, cellValue(cells[column] ?? '')]))
		) as Row[];
	}
	if (!Array.isArray(rows))
		throw new TypeError(`${what}: ${list} is ${typeName(rows)}; give a list of rows, or CSV text`);
	return rows;
}

const cellValue = (cell: string): string | number | null =>
	cell === '' ? null : /^-?(0|[1-9]\d*|(?=\.))(\.\d+)?(e[+-]?\d+)?$/i.test(cell) ? Number(cell) : cell;
