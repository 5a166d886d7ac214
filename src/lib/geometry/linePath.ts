import { px } from './pixel.js';
import type { Vertex } from './shape.js';

/** A place on a drawn line, in pixels. */
export interface LinePoint extends Vertex {
	/** The place of the point's row in the rows given. */
	row: number;
	/** @default false */
	planned?: boolean;
}

/** Runs of points apart by what they stand for. */
export interface SplitRuns {
	done: LinePoint[][];
	/** Each with the point at which it begins or ends. */
	planned: LinePoint[][];
}

/** Splits runs where a line turns from what is done to what is planned, or back. */
export function splitRuns(runs: readonly (readonly LinePoint[])[]): SplitRuns {
	const split: SplitRuns = { done: [], planned: [] };
	for (const run of runs) {
		let part: LinePoint[] = [];
		let before: boolean | undefined;
		run.slice(1).forEach((point, index) => {
			const start = run[index] as LinePoint;
			const planned = Boolean(start.planned || point.planned);
			if (planned !== before) {
				part = [start];
				split[planned ? 'planned' : 'done'].push(part);
			}
			part.push(point);
			before = planned;
		});
	}
	return split;
}

type Points = readonly Pick<Vertex, 'x' | 'y'>[];

/** Points joined from first to last. */
const joined = (points: Points): string => points.map(({ x, y }) => `${px(x)} ${px(y)}`).join('L');

/** Runs of points as the `d` of a path; between two runs the line is broken. */
export const linePath = (runs: readonly Points[]): string =>
	runs
		.filter(({ length }) => length > 1)
		.map((run) => `M${joined(run)}`)
		.join('');

/** The areas between upper and lower runs as the `d` of a path. */
export const ribbonPath = (upper: readonly Points[], lower: readonly Points[]): string =>
	upper
		.map((run, index) =>
			run.length < 2 ? '' : `M${joined([...run, ...(lower[index] ?? []).toReversed()])}Z`
		)
		.join('');
