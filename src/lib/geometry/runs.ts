import { between, phase } from './interpolate.js';
import type { Vertex } from './shape.js';

/** An unbroken part of a line, its vertices in the order of the axis; never empty. */
export type Run = readonly Vertex[];

/** How far a part of the axis lies outside a run: 0 where they touch, less where the run goes through it. */
export const gapTo = (run: Run, start: number, end: number): number =>
	Math.max((run[0] as Vertex).at - end, start - (run.at(-1) as Vertex).at);

/** The index of the run that goes through a part of the axis, or is next to it. */
export function nearestRun(runs: readonly Run[], start: number, end = start): number {
	const gaps = runs.map((run) => gapTo(run, start, end));
	return gaps.indexOf(Math.min(...gaps));
}

/** Where a run is at a place of the axis, or its end next to there. */
export function vertexOn(run: Run, at: number): Vertex {
	let [low, high] = [0, run.length - 1];
	while (high - low > 1) {
		const middle = (low + high) >> 1;
		if ((run[middle] as Vertex).at > at) high = middle;
		else low = middle;
	}
	const [a, b] = [run[low], run[high]] as [Vertex, Vertex];
	const share = a.at < b.at ? phase(at, a.at, b.at) : 0;
	return { at, x: between(a.x, b.x, share), y: between(a.y, b.y, share) };
}
