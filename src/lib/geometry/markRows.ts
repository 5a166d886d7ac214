import type { Dot } from './dot.js';
import { doneFirst, markDot, markGap, type Mark } from './mark.js';

/** The room for rows of marks, in pixels; they stand on its lower left corner. */
export interface RowsBox {
	left: number;
	bottom: number;
	width: number;
	height: number;
}

/** How many marks of this radius stand side by side. */
const perRow = ({ width }: RowsBox, r: number): number =>
	Math.max(1, Math.floor((width + markGap) / (2 * r + markGap)));

/** Whether rows of marks of this radius fit. */
function fits({ room, marks }: { room: RowsBox; marks: readonly Mark[] }, r: number): boolean {
	if (marks.length === 0) return true;
	const rows = Math.ceil(marks.length / perRow(room, r));
	return rows * (2 * r + markGap) - markGap <= room.height && 2 * r <= room.width;
}

/**
 * Marks in rows from the bottom up, what is done first; all of one size, so that they can be counted and
 * compared from box to box.
 *
 * @param largest the radius to draw them with, in pixels, if the fullest box has room for it
 */
export function markRows(
	boxes: readonly { room: RowsBox; marks: readonly Mark[] }[],
	largest: number
): Dot[] {
	let r = largest;
	while (r > 1 && !boxes.every((box) => fits(box, r))) r -= 0.25;
	const pitch = 2 * r + markGap;
	return boxes.flatMap(({ room, marks }) => {
		const side = perRow(room, r);
		return doneFirst(marks).map((mark, index) =>
			markDot(mark, r, {
				x: room.left + r + (index % side) * pitch,
				y: room.bottom - r - Math.floor(index / side) * pitch
			})
		);
	});
}
