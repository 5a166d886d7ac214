import { dataTable } from './dataTable.js';
import type { Edition } from './edition.js';

/** A figure as JSON: its words and summary, its rows as the CSV file has them, and the spec that draws it again. */
export function jsonFile({ spec, lang, words, summary, hash, credit, table }: Edition): string {
	return `${JSON.stringify({ id: spec.id, lang, hash, summary, words, credit, ...dataTable(table), spec }, null, '\t')}\n`;
}
