import { describe, expect, test } from 'vitest';
import { tweenRuns } from './tweenRuns.js';
import type { Run } from './runs.js';

/** A line that stands on the axis at ten pixels a unit. */
const line = (...ats: number[]): Run => ats.map((at) => ({ at, x: at * 10, y: 0 }));
const path = (from: Run[], to: Run[], t: number) => tweenRuns({ runs: from }, { runs: to })(t).d;

describe('tweenRuns(from, to)', () => {
	test('moves vertices that stand for the same', () => {
		const up = line(0, 1).map((vertex) => ({ ...vertex, y: 8 }));
		expect(path([line(0, 1)], [up], 0.25)).toBe('M0 2L10 2');
	});

	test('lets a line grow from its end', () => {
		expect(path([line(0, 1)], [line(0, 1, 2, 3)], 0)).toBe('M0 0L10 0L10 0L10 0');
		expect(path([line(0, 1)], [line(0, 1, 2, 3)], 0.5)).toBe('M0 0L10 0L15 0L20 0');
		expect(path([line(0, 1, 2)], [line(1, 2)], 0.5)).toBe('M5 0L10 0L20 0');
	});

	test('bends a line to a vertex that comes on it', () => {
		const bent = [...line(0), { at: 1, x: 10, y: 6 }, ...line(2)];
		expect(path([line(0, 2)], [bent], 0)).toBe('M0 0L10 0L20 0');
		expect(path([line(0, 2)], [bent], 0.5)).toBe('M0 0L10 3L20 0');
		expect(path([bent], [line(0, 2)], 0.5)).toBe('M0 0L10 3L20 0');
	});

	test('closes a gap from both sides, and opens one to both', () => {
		const gap = [line(0, 1), line(5, 6)];
		expect(path(gap, [line(0, 1, 2, 5, 6)], 0)).toBe('M0 0L10 0L10 0L10 0M50 0L50 0L60 0');
		expect(path(gap, [line(0, 1, 5, 6)], 0.5)).toBe('M0 0L10 0L20 0M40 0L50 0L60 0');
		expect(path([line(0, 1, 5, 6)], gap, 0.5)).toBe('M0 0L10 0L20 0M40 0L50 0L60 0');
	});

	test('keeps a gap that both have', () => {
		expect(path([line(0, 1), line(3, 4)], [line(0, 1), line(3, 4)], 0.5)).toBe('M0 0L10 0M30 0L40 0');
	});

	test('moves an area with its floor', () => {
		const floor = (run: Run, y: number): Run => run.map((vertex) => ({ ...vertex, y }));
		const at = tweenRuns(
			{ runs: [line(0, 1)], floor: [floor(line(0, 1), 4)] },
			{ runs: [line(0, 1, 2)], floor: [floor(line(0, 2), 6)] }
		);
		expect(at(0).d).toBe('M0 0L10 0L10 0L10 4L10 4L0 4Z');
		expect(at(0.5).d).toBe('M0 0L10 0L15 0L15 5L10 5L0 5Z');
	});

	test('goes on from a frame, also where a gap was closing', () => {
		const gap = [line(0, 1), line(5, 6)];
		const closing = tweenRuns({ runs: gap }, { runs: [line(0, 1, 5, 6)] })(0.5);
		expect(tweenRuns(closing, { runs: gap })(0).d).toBe('M0 0L10 0L20 0M40 0L50 0L60 0');
		expect(tweenRuns(closing, { runs: gap })(0.5).d).toBe('M0 0L10 0L15 0M45 0L50 0L60 0');
	});
});
