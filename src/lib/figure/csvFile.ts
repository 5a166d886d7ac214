import { dataTable } from './dataTable.js';
import type { Edition } from './edition.js';

const labels = {
	zh: { data: '数据指纹：', unit: (unit: string) => `（${unit}）` },
	en: { data: 'Data hash: ', unit: (unit: string) => ` (${unit})` }
};

/** Begins a row that is a remark and no data. */
export const remarkSign = '# ';

const cell = (value: string | number | null): string => {
	const text = String(value ?? '');
	return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/**
 * The rows that a figure draws, as a CSV file that spreadsheets open without asking: UTF-8 with a byte order mark,
 * heads in the figure's language with the unit of their numbers, plain numbers, and at the end remark rows: title,
 * measure, notes, source, credit, data hash.
 */
export function csvFile({ lang, table, words, notes, hash, credit }: Edition): string {
	const { columns, rows } = dataTable(table);
	const head = columns.map(({ name, unit }) => name + (unit ? labels[lang].unit(unit) : ''));
	const owner = credit && [credit.name, credit.licence].filter(Boolean).join(', ');
	const remarks = [words.title, words.subtitle, ...notes, owner ?? '', labels[lang].data + hash]
		.filter(Boolean)
		.map((text) => [remarkSign + text]);
	return `\uFEFF${[head, ...rows, ...remarks].map((cells) => cells.map(cell).join(',')).join('\r\n')}\r\n`;
}
