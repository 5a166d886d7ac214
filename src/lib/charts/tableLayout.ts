import { shapeGroup } from '../geometry/shape.js';
import { lazily } from '../geometry/lazily.js';
import type { Lang } from '../format/lang.js';
import { accessor, rowList } from '../geometry/channel.js';
import { barShapes, type Bar } from '../geometry/bar.js';
import { checkGiven, checkKeys } from '../geometry/checkRows.js';
import { checkFrame, type Label, type Layout, type Rule } from '../geometry/layout.js';
import { blockLabels, textBlock, type TextBlock } from '../geometry/textBlock.js';
import { typeScale } from '../geometry/typeScale.js';
import { linearScale } from '../scale/linearScale.js';
import { tableEncodings } from './tableEncodings.js';
import { fillRow, setRow, type RowSetting } from './tableRows.js';
import { readColumn, type ColumnCells } from './tableColumns.js';
import { tableHead } from './tableHead.js';
import type { TableOptions } from './tableOptions.js';
import { hasBars, tableWidths, type ColumnPlace } from './tableWidths.js';
import { tableStops } from './tableStops.js';
import { tableNotes, tableSummary, tableTable, type LeftOut } from './tableWords.js';

export type {
	TableBarColumn,
	TableColumn,
	TableNumberColumn,
	TableOptions,
	TableTextColumn
} from './tableOptions.js';
import { ownValue } from '../scale/ownValue.js';

/** A row that is drawn; its words are labels keyed `<row>-<column>`. In pixels. */
export interface TableLine<Row> {
	key: string;
	row: Row;
	y: number;
	height: number;
	/** One for each known number in a column with bars, keyed `<row>-<column>`. */
	bars: readonly Bar[];
}

export interface TableLayout<Row> extends Layout {
	kind: 'table';
	lines: readonly TableLine<Row>[];
	/** Where the bars of each drawn column start, by its key. */
	zeros: Readonly<Record<string, number>>;
	/** From where to where the bars of each drawn column may run, in pixels, by its key. */
	spans: Readonly<Record<string, readonly [number, number]>>;
	/** Keys of the columns for which the box is too narrow: named under the table, and in the data table. */
	dropped: readonly string[];
	/** Keys of the rows for which the box is too low: counted under the table, and in the data table. */
	hidden: readonly string[];
}

/**
 * A table with bars in its cells: numbers aligned by the decimal point in one magnitude a column, bars from zero
 * on one scale a column, and quiet rules between the rows.
 *
 * Where the box is too narrow, the last columns are dropped, named under the table and listed in `dropped`. The
 * rows do not turn into cards: a table is read down its columns, and cards would break the aligned points and
 * the common zero for which the reader came. Text that is cut ends in an ellipsis and stands whole in the data
 * table, as do the rows that a low box cannot hold.
 *
 * @throws {TypeError | RangeError} if a cell cannot be drawn, keys repeat, the first column is no text, or the
 * box is too low for the head and one row
 */
export function tableLayout<Row>(options: TableOptions<Row>): TableLayout<Row> {
	const { width, height, lang, highlight = [] } = options;
	checkGiven('tableLayout', options, ['columns']);
	checkFrame('tableLayout', { width, height });
	const { rows, keys, columns } = read(options);
	const type = typeScale(width);
	const bold = highlight.length > 0;
	const { places, dropped } = tableWidths(columns, { width, type, bold, lang });
	const head = tableHead(places, type.note);
	const planned = places.some(({ column }) => hasBars(column) && column.statuses.includes('planned'));
	const notes = (left: number): TextBlock =>
		textBlock(
			tableNotes({ columns: dropped, rows: left }, planned, lang).map((text) => ({
				text,
				size: type.note,
				tone: 'soft'
			})),
			width
		);
	const noteTop = type.note * 0.7;
	const footOf = (left: number): number => (notes(left).height > 0 ? notes(left).height + noteTop : 0);
	const { setting, heights } = fitRows(places, rows.length, {
		size: type.label,
		room: height - head.height - footOf(0),
		lowRoom: height - head.height - footOf(rows.length),
		bold
	});
	if (rows.length > 0 && heights.length === 0)
		throw new RangeError(
			`tableLayout: the head of the table leaves ${Math.floor(height - head.height)} px for rows; give a taller box or shorter column names`
		);
	const left: LeftOut = { columns: dropped, rows: rows.length - heights.length };
	const scales = places.map(({ column, bars }) =>
		linearScale(hasBars(column) ? column.domain : [0, 1], ownValue(options.spans, column.key) ?? bars)
	);
	const labels: Label[] = [...head.labels];
	const rules: Rule[] = [
		{ key: 'head', x1: 0, y1: head.height, x2: width, y2: head.height, tone: 'ink', weight: 1.5 }
	];
	const lines: TableLine<Row>[] = [];
	let y = head.height;
	heights.forEach((tall, index) => {
		const key = keys[index] ?? '';
		const strong = highlight.includes(key);
		const place = { index, key, y, height: tall, strong, lang, scales };
		const filled = fillRow(places, place, setting);
		labels.push(...filled.labels);
		lines.push({ key, row: rows[index] as Row, y, height: tall, bars: filled.bars });
		y += tall;
		rules.push({ key: `row-${key}`, x1: 0, y1: y, x2: width, y2: y });
	});
	const zeros: Record<string, number> = {};
	places.forEach(({ column }, index) => {
		if (!hasBars(column)) return;
		const zero = scales[index]?.(0) ?? 0;
		zeros[column.key] = zero;
		rules.push({ key: `zero-${column.key}`, x1: zero, y1: head.height, x2: zero, y2: y, tone: 'soft' });
	});
	if (rows.length === 0) {
		labels.push(emptyLabel(y + type.label * 1.5, type.label, lang));
		y += type.label * 2;
	}
	labels.push(...blockLabels(notes(left.rows), { key: 'note', x: 0, y: y + noteTop, anchor: 'start' }));
	return lazily(
		{
			kind: 'table',
			width,
			height,
			lang,
			lines,
			shapes: lines.map(({ key, bars }) => shapeGroup(key, bars.flatMap(barShapes))),
			zeros,
			spans: Object.fromEntries(
				places.flatMap(({ column, bars }) => (hasBars(column) ? [[column.key, bars]] : []))
			),
			dropped: dropped.map(({ key }) => key),
			hidden: keys.slice(heights.length),
			rules,
			labels
		},
		{
			summary: () => tableSummary(columns, rows.length, left, lang),
			table: () => tableTable(columns, rows.length, lang),
			stops: () => tableStops(options, places, lines),
			encodings: () => tableEncodings(options.columns, columns)
		}
	);
}

function read<Row>(options: TableOptions<Row>): {
	rows: readonly Row[];
	keys: string[];
	columns: ColumnCells[];
} {
	const { lang } = options;
	const rows = rowList('tableLayout', options.rows);
	const [first] = options.columns;
	if (first?.kind !== 'text')
		throw new RangeError(
			'tableLayout: the first column names the rows; give one of the kind "text" before the others'
		);
	checkKeys('tableLayout, columns', options.columns);
	const names = readColumn(first, rows, [], lang);
	const key = options.key === undefined ? undefined : accessor('tableLayout, key', options.key, rows);
	const keys = rows.map((row, index) => {
		const name = names.kind === 'text' ? names.cells[index] : null;
		return key ? String(key(row, index)) : (name ?? `row ${index + 1}`);
	});
	checkKeys(
		'tableLayout',
		keys.map((one) => ({ key: one }))
	);
	return {
		rows,
		keys,
		columns: options.columns.map((column) => readColumn(column, rows, keys, lang, options.domains))
	};
}

/** Room for rows, in pixels. */
interface RowRoom {
	/** Type size. */
	size: number;
	room: number;
	/** When a count of hidden rows stands under them. */
	lowRoom: number;
	/** Whether a row may be set bold. */
	bold: boolean;
}

/** The roomiest way in which all rows stand uncut; else the first in which all stand; else the tightest, from the top. */
function fitRows(
	places: readonly ColumnPlace[],
	count: number,
	{ size, room, lowRoom, bold }: RowRoom
): { setting: RowSetting; heights: number[] } {
	const tight: RowSetting = { size: Math.max(11, size - 1), lines: 1, padding: 0.25 };
	const attempts = [
		{ size, lines: 3, padding: 0.6 },
		{ size, lines: 3, padding: 0.35 },
		{ size, lines: 2, padding: 0.35 },
		{ size, lines: 1, padding: 0.35 },
		tight
	].map((setting) => {
		const set = Array.from({ length: count }, (_, index) => setRow(places, index, setting, bold));
		const total = set.reduce((sum, { height }) => sum + height, 0);
		return { setting, heights: set.map(({ height }) => height), total, cut: set.some(({ cut }) => cut) };
	});
	const whole = attempts.filter(({ total }) => total <= room);
	const chosen = whole.find(({ cut }) => !cut) ?? whole[0];
	if (chosen) {
		const extra = Math.min((room - chosen.total) / Math.max(1, count), size * 2.2);
		return { setting: chosen.setting, heights: chosen.heights.map((one) => one + extra) };
	}
	const heights = attempts.at(-1)?.heights ?? [];
	let used = 0;
	return { setting: tight, heights: heights.filter((one) => (used += one) <= lowRoom) };
}

function emptyLabel(y: number, size: number, lang: Lang): Label {
	const text = lang === 'zh' ? '没有数据' : 'no data';
	return { key: 'none', text, x: 0, y, anchor: 'start', size, tone: 'soft' };
}
