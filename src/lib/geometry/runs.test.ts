import { expect, test } from 'vitest';
import { gapTo, nearestRun, vertexOn, type Run } from './runs.js';

const run = (...ats: number[]): Run => ats.map((at) => ({ at, x: at * 10, y: at * at }));

test('vertexOn(run, at) is on the line between two vertices, and at its end beyond them', () => {
	expect(vertexOn(run(0, 2, 4), 2)).toMatchObject({ x: 20, y: 4 });
	expect(vertexOn(run(0, 2, 4), 3)).toEqual({ at: 3, x: 30, y: 10 });
	expect(vertexOn(run(0, 2, 4), 9)).toMatchObject({ x: 40, y: 16 });
	expect(vertexOn(run(5), 1)).toMatchObject({ x: 50, y: 25 });
});

test('gapTo(run, start, end) is below 0 only where the run goes through', () => {
	expect(gapTo(run(0, 2), 0, 1)).toBe(-1);
	expect(gapTo(run(0, 2), 2, 3)).toBe(0);
	expect(gapTo(run(0, 2), 4, 5)).toBe(2);
});

test('nearestRun(runs, start, end) is the one that goes through a part of the axis, or the one next to it', () => {
	const runs = [run(0, 2), run(5, 6)];
	expect(nearestRun(runs, 1)).toBe(0);
	expect(nearestRun(runs, 4)).toBe(1);
	expect(nearestRun(runs, 2, 3)).toBe(0);
	expect(nearestRun(runs, 3, 5)).toBe(1);
});
