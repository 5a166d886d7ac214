import type { Table } from '../geometry/layout.js';

/** A column of data: its name, and the unit of its numbers. */
export interface DataColumn {
	name: string;
	/** As the chart writes it, e.g. `km²`. @default words, or numbers without a unit */
	unit?: string;
}

/** The rows of a figure for a machine: numbers as numbers, `null` for an empty cell. */
export interface DataTable {
	columns: readonly DataColumn[];
	rows: readonly (readonly (string | number | null)[])[];
}

/** A number as `formatNumber` writes it, and what follows it. */
const written = /^([+−]?)(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(\s?)([^\d]*)$/;

interface Parsed {
	value: number;
	/** With the space before it, and with what multiplies the number: `亿元`, ` million people`. */
	unit: string;
}

function parsed(text: string): Parsed | undefined {
	const [, sign, whole = '', decimals = '', space = '', unit = ''] = written.exec(text) ?? [];
	if (sign === undefined) return undefined;
	const size = Number(whole.replaceAll(',', '') + decimals);
	return { value: sign === '−' ? -size : size, unit: space + unit };
}

/** The one unit of a column's numbers; nothing where they have several, or there are no numbers. */
function unitOf(texts: readonly string[]): string | undefined {
	const units = new Set(texts.flatMap((text) => parsed(text)?.unit ?? []));
	return units.size === 1 ? [...units][0] : undefined;
}

/**
 * The table of a chart with numbers for numbers: the unit goes to the head of the column, the thousands separators
 * go. A column whose numbers have several units, and words among numbers (`not named`), stay as they are. The
 * first column names the rows and stays as it is.
 */
export function dataTable({ columns, rows }: Table): DataTable {
	const units = columns.map((_, place) =>
		place === 0 ? undefined : unitOf(rows.map((cells) => cells[place] ?? ''))
	);
	return {
		columns: columns.map((name, place) => {
			const unit = units[place]?.trim();
			return unit ? { name, unit } : { name };
		}),
		rows: rows.map((cells) =>
			cells.map((text, place) => {
				if (text === '') return null;
				return units[place] === undefined ? text : (parsed(text)?.value ?? text);
			})
		)
	};
}
