import { between } from './interpolate.js';
import { linePath, ribbonPath } from './linePath.js';
import { distance, holds, nearestRun, vertexOn, type Run } from './runs.js';
import type { PathShape, Vertex } from './shape.js';

/** The runs of a line, and those of its floor where it is an area. */
type Levels = readonly (readonly Run[])[];

/** A vertex on its way: at both ends of the way, where it stands on each level. */
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
	const places = [...new Set(sides.flat(3).map(({ at }) => at))].sort((a, b) => a - b);
	const merged: Moving[][] = [];
	const add = (first: Moving, second: Moving): void => {
		const run = merged.at(-1);
		const last = run?.at(-1);
		if (run && last && together(last, first)) run.push(second);
		else merged.push([first, second]);
	};
	places.slice(1).forEach((end, index) => {
		const start = places[index] as number;
		const stretches = sides.map((side) => stretch(side, start, end));
		if (stretches.every(({ whole }) => !whole)) return;
		const moving = (at: number, shore = at): Moving => ({
			at,
			ends: stretches.map(({ whole, spot }) => spot(whole ? at : shore))
		});
		if (stretches.some(({ torn }) => torn)) {
			const middle = (start + end) / 2;
			add(moving(start), moving(middle, start));
			add(moving(middle, end), moving(end));
		} else add(moving(start), moving(end));
	});
	const level = (t: number, which: number): Vertex[][] =>
		merged.map((run) =>
			run.map(({ at, ends: [a, b] }) => {
				const [start, end] = [a?.[which], b?.[which]] as [Vertex, Vertex];
				return { at, x: between(start.x, end.x, t), y: between(start.y, end.y, t) };
			})
		);
	return (t) => {
		const runs = level(t, 0);
		if (!to.floor) return { runs, d: linePath(runs) };
		const floor = level(t, 1);
		return { runs, floor, d: ribbonPath(runs, floor) };
	};
}

const together = (a: Moving, b: Moving): boolean =>
	a.ends.every(([one], index) => one?.x === b.ends[index]?.[0]?.x && one?.y === b.ends[index]?.[0]?.y);

/** What a line does over a part of the axis. */
interface Stretch {
	/** Whether it runs through. */
	whole: boolean;
	/** Whether it ends at the one end of the part and begins again at the other. */
	torn: boolean;
	/** Where it is, on each level: on the run that goes through, or at the end of the nearest one. */
	spot: (at: number) => Vertex[];
}

function stretch(levels: Levels, start: number, end: number): Stretch {
	const [runs = []] = levels;
	const through = runs.find((run) => holds(run, start) && holds(run, end));
	const [left, right] = [nearestRun(runs, start), nearestRun(runs, end)];
	const torn = !through && holds(left, start) && holds(right, end);
	const near = through ?? (distance(left, start) <= distance(right, end) ? left : right);
	const spot = (at: number): Vertex[] => {
		const place = runs.indexOf(torn && at === end ? right : near);
		return levels.map((level) => vertexOn(level[place] as Run, at));
	};
	return { whole: through !== undefined, torn, spot };
}
