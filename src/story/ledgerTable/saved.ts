import type { Entry } from './entries.js';

const columns = [
	'id',
	'name',
	'value',
	'period',
	'inferred',
	'status',
	'kind',
	'part',
	'page',
	'fragment'
] as const;

const cell = (value: string | number | boolean): string => {
	const text = String(value);
	return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** The figures as CSV with a head. */
export const csvOf = (entries: readonly Entry[]): string =>
	[columns, ...entries.map((entry) => columns.map((column) => cell(entry[column])))]
		.map((cells) => `${cells.join(',')}\n`)
		.join('');

/** The figures as JSON: a list of objects with the same names. */
export const jsonOf = (entries: readonly Entry[]): string =>
	`${JSON.stringify(
		entries.map((entry) => Object.fromEntries(columns.map((column) => [column, entry[column]]))),
		null,
		'\t'
	)}\n`;
