import { between } from './interpolate.js';
import { linePath, ribbonPath } from './linePath.js';
import { gapTo, nearestRun, vertexOn, type Run } from './runs.js';
import type { PathShape, Vertex } from './shape.js';

/** The runs of a line, and under them those of its floor, if it is an area. */
type Levels = readonly (readonly Run[])[];

/** A vertex on its way: where both lines have it, on each level. */
interface Moving {
	at: number;
	ends: readonly (readonly Vertex[])[];
}

/**
 * From one line to another along one axis, vertices matched by what they stand for. A vertex that comes stands on the
 * line at first. A line that gets longer grows from its end, and a gap that is filled closes from both sides. What
 * goes does so the same way.
 */
export function tweenRuns(
	from: Pick<PathShape, 'runs' | 'floor'>,
	to: Pick<PathShape, 'runs' | 'floor'>
): (t: number) => Pick<PathShape, 'd' | 'runs' | 'floor'> {
	const sides = [from, to].map(({ runs = [], floor }): Levels => (floor ? [runs, floor] : [runs]));
	const merged: Moving[][] = [];
	const list = places(sides);
	list.slice(1).forEach((end, index) => {
		const start = list[index] as number;
		const near = sides.map(([runs = []]) => nearestRun(runs, start, end));
		const drawn = sides.some(([runs = []], side) => gapTo(runs[near[side] as number] as Run, start, end) < 0);
		if (!drawn) return;
		const [first, second] = [start, end].map((at): Moving => ({
			at,
			ends: sides.map((levels, side) => levels.map((runs) => vertexOn(runs[near[side] as number] as Run, at)))
		})) as [Moving, Moving];
		const run = merged.at(-1);
		if (run && together(run.at(-1) as Moving, first)) run.push(second);
		else merged.push([first, second]);
	});
	return (t) => {
		const [runs = [], floor] = (sides[1] as Levels).map((_, level) =>
			merged.map((run) =>
				run.map(({ at, ends }) => {
					const [a, b] = ends.map((levels) => levels[level]) as [Vertex, Vertex];
					return { at, x: between(a.x, b.x, t), y: between(a.y, b.y, t) };
				})
			)
		);
		return { runs, floor, d: floor ? ribbonPath(runs, floor) : linePath(runs) };
	};
}

/** All that vertices stand for, and the middle of every gap, where what closes it from both sides meets. */
function places(sides: readonly Levels[]): number[] {
	const ats = sides.flat(3).map(({ at }) => at);
	const middles = sides.flatMap(([runs = []]) =>
		runs.slice(1).map(([next], index) => ((next as Vertex).at + (runs[index]?.at(-1) as Vertex).at) / 2)
	);
	return [...new Set([...ats, ...middles])].sort((a, b) => a - b);
}

const together = (a: Moving, b: Moving): boolean =>
	a.ends.every(([one], side) => one?.x === b.ends[side]?.[0]?.x && one?.y === b.ends[side]?.[0]?.y);
