import * as v from 'valibot';
import { unitIds, type UnitId } from '../lib/format/unit.js';
import { checkedCells, csvLines, filledCell, numberCell, TableError, wordCell } from './csvTable.js';

/** A figure that a source other than the report prints, as `data/references.csv` holds it. */
export interface Reference {
	id: string;
	nameZh: string;
	nameEn: string;
	value: number;
	unit: UnitId;
	sourceZh: string;
	sourceEn: string;
	note: string;
}

const columns = ['id', 'name_zh', 'name_en', 'value', 'unit', 'source_zh', 'source_en', 'note'] as const;

const cellsSchema = v.object({
	id: v.pipe(
		v.string(),
		v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, ({ input }) => `"${input}" is not kebab-case, such as pm25-who`)
	),
	name_zh: filledCell('the Chinese name'),
	name_en: filledCell('the English name'),
	value: v.pipe(
		numberCell,
		v.check((value) => value !== null, 'is empty; give the number')
	),
	unit: wordCell(unitIds),
	source_zh: filledCell('the source in Chinese'),
	source_en: filledCell('the source in English'),
	note: v.string()
});

/**
 * Reads `data/references.csv`.
 *
 * @throws {TableError} with every bad cell: line, column, what came, what is allowed
 */
export function parseReferences(csv: string): Reference[] {
	const { lines, problems } = csvLines(csv, 'references.csv', columns);
	const seen = new Set<string>();
	const references = lines.flatMap(({ line, cells }): Reference[] => {
		const where = `references.csv line ${line} (${cells.id || 'no id'})`;
		const read = checkedCells(cells, cellsSchema, where, problems);
		if (!read) return [];
		if (seen.has(read.id)) problems.push(`${where}, id: stands twice; ids are unique`);
		seen.add(read.id);
		const { id, unit, note, value } = read;
		return [
			{
				id,
				nameZh: read.name_zh,
				nameEn: read.name_en,
				value: value ?? 0,
				unit,
				sourceZh: read.source_zh,
				sourceEn: read.source_en,
				note
			}
		];
	});
	if (problems.length > 0) throw new TableError('references.csv', problems);
	return references;
}
