import { between } from './interpolate.js';
import { hundredth } from './pixel.js';
import type { PathShape } from './shape.js';
import type { Tween } from './tween.js';
import { tweenRuns } from './tweenRuns.js';

/** What of a path moves. */
type Course = Pick<PathShape, 'd' | 'runs' | 'floor'>;

/**
 * From one path to another: point by point where both know what their points stand for, else number by number where
 * both have the same commands. The straight strokes of a hatching split and join.
 *
 * @returns `to` where nothing moves; `undefined` where the paths have nothing in common
 */
export function tweenPath(from: PathShape, to: PathShape): Tween<Course> | undefined {
	if (from.d === to.d) return to;
	if (from.runs?.length && to.runs?.length) return tweenRuns(from, to);
	const [before, after] = [pieces(from.d), pieces(to.d)];
	if (before.length !== after.length && !straight.test(from.d + to.d)) return undefined;
	const most = Math.max(before.length, after.length);
	const [start, end] = [words(before, most), words(after, most)];
	const alike = (word: string, index: number): boolean =>
		isNumber(word) ? isNumber(start[index]) : word === start[index];
	if (start.length !== end.length || !end.every(alike)) return undefined;
	const parts = end.map((word, index) =>
		word === start[index] ? word : ([Number(start[index]), Number(word)] as const)
	);
	const d = (t: number): string =>
		parts.map((part) => (typeof part === 'string' ? part : hundredth(between(...part, t)))).join(' ');
	return (t) => ({ d: d(t), runs: undefined, floor: undefined });
}

/** Paths of nothing but straight strokes. */
const straight = /^(M[^a-z]+L[^a-z]+)+$/i;

const pieces = (d: string): string[] => d.split(/(?=M)/);

const isNumber = (word = ''): boolean => !Number.isNaN(Number(word));

/** Commands and numbers of a path whose pieces are told again until there are `count`. */
const words = (list: readonly string[], count: number): string[] =>
	Array.from({ length: count }, (_, index) => list[Math.floor((index * list.length) / count)])
		.join('')
		.match(/[a-z]|-?[\d.]+/gi) ?? [];
