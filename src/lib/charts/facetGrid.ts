/** Where the cells of facets stand, in pixels. */
export interface FacetGrid {
	columns: number;
	rows: number;
	/** The width of a cell. */
	width: number;
	/** From one cell's left edge to the next one's, and from one cell's top edge to the next one's. */
	acrossStep: number;
	downStep: number;
	/** The height of a cell with its title. */
	height: number;
}

/** A narrower cell is chosen by a caller only. */
const leastWidth = 150;

/** The proportions of a cell that most charts look well in: width to height. */
const goodRatio = 1.35;

/** How much an empty cell weighs against proportions that are off. */
const emptyWeight = 0.6;

/**
 * Ways to set so many cells in a box, the best first: cells of good proportions, few of them empty.
 *
 * @param columns the number of cells side by side, where it is given
 * @throws {RangeError} if `columns` is no whole number from 1 up
 */
export function facetGrids(
	count: number,
	{ width, height }: { width: number; height: number },
	columns?: number
): FacetGrid[] {
	if (columns !== undefined && !(Number.isInteger(columns) && columns >= 1))
		throw new RangeError(`facetLayout: columns is ${columns}; give a whole number from 1 up`);
	const [across, down] = width < 480 ? [16, 14] : [28, 22];
	const most = Math.max(1, Math.min(count, Math.floor((width + across) / (leastWidth + across))));
	const numbers = columns ? [columns] : Array.from({ length: most }, (_, index) => index + 1);
	return numbers
		.map((number): FacetGrid & { cost: number } => {
			const rows = Math.ceil(count / number);
			const cell = {
				width: (width - across * (number - 1)) / number,
				height: (height - down * (rows - 1)) / rows
			};
			const off = Math.abs(Math.log(Math.max(cell.width, 1) / Math.max(cell.height, 1) / goodRatio));
			const empty = (rows * number - count) / count;
			return {
				...cell,
				columns: number,
				rows,
				acrossStep: cell.width + across,
				downStep: cell.height + down,
				cost: off + emptyWeight * empty
			};
		})
		.sort((a, b) => a.cost - b.cost);
}
