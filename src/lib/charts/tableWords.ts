import type { Lang } from '../format/lang.js';
import { quantity } from '../format/quantity.js';
import type { Table } from '../geometry/layout.js';
import { statusWord } from '../scale/basisWords.js';
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

function extremes(names: readonly string[], column: NumberCells, lang: Lang): string {
	const zh = lang === 'zh';
	const known = column.values.flatMap((value, index) => (value === null ? [] : [{ value, index }]));
	const gaps = column.values.length - known.length;
	const told = (index: number | undefined): string => column.told[index ?? 0] ?? '';
	const [first] = known;
	const gap = gaps === 0 ? '' : zh ? `；${gaps}行无数据` : `; ${some(gaps, 'row has', 'rows have')} no data`;
	if (!first) return zh ? `${column.name}：无数据` : `${column.name}: no data`;
	const high = known.reduce((top, one) => (one.value > top.value ? one : top), first);
	const low = known.reduce((bottom, one) => (one.value < bottom.value ? one : bottom), first);
	const name = (index: number): string => names[index] ?? '';
	if (known.length === 1)
		return (
			(zh
				? `${column.name}：${name(first.index)}${told(first.index)}`
				: `${column.name}: ${name(first.index)} ${told(first.index)}`) + gap
		);
	if (high.value === low.value)
		return (
			(zh
				? `${column.name}：各行均为${told(first.index)}`
				: `${column.name}: ${told(first.index)} in each row`) + gap
		);
	return (
		(zh
			? `${column.name}：最大值为${told(high.index)}（${name(high.index)}），最小值为${told(low.index)}（${name(low.index)}）`
			: `${column.name}: from ${told(low.index)} (${name(low.index)}) to ${told(high.index)} (${name(high.index)})`) +
		gap
	);
}

/** A table in one to three sentences. */
export function tableSummary(
	columns: readonly ColumnCells[],
	count: number,
	left: LeftOut,
	lang: Lang
): string {
	const zh = lang === 'zh';
	if (count === 0) return zh ? '没有数据。' : 'There are no rows.';
	const size = zh
		? `共${count}行、${columns.length}列。`
		: `${some(count, 'row', 'rows')}, ${some(columns.length, 'column', 'columns')}.`;
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
	const rest =
		out.length === 0
			? ''
			: zh
				? `图中列不下的${out.join('、')}见数据表。`
				: ` ${out.join(' and ')} without room on the chart: see the data table.`;
	if (zh) return size + (told ? `${told}。` : '') + rest;
	return size + (told ? ` ${told}.` : '') + rest;
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
