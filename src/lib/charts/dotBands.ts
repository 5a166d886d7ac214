import { clamp } from '../geometry/interpolate.js';
import { textBlock, type TextBlock } from '../geometry/textBlock.js';
import type { TypeScale } from '../geometry/typeScale.js';
import type { Label } from '../geometry/layout.js';

/** The bands of the rows, and where their names stand. In pixels. */
export interface DotBands {
	/** Whether the names stand left of the lines, and not over them. */
	beside: boolean;
	names: readonly TextBlock[];
	/** The left end of the lines. */
	left: number;
	/** The upper edge of the first band. */
	top: number;
	/** The height of a band. */
	step: number;
	/** The lower edge of the last band. */
	bottom: number;
	/** The radius of the largest dot. */
	r: number;
	/** The height of a row's line, by the row's index. */
	middle: (index: number) => number;
	/** The upper edge of a row's name, by the row's index. */
	nameTop: (index: number) => number;
}

/** A row's name, as it is set. */
export type RowName = Pick<Label, 'text' | 'weight' | 'tone'>;

/**
 * Shares the height out between rows. Names stand in a column on the left where they fit there whole, else over
 * their lines where that fits, else on the left, cut.
 *
 * @param place the upper edge and the height there is, in pixels
 * @throws {RangeError} if the rows cannot stand in the height
 */
export function dotBands(
	names: readonly RowName[],
	{ width, top, room, type }: { width: number; top: number; room: number; type: TypeScale }
): DotBands {
	const narrow = width < 480;
	const step = Math.min(room / names.length, narrow ? 64 : 100);
	const size = step < type.label * 1.3 + 1 ? type.note : type.label;
	const line = size * 1.3;
	if (step < line)
		throw new RangeError(
			`dotLayout: ${names.length} rows cannot stand in ${Math.floor(room)} px of height; give fewer rows or a taller box`
		);
	const r = clamp(step / 2 - 2, 3, narrow ? 5.5 : 7.5);
	const column = width * (narrow ? 0.32 : 0.26);
	const set = (maxWidth: number, maxLines: number) =>
		names.map(({ text, ...style }) => textBlock([{ text, size, ...style }], maxWidth, maxLines));
	const onLeft = set(column, clamp(Math.floor((step - 4) / line), 1, 3));
	const above = set(width, 1);
	const mark = Math.max(2 * r + 4, type.note * 1.3);
	const cut = (blocks: readonly TextBlock[]) => blocks.some((block) => block.cut);
	const beside = !cut(onLeft) || cut(above) || step < line + mark + 4;
	const blocks = beside ? onLeft : above;
	const widest = blocks.reduce((most, block) => Math.max(most, block.width), 0);
	const start = top + (room - step * names.length) / 2;
	const middle = (index: number) => start + step * (index + 0.5) + (beside ? 0 : line / 2);
	return {
		beside,
		names: blocks,
		left: beside ? Math.ceil(widest / 8) * 8 + 8 : 0,
		top: start,
		step,
		bottom: start + step * names.length,
		r,
		middle,
		nameTop: (index) => middle(index) - (beside ? (blocks[index]?.height ?? 0) / 2 : mark / 2 + line)
	};
}
