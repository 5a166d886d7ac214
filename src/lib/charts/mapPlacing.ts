import type { PlanarMap, PlanarRegion } from '../geo/planar.js';
import type { Point } from '../geo/polygon.js';
import type { Placement } from '../geo/view.js';
import type { Box } from '../geometry/labelBox.js';
import { boxGap, placeLabels } from '../geometry/placeLabels.js';
import { textBlock, type TextBlock } from '../geometry/textBlock.js';
import type { TypeScale } from '../geometry/typeScale.js';
import type { MapMarks } from './mapMarks.js';
import type { JoinedRegion, MapData, MapOptions } from './mapOptions.js';
import { mapSpots, type MapSpot } from './mapSpots.js';
import { regionText } from './mapWords.js';
import { regionBox } from './regionBox.js';

/** A name that may stand on the map. */
export interface MapName {
	joined: JoinedRegion;
	block: TextBlock;
	/** Names with more are placed first. */
	importance: number;
	/** Where the region's marks stand, in the plane. */
	point: Point;
	/** Radius of the cluster of marks there, in pixels. */
	reach: number;
	/** Whether the name may stand outside its region, with a leader. */
	mayLead: boolean;
	/** Whether the name must keep off the regions that the map is about. */
	shy: boolean;
}

/** Which names stand where with the camera at one place, and which found no room there. */
export interface Placing {
	placed: ReadonlyMap<string, MapSpot>;
	/** Codes. */
	dropped: readonly string[];
}

/** The least distance between a name and anything else, in pixels. */
export const nameGap = 3;

/** The names that the rows of a map ask for. */
export function mapNames(
	options: MapOptions,
	{ joined }: MapData,
	marks: MapMarks,
	type: TypeScale
): MapName[] {
	const { highlight = [], lang, width } = options;
	return joined
		.filter(({ row }) => row.label !== false)
		.map((each): MapName => {
			const { row, inFocus, region, point } = each;
			const strong = highlight.includes(row.code);
			const loud = inFocus || strong;
			const [left, top, right, bottom] = region.bounds;
			const rank = (strong ? 100 : 0) + (inFocus ? 50 : 0) + Math.log((right - left) * (bottom - top) + 1);
			return {
				joined: each,
				block: textBlock(
					[
						{
							text: row.name,
							size: loud ? type.label : type.note,
							weight: strong ? 'bold' : 'normal',
							tone: loud ? 'ink' : 'soft'
						},
						{ text: regionText(row, lang) ?? '', size: type.note, tone: 'soft' }
					],
					Math.max(84, width * 0.28),
					2
				),
				importance: rank + (row.importance ?? 0),
				point: marks.points.get(row.code) ?? point,
				reach: marks.reaches.get(row.code) ?? 0,
				mayLead: loud || width >= 480,
				shy: !loud
			};
		});
}

/** Whether a region that the map is about is near enough to be named: larger than its name. */
function nearEnough({ joined, block }: MapName, { left, top, right, bottom }: Box): boolean {
	return !joined.inFocus || (right - left) * (bottom - top) > block.width * block.height;
}

function search(
	names: readonly MapName[],
	placement: Placement,
	obstacles: readonly Box[],
	others: readonly PlanarRegion[],
	bounds: Box
): Placing {
	const inSight = names.filter(
		({ joined }) => boxGap(regionBox(joined.region, placement), bounds) < -nameGap
	);
	const wishes = inSight.map((name) => {
		const {
			joined: { row, region },
			block,
			importance,
			...rest
		} = name;
		const size = { width: block.width + 2, height: block.height };
		return {
			key: row.code,
			importance,
			spots: nearEnough(name, regionBox(region, placement))
				? mapSpots({ region, ...size, ...rest }, placement, bounds, others)
				: []
		};
	});
	return placeLabels(wishes, { bounds, obstacles, gap: nameGap });
}

/** Placings by what they were made from, for each map: a flight asks for the same two all the way. */
const known = new WeakMap<PlanarMap, Map<string, Placing>>();
const most = 32;

/**
 * Finds room for the names of a map with the camera at one place. The answer is kept, since it
 * takes longer than a frame.
 *
 * @param shown whether the regions that the map is about are drawn, so that other names keep off them
 */
export function placeNames(
	names: readonly MapName[],
	placement: Placement,
	obstacles: readonly Box[],
	{ data, shown, bounds }: { data: MapData; shown: boolean; bounds: Box }
): Placing {
	const from = JSON.stringify([
		placement,
		obstacles,
		shown,
		bounds,
		names.map(({ joined: { row }, block, importance, point, reach, mayLead, shy }) => [
			row.code,
			block,
			importance,
			point,
			reach,
			mayLead,
			shy
		])
	]);
	const placings = known.get(data.map) ?? new Map<string, Placing>();
	known.set(data.map, placings);
	const found = placings.get(from);
	if (found) return found;
	const placing = search(names, placement, obstacles, shown ? [...data.regions.values()] : [], bounds);
	const [oldest] = placings.keys();
	if (placings.size >= most && oldest !== undefined) placings.delete(oldest);
	placings.set(from, placing);
	return placing;
}
