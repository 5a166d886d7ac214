import { round } from '../format/number.js';

/** How the limits between classes are found. */
export type ClassMethod = 'quantile' | 'equal' | 'jenks';

/** Sums of the first values and of their squares: the spread of any run of them in two subtractions. */
function spreads(sorted: readonly number[]): (start: number, end: number) => number {
	const middle = sorted[sorted.length >> 1] ?? 0;
	const sums = [0];
	const squares = [0];
	for (const value of sorted) {
		const off = value - middle;
		sums.push((sums.at(-1) ?? 0) + off);
		squares.push((squares.at(-1) ?? 0) + off * off);
	}
	const over = (list: readonly number[], start: number, end: number): number =>
		(list[end] ?? 0) - (list[start] ?? 0);
	return (start, end) =>
		end === start ? 0 : over(squares, start, end) - over(sums, start, end) ** 2 / (end - start);
}

/**
 * Where the classes of least spread begin, after Fisher ("On grouping for maximum homogeneity", 1958), which
 * cartographers call Jenks' natural breaks: exact, by dynamic programming. The best beginning of the last class only
 * moves up as values are added, so that each round halves its search.
 */
function leastSpread(sorted: readonly number[], count: number): number[] {
	const n = sorted.length;
	const spread = spreads(sorted);
	let costs = Array.from({ length: n + 1 }, (_, end) => spread(0, end));
	const starts: number[][] = [];
	for (let classes = 2; classes <= count; classes++) {
		const next = Array<number>(n + 1).fill(Infinity);
		const begin = Array<number>(n + 1).fill(0);
		const search = (low: number, high: number, from: number, to: number): void => {
			if (low > high) return;
			const end = (low + high) >> 1;
			for (let start = Math.max(from, classes - 1); start <= Math.min(to, end - 1); start++) {
				const cost = (costs[start] ?? Infinity) + spread(start, end);
				if (cost < (next[end] ?? Infinity)) [next[end], begin[end]] = [cost, start];
			}
			const best = begin[end] ?? from;
			search(low, end - 1, from, best);
			search(end + 1, high, best, to);
		};
		search(classes, n, classes - 1, n - 1);
		starts.push(begin);
		costs = next;
	}
	const found: number[] = [];
	let end = n;
	for (const begin of starts.reverse()) {
		end = begin[end] ?? 0;
		found.unshift(end);
	}
	return found;
}

/** The number of fewest digits near `wish` that still parts `below` from `least`. */
function plainLimit(wish: number, below: number, least: number): number {
	const largest = Math.max(Math.abs(below), Math.abs(least));
	for (let places = -Math.ceil(Math.log10(largest || 1)); places <= 15; places++) {
		const plain = round(wish, places);
		if (plain > below && plain <= least) return plain;
	}
	return least;
}

/**
 * The limits between classes of values, ascending: a class begins with its lower limit and ends before its upper one.
 * Each limit is the number of fewest digits that parts the same values, so that what is printed is what is used. Equal
 * values are never parted; where there are fewer different values than classes, there are fewer classes.
 *
 * @param values finite numbers in any order
 * @param method `quantile`: as many values in each; `equal`: as wide, each limit within a twentieth of a class;
 * `jenks`: the least spread within classes
 * @param count how many classes, from 1
 */
export function classBreaks(values: readonly number[], method: ClassMethod, count: number): number[] {
	const sorted = [...values].sort((a, b) => a - b);
	const different = [...new Set(sorted)];
	const [low = 0] = different;
	const high = different.at(-1) ?? 0;
	if (different.length <= 1) return [];
	const shares = Array.from({ length: count - 1 }, (_, index) => (index + 1) / count);
	if (method === 'equal') {
		const step = (high - low) / count;
		const limits = shares.map((share) => {
			const wish = low + (high - low) * share;
			const at = different.findIndex((value) => value >= wish);
			const below = Math.max(different[at - 1] ?? low, wish - step / 20);
			return plainLimit(wish, below, Math.min(different[at] ?? high, wish + step / 20));
		});
		return [...new Set(limits)];
	}
	const starts =
		method === 'quantile'
			? shares.map((share) => Math.round(share * sorted.length))
			: leastSpread(sorted, Math.min(count, different.length));
	const firsts = new Set(starts.map((start) => different.indexOf(sorted[start] ?? low)));
	return [...firsts].flatMap((at) => {
		const [below, least] = [different[at - 1], different[at]];
		return below === undefined || least === undefined ? [] : [plainLimit((below + least) / 2, below, least)];
	});
}

/** The class of a value, from 0. */
export const classOf = (breaks: readonly number[], value: number): number =>
	breaks.filter((limit) => value >= limit).length;
