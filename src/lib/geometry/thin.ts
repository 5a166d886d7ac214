/** Points of one line, sorted along x. In pixels; `NaN` in `ys` is missing. */
export interface PixelLine {
	xs: ArrayLike<number>;
	ys: ArrayLike<number>;
}

/**
 * Leaves out the points of a line that a screen cannot show (M4, Jugel et al. 2014): of each pixel column the first,
 * the last, the lowest and the highest point stay, so that the drawn line covers the pixels that the whole would.
 * A line with no more points than pixel columns stays whole.
 *
 * A missing value ends a run, and the next point begins another. Only when the line is thinned, a gap inside one
 * pixel column is passed over: it is narrower than the line.
 *
 * @returns runs of unbroken points, as indices into the line, ascending
 */
export function thin({ xs, ys }: PixelLine): number[][] {
	const known = count(ys);
	const columns =
		xs.length === 0 ? 0 : Math.floor(xs[xs.length - 1] as number) - Math.floor(xs[0] as number) + 1;
	return known > columns ? columnRuns(xs, ys) : wholeRuns(ys);
}

function count(ys: ArrayLike<number>): number {
	let known = 0;
	for (let index = 0; index < ys.length; index++) if (!Number.isNaN(ys[index])) known++;
	return known;
}

function wholeRuns(ys: ArrayLike<number>): number[][] {
	const runs: number[][] = [];
	let run: number[] | undefined;
	for (let index = 0; index < ys.length; index++)
		if (Number.isNaN(ys[index])) run = undefined;
		else if (run) run.push(index);
		else runs.push((run = [index]));
	return runs;
}

/** The points of one pixel column that stay, as indices. */
interface Column {
	at: number;
	first: number;
	last: number;
	low: number;
	high: number;
}

const kept = ({ first, last, low, high }: Column): number[] =>
	[...new Set([first, low, high, last])].sort((a, b) => a - b);

function columnRuns(xs: ArrayLike<number>, ys: ArrayLike<number>): number[][] {
	const runs: number[][] = [];
	let run: number[] = [];
	let column: Column | undefined;
	let broken = true;
	const close = (): void => {
		if (column) run.push(...kept(column));
		column = undefined;
	};
	for (let index = 0; index < ys.length; index++) {
		const y = ys[index] as number;
		if (Number.isNaN(y)) {
			broken = true;
			continue;
		}
		const at = Math.floor(xs[index] as number);
		if (column?.at === at) {
			if (y < (ys[column.low] as number)) column.low = index;
			if (y > (ys[column.high] as number)) column.high = index;
			column.last = index;
		} else {
			close();
			if (broken) runs.push((run = []));
			column = { at, first: index, last: index, low: index, high: index };
		}
		broken = false;
	}
	close();
	return runs;
}
