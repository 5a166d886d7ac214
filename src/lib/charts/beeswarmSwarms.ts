import type { Dot } from '../geometry/dot.js';
import { quietDotOpacity } from '../geometry/emphasis.js';
import { swarm, swarmDistance } from '../geometry/swarm.js';
import { beeswarmBands, type BandPlace, type BeeswarmBands } from './beeswarmBands.js';
import type { BeeswarmOptions } from './beeswarmOptions.js';
import type { SwarmValues } from './beeswarmRows.js';

/** The largest and the least radius of a dot, in pixels. */
export const largestDot = 9;
const leastDot = 0.9;

/** The radius from which a dot is seen as such, in pixels: below it the names of rows give up their own room. */
const legible = 2;

/** The share of its band that a swarm takes at most, unless the caller sets the radius. */
const airy = 0.9;

/** From one dot's middle to the next one's at the least, in radii. */
const around = 2.15;

/**
 * The dots of all groups, of one size: as large as the fullest swarm allows, with as much room for the names of rows
 * over and under each swarm as the height has.
 *
 * @throws {RangeError} if the words leave no room for dots, or there are too many dots for the room
 */
export function beeswarmSwarms<Row>(
	{ radius, highlight = [] }: Pick<BeeswarmOptions<Row>, 'radius' | 'highlight'>,
	groups: readonly string[],
	known: readonly SwarmValues[],
	place: BandPlace,
	x: (value: number) => number
): { bands: BeeswarmBands; dots: Dot[] } {
	const lists = groups.map((group) => known.filter((row) => row.group === group));
	const places = lists.map((list) => list.map((row) => x(row.x)));
	const limits: readonly [number, number] =
		radius === undefined ? [leastDot * around, largestDot * around] : [radius * around, radius * around];
	let found: { bands: BeeswarmBands; distance: number } | undefined;
	for (const room of highlight.length > 0 ? [1.4, 0.7, 0] : [0]) {
		const bands = beeswarmBands(groups, place, room * place.type.note);
		const distance = swarmDistance(places, radius === undefined ? bands.reach * airy : bands.reach, limits);
		if (distance === undefined) continue;
		found = { bands, distance };
		if (radius !== undefined || distance >= legible * around) break;
	}
	if (!found) throw new RangeError(refusal(known, groups, place, radius));
	const { bands, distance } = found;
	const quiet = highlight.length > 0 ? quietDotOpacity : 1;
	const dots = lists.flatMap((list, index) => {
		const offsets = swarm(places[index] ?? [], distance);
		return list.map((row, at): Dot => ({
			key: row.key,
			x: x(row.x),
			y: (bands.lines[index] ?? 0) + (offsets[at] ?? 0),
			r: distance / around,
			tone: row.tone,
			strong: highlight.includes(row.key) || undefined,
			opacity: highlight.includes(row.key) ? 1 : quiet
		}));
	});
	return { bands, dots };
}

/** Why swarms cannot stand, and what would help: the words take the height, or the dots ask for more than there is. */
function refusal(
	known: readonly SwarmValues[],
	groups: readonly string[],
	place: BandPlace,
	radius: number | undefined
): string {
	const room = Math.max(0, Math.floor(2 * beeswarmBands(groups, place, 0).reach));
	if (room < 2 * legible)
		return `beeswarmLayout: the words leave ${room} px of height for the dots of each of ${groups.length} groups; give a taller box or fewer groups`;
	const smaller = radius === undefined ? '' : ', or a smaller radius';
	return `beeswarmLayout: ${known.length} dots cannot stand in the ${room} px of height that each group has; give a taller box or fewer rows${smaller}`;
}
