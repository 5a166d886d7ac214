import type { LedgerRow } from '../src/story/ledger.js';
import type { Mention } from '../src/story/mentions.js';
import type { Exclusion } from './exclusions.js';
import { locate, type Failure } from './locate.js';
import { readReport, type PrintedNumber, type ReportText } from './reportText.js';

/** What is held against each other: the report's text as extracted, and the three tables as parsed. */
export interface VerificationInput {
	report: string;
	ledger: readonly LedgerRow[];
	excluded: readonly Exclusion[];
	mentions: readonly Mention[];
}

/** How many of each there are; keys in order of first appearance. */
export interface VerificationCounts {
	pages: number;
	pageMarks: number;
	rows: number;
	rowsByPart: Record<string, number>;
	rowsByStatus: Record<string, number>;
	rowsByKind: Record<string, number>;
	/** digit runs in the report */
	numbers: number;
	numbersInRows: number;
	/** numbers that more than one row holds; not wrong, but worth a look */
	numbersInSeveralRows: number;
	numbersExcluded: number;
	excludedByReason: Record<string, number>;
	mentions: number;
	mentionsByStatus: Record<string, number>;
	/** by town code */
	mentionsByTown: Record<string, number>;
}

export interface Verification {
	counts: VerificationCounts;
	failures: Failure[];
}

/** The row's numbers as the report prints them: without sign, the first end before the second. */
function printedNumbers({ value, from, to, parts }: LedgerRow): number[] {
	return [value, from, to, ...parts].filter((number) => number !== null).map(Math.abs);
}

function countBy<Row>(rows: readonly Row[], key: (row: Row) => string): Record<string, number> {
	const counts: Record<string, number> = {};
	for (const row of rows) counts[key(row)] = (counts[key(row)] ?? 0) + 1;
	return counts;
}

/** The printed page marks against our count of pages. */
function markFailures({ marks }: ReportText): Failure[] {
	return marks
		.filter(({ printed, page }) => printed !== page)
		.map(({ printed, page }) => ({
			file: 'report',
			row: `page mark ${printed}`,
			lookedFor: `the printed page mark ${printed} on page ${printed}`,
			where: `it stands on page ${page} by our count`,
			whatToDo: 'check how the text extract marks the beginning of a page'
		}));
}

/** Numbers that stand in no row and in no exclusion. */
function unaccountedFailures(
	{ numbers, text }: ReportText,
	covered: (number: PrintedNumber) => boolean
): Failure[] {
	return numbers
		.filter((number) => !covered(number))
		.map(({ text: digits, start, end, page }) => ({
			file: 'report',
			row: `number ${digits}`,
			lookedFor: `a ledger row or an exclusion for the number ${digits}`,
			where: `page ${page}, in "${text.slice(Math.max(0, start - 10), end + 10)}"`,
			whatToDo: 'add a row to ledger.csv, or a reason to excluded.csv'
		}));
}

/** Finds each exclusion's number; one number is excluded once, and not also a row's. */
function excludedNumbers(
	report: ReportText,
	excluded: readonly Exclusion[],
	rowsOf: ReadonlyMap<PrintedNumber, readonly string[]>,
	failures: Failure[]
): Map<PrintedNumber, Exclusion> {
	const exclusionOf = new Map<PrintedNumber, Exclusion>();
	for (const exclusion of excluded) {
		const { line, page, fragment, number } = exclusion;
		const entry = {
			file: 'excluded.csv' as const,
			row: `line ${line}`,
			page,
			fragment,
			numbers: [Number(number)]
		};
		for (const found of locate(report, entry, failures)) {
			const rows = rowsOf.get(found);
			const earlier = exclusionOf.get(found);
			if (rows || earlier) {
				failures.push({
					file: 'excluded.csv',
					row: `line ${line}`,
					lookedFor: `the number ${number} of "${fragment}" to be in one place only`,
					where: `page ${page}; it is also in ${rows ? `ledger.csv ${rows.join(', ')}` : `line ${earlier?.line}`}`,
					whatToDo: rows ? 'remove the exclusion or the row' : 'remove one of the two lines'
				});
			}
			if (!earlier) exclusionOf.set(found, exclusion);
		}
	}
	return exclusionOf;
}

/**
 * Holds the ledger, the exclusions and the town mentions against the report: each fragment stands on its
 * page, each row's numbers stand in or beside its fragment, and each number of the report is
 * in a row or excluded for a reason. Reads no file.
 */
export function verifyReport({ report: raw, ledger, excluded, mentions }: VerificationInput): Verification {
	const report = readReport(raw);
	const failures = markFailures(report);
	const rowsOf = new Map<PrintedNumber, string[]>();
	for (const row of ledger) {
		const { id, page, fragment } = row;
		const entry = { file: 'ledger.csv' as const, row: id, page, fragment, numbers: printedNumbers(row) };
		for (const found of locate(report, entry, failures))
			rowsOf.set(found, [...(rowsOf.get(found) ?? []), id]);
	}
	const exclusionOf = excludedNumbers(report, excluded, rowsOf, failures);
	for (const { line, page, fragment } of mentions) {
		locate(report, { file: 'town-mentions.csv', row: `line ${line}`, page, fragment, numbers: [] }, failures);
	}
	failures.push(...unaccountedFailures(report, (number) => rowsOf.has(number) || exclusionOf.has(number)));
	const counts: VerificationCounts = {
		pages: report.pageCount,
		pageMarks: report.marks.length,
		rows: ledger.length,
		rowsByPart: countBy(ledger, ({ part }) => part),
		rowsByStatus: countBy(ledger, ({ status }) => status),
		rowsByKind: countBy(ledger, ({ kind }) => kind),
		numbers: report.numbers.length,
		numbersInRows: rowsOf.size,
		numbersInSeveralRows: [...rowsOf.values()].filter(({ length }) => length > 1).length,
		numbersExcluded: exclusionOf.size,
		excludedByReason: countBy(excluded, ({ reason }) => reason),
		mentions: mentions.length,
		mentionsByStatus: countBy(mentions, ({ status }) => status),
		mentionsByTown: countBy(mentions, ({ code }) => code)
	};
	return { counts, failures };
}
