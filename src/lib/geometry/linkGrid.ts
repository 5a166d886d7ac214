import { linked, type LooseStop, type Stop } from './stop.js';

/** How lines of stops lie, and how they find one another. */
export interface GridLinks {
	/** Whether the lines stand upright, side by side from the left. @default false: they lie under one another */
	upright?: boolean;
	/** A stop's place along its line; lines lead to one another where places are nearest. @default x, or y if upright */
	at?: (stop: LooseStop, index: number) => number;
}

/**
 * Links stops that stand on lines: along a line one after the other, and across from each stop to the nearest one of
 * the line before and of the line after. So every stop can be reached from every other.
 *
 * @param lines from the top or from the left, each with its stops in their order along it; a line without stops is
 * passed over
 * @returns the same stops, line by line
 */
export function linkGrid(
	lines: readonly (readonly LooseStop[])[],
	{ upright = false, at = upright ? ({ y }) => y : ({ x }) => x }: GridLinks = {}
): Stop[] {
	const full = lines.filter(({ length }) => length > 0);
	const places = full.map((line) => line.map(at));
	let start = 0;
	return full.flatMap((line, index) => {
		const first = start;
		start += line.length;
		const before = across(places[index] ?? [], places[index - 1], first - (full[index - 1]?.length ?? 0));
		const after = across(places[index] ?? [], places[index + 1], start);
		return line.map((stop, place) => {
			const along = [
				place > 0 ? first + place - 1 : -1,
				first + place + 1 < start ? first + place + 1 : -1
			] as const;
			const beside = [before[place] ?? -1, after[place] ?? -1] as const;
			return linked(stop, upright ? [...beside, ...along] : [...along, ...beside]);
		});
	});
}

/** The places of a list from the smallest up, as indices. */
const ascending = (list: readonly number[]): number[] =>
	list.map((_, index) => index).sort((a, b) => (list[a] ?? 0) - (list[b] ?? 0));

/** For each place the stop of another line that is nearest: its index, counted from `first`. */
function across(places: readonly number[], others: readonly number[] = [], first: number): number[] {
	const order = ascending(others);
	const found: number[] = [];
	let near = 0;
	for (const index of ascending(places)) {
		const distance = (rank: number): number =>
			Math.abs((others[order[rank] ?? -1] ?? Infinity) - (places[index] ?? 0));
		while (near + 1 < order.length && distance(near + 1) <= distance(near)) near++;
		found[index] = first + (order[near] ?? -1 - first);
	}
	return found;
}
