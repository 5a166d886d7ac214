import { linked, type LooseStop, type Stop } from './stop.js';

/** Right or left, down or up: which coordinate counts, and its sign. In the order of `Ways`. */
const directions = [
	['x', -1],
	['x', 1],
	['y', -1],
	['y', 1]
] as const;

/** How far a place lies in a direction; what lies far aside counts as farther, and what lies more aside not at all. */
function distance(from: LooseStop, to: LooseStop, direction: number): number {
	const [along, sign] = directions[direction] ?? ['x', 1];
	const ahead = sign * (to[along] - from[along]);
	const aside = Math.abs(along === 'x' ? to.y - from.y : to.x - from.x);
	return ahead > 0 && aside <= ahead ? ahead + 2 * aside : Infinity;
}

/** The index with the least measure; `undefined` where all are endless. */
function least(indices: Iterable<number>, measure: (index: number) => number): number | undefined {
	let best: number | undefined;
	let low = Infinity;
	for (const index of indices) {
		const value = measure(index);
		if (value < low) [best, low] = [index, value];
	}
	return best;
}

/** Adds what can be reached from a place to what was reached before. */
function spread(ways: readonly (readonly number[])[], seen: Set<number>, from: number): void {
	const found = [from];
	for (const index of found) {
		if (index < 0 || seen.has(index)) continue;
		seen.add(index);
		found.push(...(ways[index] ?? []));
	}
}

/** Finds the nearest of all places in a direction: along a sorted list, until what follows lies farther ahead. */
function nearestAhead(stops: readonly LooseStop[]): (index: number, direction: number) => number {
	const lists = directions.map(([along, sign]) => {
		const order = [...stops.keys()].sort(
			(a, b) => sign * ((stops[a]?.[along] ?? 0) - (stops[b]?.[along] ?? 0))
		);
		const ranks: number[] = [];
		order.forEach((index, rank) => (ranks[index] = rank));
		return { order, ranks };
	});
	return (index, direction) => {
		const { order = [], ranks = [] } = lists[direction] ?? {};
		const [along, sign] = directions[direction] ?? ['x', 1];
		const from = stops[index];
		let best = -1;
		let low = Infinity;
		for (let rank = (ranks[index] ?? 0) + 1; rank < order.length; rank++) {
			const other = order[rank] ?? 0;
			const to = stops[other];
			if (!from || !to || sign * (to[along] - from[along]) > low) break;
			const value = distance(from, to, direction);
			if (value < low) [best, low] = [other, value];
		}
		return best;
	};
}

/** Puts a place in on a way that sets out from the reached place nearest to it, there and back. */
function putIn(
	stops: readonly LooseStop[],
	ways: readonly number[][],
	seen: Iterable<number>,
	lost: number
): void {
	const { x = 0, y = 0 } = stops[lost] ?? {};
	const apart = (index: number): readonly [number, number] => {
		const from = stops[index];
		return from ? [x - from.x, y - from.y] : [0, 0];
	};
	const near = least(seen, (index) => Math.hypot(...apart(index))) ?? 0;
	const [dx, dy] = apart(near);
	const way = Math.abs(dx) >= Math.abs(dy) ? (dx < 0 ? 0 : 1) : dy < 0 ? 2 : 3;
	const back = way ^ 1;
	const from = ways[near] ?? [];
	const own = ways[lost] ?? [];
	const far = ways[from[way] ?? -1];
	own[way] = from[way] ?? -1;
	own[back] = near;
	from[way] = lost;
	if (far?.[back] === near) far[back] = lost;
}

/**
 * Links places on a map: in each direction to the nearest neighbour there or, where no neighbour lies, to the nearest
 * place of all. A place that this leaves out is put in on the way from the place nearest to it, so that each can be
 * reached from the first.
 *
 * @param neighbours of a place, by its index. @default none: the nearest place of all
 * @returns the same stops in the same order
 */
export function linkPlaces(
	stops: readonly LooseStop[],
	neighbours: (index: number) => readonly number[] = () => []
): Stop[] {
	const ahead = nearestAhead(stops);
	const ways = stops.map((stop, index) => {
		const near = neighbours(index);
		return directions.map(
			(_, direction) =>
				least(near, (other) => distance(stop, stops[other] ?? stop, direction)) ?? ahead(index, direction)
		);
	});
	const seen = new Set<number>();
	spread(ways, seen, 0);
	stops.forEach((_, index) => {
		if (seen.has(index)) return;
		putIn(stops, ways, seen, index);
		spread(ways, seen, index);
	});
	return stops.map((stop, index) => linked(stop, ways[index] as [number, number, number, number]));
}
