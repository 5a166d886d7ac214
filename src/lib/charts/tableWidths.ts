import { lineWidth } from '../geometry/labelBox.js';
import type { TypeScale } from '../geometry/typeScale.js';
import type { Lang } from '../format/lang.js';
import { quantity } from '../format/quantity.js';
import type { ColumnCells, NumberCells } from './tableColumns.js';

/** A column's place, in pixels. */
export interface ColumnPlace {
	column: ColumnCells;
	x: number;
	width: number;
	/** Where the decimal points stand. */
	point: number;
	/** Left and right end of the bars' scale; without a span where there are none. */
	bars: readonly [number, number];
}

/** What a column asks for, in pixels. */
interface Wish {
	column: ColumnCells;
	/** Less cannot be read. */
	least: number;
	/** With this nothing is broken. */
	natural: number;
	whole: number;
	fraction: number;
	/** From the column's left edge to its bars. */
	numbers: number;
	/** What bars take at the least; 0 where there are none. */
	bars: number;
}

/** Distance from a number to its bar, in pixels. */
const barGap = 10;

const most = (sizes: readonly number[]): number => Math.max(0, ...sizes);

/** Whether a column has bars. */
export const hasBars = (column: ColumnCells): column is NumberCells =>
	column.kind === 'bar' || column.kind === 'diverging-bar';

function wish(column: ColumnCells, { width, type, bold, lang }: WidthOptions): Wish {
	const narrow = width < 480;
	const wide = (
		text: string,
		size = type.label,
		weight: 'bold' | 'normal' = bold ? 'bold' : 'normal'
	): number => lineWidth({ text, size, weight });
	const missing = quantity(null, '', lang);
	const head = most([
		wide(column.name, type.note, 'bold'),
		column.kind === 'text' ? 0 : wide(column.unit, type.note)
	]);
	// a word of a head is never cut in two; Chinese may break anywhere
	const words = column.name.match(/[^\s\p{Script=Han}]+/gu) ?? [];
	const word = Math.min(most(words.map((one) => wide(one, type.note, 'bold'))), width / 3);
	if (column.kind === 'text') {
		const cells = most(column.cells.map((cell) => wide(cell ?? missing)));
		const natural = most([head, word, Math.min(cells, Math.max(width * 0.4, 120))]);
		const least = most([word, Math.min(natural, narrow ? 84 : 120)]);
		return { column, least, natural, whole: 0, fraction: 0, numbers: 0, bars: 0 };
	}
	const whole = most(column.cells.map((cell) => wide(cell?.whole ?? '')));
	const fraction = most(column.cells.map((cell) => wide(cell?.fraction ?? '')));
	const gap = column.cells.includes(null) ? wide(missing) : 0;
	const bars = hasBars(column) ? (narrow ? 56 : 96) : 0;
	const numbers = most([whole + fraction, gap]) + (bars > 0 ? barGap : 0);
	const least = most([numbers + bars, word, Math.min(head, narrow ? 56 : 84)]);
	return { column, least, natural: most([least, Math.min(head, 150)]), whole, fraction, numbers, bars };
}

interface WidthOptions {
	width: number;
	type: TypeScale;
	/** Whether numbers may be bold. */
	bold: boolean;
	lang: Lang;
}

/** Columns side by side, and those for which the box is too narrow. */
export interface TableWidths {
	places: readonly ColumnPlace[];
	dropped: readonly ColumnCells[];
}

/**
 * Shares the width out. The last columns are dropped until what is left can be read; words then get room for
 * themselves before bars grow, and bars take the rest.
 */
export function tableWidths(columns: readonly ColumnCells[], options: WidthOptions): TableWidths {
	const { width } = options;
	const gap = width < 480 ? 14 : 28;
	const wishes = columns.map((column) => wish(column, options));
	const need = (kept: readonly Wish[], of: 'least' | 'natural'): number =>
		kept.reduce((sum, one) => sum + one[of], 0) + gap * Math.max(0, kept.length - 1);
	let kept = wishes;
	while (kept.length > 1 && need(kept, 'least') > width) kept = kept.slice(0, -1);
	const spare = Math.max(0, width - need(kept, 'least'));
	const lack = need(kept, 'natural') - need(kept, 'least');
	const share = lack > 0 ? Math.min(1, spare / lack) : 0;
	const rest = spare - lack * share;
	const growing = kept.filter(({ bars }) => bars > 0);
	const others = growing.length > 0 ? growing : kept.slice(1).length > 0 ? kept.slice(1) : kept;
	let x = 0;
	const places = kept.map((one): ColumnPlace => {
		const grown =
			one.least + (one.natural - one.least) * share + (others.includes(one) ? rest / others.length : 0);
		const own = Math.min(grown, width);
		const left = x;
		x += own + gap;
		const start = left + one.numbers;
		return {
			column: one.column,
			x: left,
			width: own,
			point: one.bars > 0 ? left + one.whole : left + own - one.fraction,
			bars: one.bars > 0 ? [Math.min(start, left + own), left + own] : [left + own, left + own]
		};
	});
	return { places, dropped: columns.slice(kept.length) };
}
