import type { Lang } from '../format/lang.js';
import { quantity } from '../format/quantity.js';
import type { Table } from '../geometry/layout.js';
import { statusWord } from '../scale/basisWords.js';
import { extremeWords, gapWords, plannedName, sentences } from './summaryWords.js';
import type { ColumnCells, NumberCells } from './tableColumns.js';

/** What the drawing leaves out. */
export interface LeftOut {
	/** Columns for which the box is too narrow. */
	columns: readonly ColumnCells[];
	/** How many rows the box is too low for. */
	rows: number;
}

const missing = (lang: Lang): string => quantity(null, '', lang);
const some = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** What stands under a table: what is left out, and what an outlined bar means. */
export function tableNotes({ columns, rows }: LeftOut, planned: boolean, lang: Lang): string[] {
	const zh = lang === 'zh';
	const names = columns.map(({ name }) => name);
	return [
		...(rows > 0
			? [zh ? `另有${rows}行，见数据表` : `+${some(rows, 'more row', 'more rows')} in the data table`]
			: []),
		...(names.length > 0
			? [
					zh
						? `另有${names.length}列，见数据表：${names.join('、')}`
						: `In the data table: ${names.join(', ')}`
				]
			: []),
		...(planned ? [zh ? '空心条为计划' : 'Outlined bars are planned'] : [])
	];
}

/** The extremes and the gaps of a column, by the names of its rows. */
function extremes(names: readonly string[], column: NumberCells, lang: Lang): string {
	const zh = lang === 'zh';
	const named = column.values.map((value, index) => ({ name: names[index] ?? '', value }));
	const marked = named.map(({ name, value }, index) => ({
		name: column.statuses[index] === 'planned' ? plannedName(name, lang) : name,
		value
	}));
	const write = (value: number): string => column.told[column.values.indexOf(value)] ?? '';
	const gaps = named.filter(({ value }) => value === null).map(({ name }) => name);
	const gap = gaps.length === named.length ? '' : gapWords(gaps, lang);
	const told = extremeWords(marked, write, lang, zh ? '' : column.name);
	if (zh) return `${column.name}：${told}${gap && `；${gap}`}`;
	return told + (gap && `. ${gap}`);
}

/** A table in one to four sentences: its size, its main column's extremes and gaps, and what is left out. */
export function tableSummary(
	columns: readonly ColumnCells[],
	count: number,
	left: LeftOut,
	lang: Lang
): string {
	const zh = lang === 'zh';
	if (count === 0) return zh ? '没有数据。' : 'There are no rows.';
	const size = zh
		? `表格，共${count}行、${columns.length}列`
		: `Table of ${some(count, 'row', 'rows')} and ${some(columns.length, 'column', 'columns')}`;
	const [first] = columns;
	const names = first?.kind === 'text' ? first.cells.map((cell) => cell ?? missing(lang)) : [];
	const numbers = columns.filter((column) => column.kind !== 'text');
	const main = numbers.find(({ kind }) => kind !== 'number') ?? numbers[0];
	const told = main ? extremes(names, main, lang) : '';
	const out = [
		...(left.columns.length > 0
			? [zh ? `${left.columns.length}列` : some(left.columns.length, 'column', 'columns')]
			: []),
		...(left.rows > 0 ? [zh ? `${left.rows}行` : some(left.rows, 'row', 'rows')] : [])
	];
	const rest = zh
		? `图中列不下的${out.join('、')}见数据表`
		: `${out.join(' and ')} without room on the chart: see the data table`;
	return sentences([size, told, out.length === 0 ? '' : rest], lang);
}

/** All the rows and columns as words, whole. */
export function tableTable(columns: readonly ColumnCells[], count: number, lang: Lang): Table {
	const planned = (text: string): string =>
		lang === 'zh' ? `${text}（${statusWord('planned', lang)}）` : `${text} (${statusWord('planned', lang)})`;
	return {
		columns: columns.map(({ name }) => name),
		rows: Array.from({ length: count }, (_, index) =>
			columns.map((column) => {
				if (column.kind === 'text') return column.cells[index] ?? missing(lang);
				const told = column.told[index] ?? '';
				return column.statuses[index] === 'planned' && column.values[index] !== null ? planned(told) : told;
			})
		)
	};
}
