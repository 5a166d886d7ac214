import { textBlock, type TextBlock } from '../geometry/textBlock.js';
import type { TypeScale } from '../geometry/typeScale.js';

/** How horizontal bars share their room with their names. In pixels. */
export interface BarRowPlan {
	size: number;
	/** Names in a column beside the bars, or each on a line over its bars. */
	beside: boolean;
	names: readonly TextBlock[];
	/** Where the bars may begin. */
	gutter: number;
	/** From one group to the next. */
	pitch: number;
	/** The height of a name's line over the bars. */
	line: number;
	/** The height of one bar. */
	lane: number;
	/** The names' side of the group: where its first bar begins. */
	lead: number;
}

interface Room {
	width: number;
	/** For all groups together. */
	height: number;
	/** Bars in a group. */
	lanes: number;
	type: TypeScale;
}

/** The largest share of the width that names beside the bars may take. */
const widest = 0.36;

/**
 * Finds room for the names of horizontal bars: beside them when they fit in a third of the width, in two lines at
 * most, else over them, else beside them with an ellipsis.
 *
 * @throws {RangeError} if not even one line for each name fits
 */
export function barRowPlan(names: readonly string[], { width, height, lanes, type }: Room): BarRowPlan {
	const room = height / Math.max(names.length, 1);
	const large = type.label + (room > 64 && width >= 480 ? 2 : 0);
	const most = lanes * (width < 480 ? 34 : 52);
	const blocks = (size: number, lines: number): TextBlock[] =>
		names.map((text) => textBlock([{ text, size }], width * widest, lines));
	const besideBars = (size: number, lines: number): BarRowPlan => {
		const texts = blocks(size, lines);
		const wide = texts.reduce((widest, block) => Math.max(widest, block.width), 0);
		const thick = Math.min(most, Math.max(room * 0.7, Math.min(room - 2, lanes * size * 1.12)));
		const pitch = Math.min(room, Math.max(thick / 0.5, ...texts.map((block) => block.height + 4)));
		return {
			size,
			beside: true,
			names: texts,
			gutter: names.length === 0 ? 0 : Math.ceil(wide / 4) * 4 + 10,
			pitch,
			line: 0,
			lane: thick / lanes,
			lead: (pitch - thick) / 2
		};
	};
	for (const size of [large, type.label, type.note]) {
		if (blocks(size, 2).every((block) => !block.cut && block.height <= room)) return besideBars(size, 2);
		const line = size * 1.45;
		const over = names.map((text) => textBlock([{ text, size }], width, 1));
		if (over.every(({ cut }) => !cut) && room >= line + lanes * size * 1.12 + 6) {
			const thick = Math.min(most, room - line - Math.max(6, room * 0.2));
			const pitch = Math.min(room, line + thick * 1.9 + 8);
			return { size, beside: false, names: over, gutter: 0, pitch, line, lane: thick / lanes, lead: line };
		}
	}
	for (const size of [type.label, type.note])
		if (room >= size * 1.12)
			return besideBars(size, Math.max(1, Math.min(2, Math.floor(room / (size * 1.3)))));
	throw new RangeError(
		`barLayout: ${names.length} names cannot stand in ${Math.floor(height)} px of height; give fewer rows or a taller box`
	);
}
