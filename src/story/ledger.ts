import * as v from 'valibot';
import {
	checkedCells,
	csvLines,
	filledCell,
	fragmentCell,
	numberCell,
	pageCell,
	TableError,
	wordCell
} from './csvTable.js';

/** Where in the report a figure stands, in the report's order. */
export const PARTS = [
	'five-year',
	'2021',
	'goals',
	'2022-targets',
	'2022-plan',
	'annex-1',
	'annex-2'
] as const;
/** What the report says of a figure: reached, aimed at, or to be carried out. */
export const STATUSES = ['done', 'target', 'plan'] as const;
/** What sort of figure it is; `level` is a state, `count` a number of things done or to be done. */
export const KINDS = ['level', 'change', 'rate', 'count', 'share', 'from-to', 'composition', 'rank'] as const;
/** Whether the report prints the period or a reader infers it from the place of the figure. */
export const PERIOD_BASES = ['printed', 'inferred'] as const;
/** How the report hedges a figure; empty when it prints it bare. */
export const QUALIFIERS = ['', 'over', 'at least', 'at most', 'about', 'nearly'] as const;

/** The columns of `data/ledger.csv`, in their order. */
export const LEDGER_COLUMNS = [
	'id',
	'part',
	'page',
	'indicator_zh',
	'indicator_en',
	'status',
	'kind',
	'value',
	'from',
	'to',
	'unit',
	'unit_en',
	'period',
	'period_basis',
	'qualifier',
	'places',
	'fragment',
	'note'
] as const;

export type Part = (typeof PARTS)[number];
export type Status = (typeof STATUSES)[number];
export type Kind = (typeof KINDS)[number];
export type PeriodBasis = (typeof PERIOD_BASES)[number];
export type Qualifier = (typeof QUALIFIERS)[number];

/** One figure of the report (or one from–to pair, one range, one composition), as `data/ledger.csv` holds it. */
export interface LedgerRow {
	/** kebab-case English, unique; claims and figures name rows by it */
	id: string;
	part: Part;
	/** 1 is the first text page; the printed page marks agree */
	page: number;
	/** the indicator's name, in our words */
	indicatorZh: string;
	indicatorEn: string;
	status: Status;
	kind: Kind;
	/** in `unit`; a fall is negative; `null` when the row holds two ends or a composition */
	value: number | null;
	/** the parts of a composition, in the printed order and in `unit`; empty for other kinds */
	parts: number[];
	/** the first end of a from–to pair, or the low end of a printed range; else `null` */
	from: number | null;
	to: number | null;
	/** as printed, with its power of ten: 万亩, 亿元, %; empty when none is printed */
	unit: string;
	unitEn: string;
	period: string;
	periodBasis: PeriodBasis;
	qualifier: Qualifier;
	/** names of places; separated by ";" in the file */
	places: string[];
	/** at most 30 characters of the report, white space removed, that locate the figure */
	fragment: string;
	note: string;
}

/** Thrown by `parseLedger` with every problem that the file has. */
export class LedgerError extends TableError {
	override readonly name = 'LedgerError';
}

const valueCell = v.pipe(
	v.string(),
	v.regex(
		/^(-?\d+(\.\d+)?(:\d+(\.\d+)?)*)?$/,
		(issue) => `"${issue.input}" is not a number; write -12.5, or the parts of a composition as 4.8:54.1:41.1`
	),
	v.transform((cell) => (cell === '' ? [] : cell.split(':').map(Number))),
	v.check((values) => values.every(Number.isFinite), 'is too large to be a finite number')
);

const placesCell = v.pipe(
	v.string(),
	v.regex(/^[^,|、，；]*$/, (issue) => `"${issue.input}" is not a list; separate places by ";"`),
	v.transform((cell) => (cell === '' ? [] : cell.split(';').map((place) => place.trim()))),
	v.check((places) => !places.includes(''), 'has an empty place; remove the ";" too many')
);

const rowSchema = v.object({
	id: v.pipe(
		v.string(),
		v.regex(
			/^[a-z0-9]+(-[a-z0-9]+)*$/,
			(issue) => `"${issue.input}" is not kebab-case; use lower-case letters and digits joined by "-"`
		)
	),
	part: wordCell(PARTS),
	page: pageCell,
	indicator_zh: filledCell('the Chinese name of the indicator, in our words'),
	indicator_en: filledCell('the English name of the indicator'),
	status: wordCell(STATUSES),
	kind: wordCell(KINDS),
	value: valueCell,
	from: numberCell,
	to: numberCell,
	unit: v.string(),
	unit_en: v.string(),
	period: filledCell('the period, or "undated"'),
	period_basis: wordCell(PERIOD_BASES),
	qualifier: wordCell(QUALIFIERS),
	places: placesCell,
	fragment: fragmentCell,
	note: v.string()
});

type Cells = v.InferOutput<typeof rowSchema>;

/** What is wrong between the cells of one row: kind against value, from and to. */
function kindProblems({ kind, value, from, to, unit }: Cells): string[] {
	const bothEnds = from !== null && to !== null;
	const anyEnd = from !== null || to !== null;
	if (kind === 'from-to') {
		const problems: string[] = [];
		if (from === null) problems.push('from: is empty; a from-to row needs both ends');
		if (to === null) problems.push('to: is empty; a from-to row needs both ends');
		if (value.length > 0) problems.push(`value: holds ${value.join(':')}; a from-to row leaves it empty`);
		return problems;
	}
	if (kind === 'composition') {
		const problems: string[] = [];
		const sum = value.reduce((total, part) => total + part, 0);
		if (value.length < 2) problems.push('value: a composition needs two parts or more, separated by ":"');
		else if (unit === '%' && Math.abs(sum - 100) > 0.2 + 1e-9) {
			problems.push(`value: the parts sum to ${Number(sum.toFixed(3))}, not to 100 ± 0.2 %`);
		}
		if (anyEnd) problems.push('from, to: a composition leaves them empty');
		return problems;
	}
	if (value.length > 1)
		return [`value: ${value.length} parts; only a composition has parts, this is "${kind}"`];
	if (value.length === 1) {
		return anyEnd ? ['from, to: are filled beside a value; leave them empty or make it a from-to row'] : [];
	}
	if (!bothEnds) return ['value: is empty; give the number, or both ends of a printed range in from and to'];
	return from < to ? [] : [`from, to: ${from} to ${to} is no range; the low end comes first`];
}

function ledgerRow(cells: Cells): LedgerRow {
	const { indicator_zh, indicator_en, unit_en, period_basis, value, ...rest } = cells;
	return {
		...rest,
		indicatorZh: indicator_zh,
		indicatorEn: indicator_en,
		unitEn: unit_en,
		periodBasis: period_basis,
		value: cells.kind === 'composition' ? null : (value[0] ?? null),
		parts: cells.kind === 'composition' ? value : []
	};
}

/**
 * Reads the text of `data/ledger.csv`.
 *
 * A row of kind `from-to` holds two printed ends of a change in `from` and `to`; a row of
 * another kind without a value may hold a printed range ("1—2 firms") there, the low end first.
 *
 * @throws LedgerError with every problem: line, id, column, what came, what is allowed
 */
export function parseLedger(csv: string): LedgerRow[] {
	const file = 'ledger.csv';
	const rows: LedgerRow[] = [];
	const firstLine = new Map<string, number>();
	const { lines, problems } = csvLines(csv, file, LEDGER_COLUMNS);
	for (const { line, cells } of lines) {
		const where = `${file} line ${line} (${cells.id || 'no id'})`;
		const earlier = firstLine.get(cells.id ?? '');
		if (earlier === undefined) firstLine.set(cells.id ?? '', line);
		else problems.push(`${where}, id: "${cells.id}" is already on line ${earlier}; ids are unique`);
		const row = checkedCells(cells, rowSchema, where, problems);
		if (!row) continue;
		problems.push(...kindProblems(row).map((problem) => `${where}, ${problem}`));
		rows.push(ledgerRow(row));
	}
	if (problems.length > 0) throw new LedgerError(file, problems);
	return rows;
}
