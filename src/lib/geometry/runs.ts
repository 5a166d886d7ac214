import { between, clamp, phase } from './interpolate.js';
import type { Vertex } from './shape.js';

/** An unbroken part of a line, its vertices in the order of the axis; never empty. */
export type Run = readonly Vertex[];

const ends = (run: Run): [number, number] => [run[0]?.at ?? NaN, run.at(-1)?.at ?? NaN];

/** How far a place of the axis lies outside a run; 0 or less inside. */
export function distance(run: Run, at: number): number {
	const [start, end] = ends(run);
	return Math.max(start - at, at - end);
}

/** Whether a run goes through a place of the axis. */
export const holds = (run: Run, at: number): boolean => distance(run, at) <= 0;

/** The run that a place of the axis lies in, or next to; `runs` has at least one. */
export const nearestRun = (runs: readonly Run[], at: number): Run =>
	runs.reduce((near, run) => (distance(run, at) < distance(near, at) ? run : near));

/** Where a run is at a place of the axis, or its end next to there. */
export function vertexOn(run: Run, place: number): Vertex {
	const at = clamp(place, ...ends(run));
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
