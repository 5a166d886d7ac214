import { px } from './pixel.js';

/** A grid of equal square cells, in pixels from the chart's top left. */
export interface CellGrid {
	x: number;
	y: number;
	columns: number;
	rows: number;
	/** Side of a cell, gap included. */
	side: number;
}

/**
 * The grid of exactly `total` cells that fits a box best: of all ways to divide the cells into full columns, the
 * one with the largest cells; if none comes close to the box's shape, the last column may stay short.
 *
 * @param total whole number of cells, from 1
 */
export function cellGrid(
	total: number,
	box: { x: number; y: number; width: number; height: number }
): CellGrid {
	const sideOf = (columns: number) => Math.min(box.width / columns, box.height / Math.ceil(total / columns));
	const columns = Array.from({ length: total }, (_, index) => index + 1);
	const best = (choices: readonly number[]) =>
		choices.reduce((kept, choice) => (sideOf(choice) > sideOf(kept) ? choice : kept), choices[0] ?? 1);
	const full = best(columns.filter((count) => total % count === 0));
	const ragged = best(columns);
	const chosen = sideOf(full) >= 0.7 * sideOf(ragged) ? full : ragged;
	return { x: box.x, y: box.y, columns: chosen, rows: Math.ceil(total / chosen), side: sideOf(chosen) };
}

/** A place in the grid: cells are counted up each column from the bottom, columns from the left. */
interface Corner {
	column: number;
	height: number;
}

/** The corners of the cells from `start` to `end`, as one or two closed shapes; fractions are parts of a cell's height. */
function runCorners(rows: number, start: number, end: number): Corner[][] {
	const first = Math.floor(start / rows);
	const low = start - first * rows;
	// an end at a column's foot is the top of the column before
	const last = end > start && end % rows === 0 ? end / rows - 1 : Math.floor(end / rows);
	const high = end - last * rows;
	const block = (column: number, from: number, to: number): Corner[] => [
		{ column, height: from },
		{ column, height: to },
		{ column: column + 1, height: to },
		{ column: column + 1, height: from }
	];
	if (first === last) return [block(first, low, high)];
	if (last === first + 1 && high <= low) return [block(first, low, rows), block(last, 0, high)];
	return [
		[
			{ column: first, height: low },
			{ column: first, height: rows },
			{ column: last, height: rows },
			{ column: last, height: high },
			{ column: last + 1, height: high },
			{ column: last + 1, height: 0 },
			{ column: first + 1, height: 0 },
			{ column: first + 1, height: low }
		]
	];
}

/** The SVG path of the cells from `start` to `end`, in cells from the bottom left; empty for no cells. */
export function runPath(grid: CellGrid, start: number, end: number): string {
	if (end <= start) return '';
	const point = ({ column, height }: Corner) =>
		`${px(grid.x + column * grid.side)},${px(grid.y + (grid.rows - height) * grid.side)}`;
	return runCorners(grid.rows, start, end)
		.map((corners) => `M${corners.map(point).join('L')}Z`)
		.join('');
}

/** The lines between the cells, as one SVG path. */
export function gapPath({ x, y, columns, rows, side }: CellGrid): string {
	const lines = (count: number) => Array.from({ length: count + 1 }, (_, index) => index);
	return (
		lines(columns)
			.map((column) => `M${px(x + column * side)},${px(y)}V${px(y + rows * side)}`)
			.join('') +
		lines(rows)
			.map((row) => `M${px(x)},${px(y + row * side)}H${px(x + columns * side)}`)
			.join('')
	);
}

/**
 * The middles of the first and the last column of a run of cells, or nearer to each other in a run of less than
 * a column. In pixels.
 */
export function runEnds({ x, rows, side }: CellGrid, start: number, end: number): [number, number] {
	const inset = Math.min(0.5, (end - start) / rows / 2);
	return [x + (start / rows + inset) * side, x + (end / rows - inset) * side];
}
