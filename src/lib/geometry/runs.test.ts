import { expect, test } from 'vitest';
import { holds, nearestRun, vertexOn, type Run } from './runs.js';

const run = (...ats: number[]): Run => ats.map((at) => ({ at, x: at * 10, y: at * at }));

test('vertexOn(run, place) is on the line between two vertices, and at its end beyond them', () => {
	expect(vertexOn(run(0, 2, 4), 2)).toEqual({ at: 2, x: 20, y: 4 });
	expect(vertexOn(run(0, 2, 4), 3)).toEqual({ at: 3, x: 30, y: 10 });
	expect(vertexOn(run(0, 2, 4), 9)).toEqual({ at: 4, x: 40, y: 16 });
	expect(vertexOn(run(5), 1)).toEqual({ at: 5, x: 50, y: 25 });
});

test('nearestRun(runs, at) is the one that holds a place, or the one next to it', () => {
	const runs = [run(0, 2), run(5, 6)];
	expect(holds(run(0, 2), 1)).toBe(true);
	expect(nearestRun(runs, 1)).toBe(runs[0]);
	expect(nearestRun(runs, 4)).toBe(runs[1]);
	expect(nearestRun(runs, 9)).toBe(runs[1]);
});
