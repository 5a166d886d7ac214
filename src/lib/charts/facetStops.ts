import { listed } from '../format/listed.js';
import type { Lang } from '../format/lang.js';
import { linked, type LooseStop, type Stop, type Ways } from '../geometry/stop.js';
import type { FacetCell } from './facetDrawing.js';

/** A facet in its place. */
type PlacedFacet = Omit<FacetCell, 'shared'>;

/** The cell that the ways lead to, in columns and rows from this one: left, right, up, down. */
const steps = [
	[-1, 0],
	[1, 0],
	[0, -1],
	[0, 1]
] as const;

/** How much farther a stop seems that lies aside of the way. */
const aside = 3;

/**
 * The stops of all facets, in the order of the facets. A way that ends at the edge of a facet goes on to the nearest
 * stop of the next facet on that side.
 *
 * @param columns facets side by side
 * @param places the place of each facet's rows among the rows given
 */
export function facetStops(
	cells: readonly PlacedFacet[],
	columns: number,
	places: readonly (readonly number[])[],
	lang: Lang
): Stop[] {
	const starts: number[] = [];
	const all: Stop[] = [];
	cells.forEach((cell, index) => {
		const start = all.length;
		starts.push(start);
		for (const stop of cell.layout.stops) {
			const ways = stop.ways.map((way) => (way < 0 ? way : way + start)) as unknown as Ways;
			all.push(linked(moved(stop, cell, places[index] ?? [], lang), ways));
		}
	});
	const stopsOf = (index: number): [from: number, to: number] => [
		starts[index] ?? 0,
		starts[index + 1] ?? all.length
	];
	/** The first facet with stops in a direction. */
	const beyond = (index: number, [across, down]: (typeof steps)[number]): number | undefined => {
		let column = (index % columns) + across;
		let at = index + across + columns * down;
		while (column >= 0 && column < columns && at >= 0 && at < cells.length) {
			const [from, to] = stopsOf(at);
			if (to > from) return at;
			column += across;
			at += across + columns * down;
		}
		return undefined;
	};
	cells.forEach((_, index) => {
		const [from, to] = stopsOf(index);
		const next = steps.map((step) => beyond(index, step));
		for (let place = from; place < to; place++) {
			const stop = all[place] as Stop;
			const ways = stop.ways.map((way, side) => {
				const target = next[side];
				if (way >= 0 || target === undefined) return way;
				return nearest(all, stopsOf(target), stop, side < 2);
			});
			linked(stop, ways as unknown as Ways);
		}
	});
	return all;
}

/** A stop in its facet's place. Its words stay unsaid until they are read. */
function moved(
	stop: Stop,
	{ key, name, x, y }: PlacedFacet,
	places: readonly number[],
	lang: Lang
): LooseStop {
	const { box, row } = stop;
	return {
		key: `${key}/${stop.key}`,
		row: row === undefined ? undefined : places[row],
		x: stop.x + x,
		y: stop.y + y,
		box: box && { left: box.left + x, right: box.right + x, top: box.top + y, bottom: box.bottom + y },
		get name() {
			return listed([name, stop.name], lang);
		},
		get text() {
			return stop.text;
		}
	};
}

/** The stop of another facet that a way leads to: near, and at about the same level. */
function nearest(
	stops: readonly Stop[],
	[from, to]: readonly [number, number],
	{ x, y }: Stop,
	level: boolean
): number {
	let best = from;
	let least = Infinity;
	for (let place = from; place < to; place++) {
		const stop = stops[place] as Stop;
		const [across, down] = [Math.abs(stop.x - x), Math.abs(stop.y - y)];
		const distance = level ? across + aside * down : down + aside * across;
		if (distance < least) [best, least] = [place, distance];
	}
	return best;
}
