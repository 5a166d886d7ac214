import { ringsOf, type PlanarRegion } from '../geo/planar.js';
import { contains, type Point } from '../geo/polygon.js';
import type { Placement } from '../geo/view.js';
import type { Box } from '../geometry/labelBox.js';
import { inset, type Spot } from '../geometry/placeLabels.js';

/** A spot on a map; `anchor` is the place of the plane that it moves with. */
export interface MapSpot extends Spot {
	anchor: Point;
	/** Whether no border runs under the label. */
	clear: boolean;
	/** Whether a line leads from the anchor to the label. */
	led: boolean;
}

/** The label of a region that looks for a spot. */
export interface SpotSearch {
	region: PlanarRegion;
	/** Where the region's symbols stand, in the plane. */
	point: Point;
	/** Size of the label in pixels. */
	width: number;
	height: number;
	/** Radius of the cluster of symbols at the point, in pixels; 0 where there are none. */
	reach: number;
	/** Whether the label may stand outside, with a leader. */
	mayLead: boolean;
	/** Whether the label may cover none of the other regions, not in part. */
	shy: boolean;
}

const boxAround = (x: number, y: number, { width, height }: SpotSearch): Box => ({
	left: x - width / 2,
	top: y - height / 2,
	right: x + width / 2,
	bottom: y + height / 2
});

/** Whether a box may touch a region, told from the region's bounds. */
function mayTouch(box: Box, { bounds }: PlanarRegion, { scale, left, top }: Placement): boolean {
	return (
		box.right >= bounds[0] * scale + left &&
		box.left <= bounds[2] * scale + left &&
		box.bottom >= bounds[1] * scale + top &&
		box.top <= bounds[3] * scale + top
	);
}

/** How much of a box lies outside a region, 0–1, told from eight of its points. */
function outside(box: Box, region: PlanarRegion, placement: Placement): number {
	if (!mayTouch(box, region, placement)) return 1;
	const { left, top, right, bottom } = box;
	const rings = ringsOf(region);
	let out = 0;
	for (const x of [left, left + (right - left) / 3, right - (right - left) / 3, right])
		for (const y of [top, bottom]) {
			const place: Point = [(x - placement.left) / placement.scale, (y - placement.top) / placement.scale];
			if (!contains(rings, place)) out += 1;
		}
	return out / 8;
}

/** Right beside the symbols: above, below, right, left. */
function besideSpots(search: SpotSearch, placement: Placement): MapSpot[] {
	const { point, width, height, reach, region } = search;
	if (reach === 0) return [];
	const x = point[0] * placement.scale + placement.left;
	const y = point[1] * placement.scale + placement.top;
	const up = reach + 3 + height / 2;
	const aside = reach + 4 + width / 2;
	const places: [number, number, number][] = [
		[0, -up, 0],
		[0, up, 0.3],
		[aside, 0, 0.8],
		[-aside, 0, 1]
	];
	return places.map(([dx, dy, cost]) => {
		const box = boxAround(x + dx, y + dy, search);
		const astray = outside(box, region, placement);
		return { box, cost: cost + 10 * astray, anchor: point, led: false, clear: astray === 0 };
	});
}

/** The roomy places inside the region. */
function insideSpots(search: SpotSearch, placement: Placement, bounds: Box): MapSpot[] {
	const { region, point, reach, width, height } = search;
	const most = region.inside[0]?.room || 1;
	const halfDiagonal = Math.hypot(width, height) / 2;
	return region.inside.slice(0, 90).flatMap(({ x, y, room }): MapSpot[] => {
		const box = boxAround(x * placement.scale + placement.left, y * placement.scale + placement.top, search);
		if (inset(box, bounds) < 0) return [];
		const away = reach > 0 ? Math.hypot(x - point[0], y - point[1]) * placement.scale : 0;
		const astray = room * placement.scale > halfDiagonal ? 0 : outside(box, region, placement);
		const cost = 1.2 + 1.5 * (1 - room / most) + away / 40 + 10 * astray;
		return [{ box, cost, anchor: [x, y], led: false, clear: astray === 0 }];
	});
}

/** Around the region, each with a leader. */
function ledSpots(
	search: SpotSearch,
	placement: Placement,
	bounds: Box,
	others: readonly PlanarRegion[]
): MapSpot[] {
	const { region, point, reach, width, height } = search;
	const anchor: Point =
		reach > 0 ? point : [region.inside[0]?.x ?? point[0], region.inside[0]?.y ?? point[1]];
	const x = anchor[0] * placement.scale + placement.left;
	const y = anchor[1] * placement.scale + placement.top;
	const spots: MapSpot[] = [];
	for (let distance = 14; distance <= 120; distance += 12)
		for (let turn = 0; turn < 24; turn++) {
			const angle = (turn * Math.PI) / 12;
			const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
			const far = reach + distance;
			const box = boxAround(x + dx * (far + 2 + width / 2), y + dy * (far + 2 + height / 2), search);
			if (inset(box, bounds) < 0) continue;
			const crossed = others.filter((other) => outside(box, other, placement) < 1).length;
			spots.push({
				box,
				cost: 7 + distance / 12 + 1.5 * crossed,
				anchor,
				led: true,
				clear: false,
				leader: { x1: x + dx * reach, y1: y + dy * reach, x2: x + dx * far, y2: y + dy * far }
			});
		}
	return spots;
}

/**
 * Where the name of a region could stand on a map, and how good each place is: beside its symbols, inside,
 * across its border, or led out of it.
 *
 * @param bounds the box that labels stay in
 * @param others regions that a label that is led out had better not cover, and a shy one never does
 */
export function mapSpots(
	search: SpotSearch,
	placement: Placement,
	bounds: Box,
	others: readonly PlanarRegion[]
): MapSpot[] {
	const near = [...besideSpots(search, placement), ...insideSpots(search, placement, bounds)];
	const good = near.filter(({ cost }) => cost < 4).length;
	const all = search.mayLead && good < 12 ? [...near, ...ledSpots(search, placement, bounds, others)] : near;
	if (!search.shy) return all;
	return all.filter(({ box }) => others.every((other) => outside(box, other, placement) === 1));
}
