import * as v from 'valibot';
import {
	checkedCells,
	csvLines,
	filledCell,
	fragmentCell,
	pageCell,
	TableError,
	wordCell
} from '../src/story/csvTable.js';

/** Why a number of the report is no figure about the district. */
export const REASONS = [
	'date',
	'road number',
	'list number',
	'slogan digit',
	'page mark',
	'name',
	'period',
	'heading'
] as const;

export type Reason = (typeof REASONS)[number];

/** The columns of `data/excluded.csv`, in their order. */
export const EXCLUSION_COLUMNS = ['page', 'number', 'fragment', 'reason', 'note'] as const;

/** One printed number that is deliberately in no ledger row. */
export interface Exclusion {
	/** the line of the file, for messages */
	line: number;
	page: number;
	/** as printed: digits with optional decimals */
	number: string;
	fragment: string;
	reason: Reason;
	note: string;
}

/** Thrown by `parseExclusions` with every problem that the file has. */
export class ExclusionsError extends TableError {
	override readonly name = 'ExclusionsError';
}

const rowSchema = v.object({
	page: pageCell,
	number: v.pipe(
		filledCell('the number as printed'),
		v.regex(
			/^\d+(\.\d+)?$/,
			(issue) => `"${issue.input}" is not a number as printed; write digits, as 2022 or 2.5`
		)
	),
	fragment: fragmentCell,
	reason: wordCell(REASONS),
	note: v.string()
});

/**
 * Reads the text of `data/excluded.csv`.
 *
 * @throws ExclusionsError with every problem: line, number, column, what came, what is allowed
 */
export function parseExclusions(csv: string): Exclusion[] {
	const file = 'excluded.csv';
	const exclusions: Exclusion[] = [];
	const { lines, problems } = csvLines(csv, file, EXCLUSION_COLUMNS);
	for (const { line, cells } of lines) {
		const row = checkedCells(
			cells,
			rowSchema,
			`${file} line ${line} (${cells.number || 'no number'})`,
			problems
		);
		if (row) exclusions.push({ ...row, line });
	}
	if (problems.length > 0) throw new ExclusionsError(file, problems);
	return exclusions;
}
