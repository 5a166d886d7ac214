import type { Table } from '../geometry/layout.js';

const isRow = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

const cell = (value: unknown): string =>
	typeof value === 'number' || typeof value === 'string' ? String(value) : '';

/**
 * The rows of a chart's options as they came, for a reader when the chart itself cannot be drawn: the first
 * list of objects, its plain fields as columns.
 */
export function optionRows(options: object): Table {
	const rows = Object.values(options).find(
		(value): value is Record<string, unknown>[] =>
			Array.isArray(value) && value.length > 0 && value.every(isRow)
	);
	if (!rows) return { columns: [], rows: [] };
	const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))].filter((column) =>
		rows.some((row) => cell(row[column]) !== '')
	);
	return { columns, rows: rows.map((row) => columns.map((column) => cell(row[column]))) };
}
