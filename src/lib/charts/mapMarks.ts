import { ringsOf } from '../geo/planar.js';
import { borderDistance, type Point } from '../geo/polygon.js';
import type { Placement } from '../geo/view.js';
import type { Dot } from '../geometry/dot.js';
import { between } from '../geometry/interpolate.js';
import type { Box } from '../geometry/labelBox.js';
import type { Mark } from '../geometry/mark.js';
import { markCluster } from '../geometry/markCluster.js';
import type { JoinedRegion, MapData, MapOptions } from './mapOptions.js';

/** The clusters of a map's marks. */
export interface MapMarks {
	/** Radius of each region's cluster in pixels, by code; 0 without marks. */
	reaches: ReadonlyMap<string, number>;
	/** Where each region's cluster stands in the plane, by code. */
	points: ReadonlyMap<string, Point>;
	/** The dots as a placement puts them. */
	dotsAt: (placement: Placement) => Dot[];
}

/**
 * The place nearest to a region's point where a cluster lies wholly in the region, on the way to the
 * roomiest place; or that place, when it fits nowhere. So no mark seems to stand in a neighbour.
 */
function roomyPoint({ region, point }: JoinedRegion, reachKm: number): Point {
	const [roomiest] = region.inside;
	if (reachKm === 0 || !roomiest) return point;
	const steps = 24;
	for (let step = 0; step < steps; step++) {
		const place: Point = [
			between(point[0], roomiest.x, step / steps),
			between(point[1], roomiest.y, step / steps)
		];
		if (borderDistance(ringsOf(region), place) >= reachKm) return place;
	}
	return [roomiest.x, roomiest.y];
}

/**
 * Marks packed around the points of their regions.
 *
 * @param largest pixels to a kilometre where the camera is closest: there the clusters find their room,
 * so that they stay in place while it moves
 */
export function mapMarks(
	{ marks = [], width, height }: MapOptions,
	{ joined }: MapData,
	largest: number
): MapMarks {
	const r = Math.min(7, Math.max(3, Math.min(width, height) / 85));
	const byCode = new Map<string, Mark[]>();
	for (const mark of marks) byCode.set(mark.code, [...(byCode.get(mark.code) ?? []), mark]);
	const clusters = joined.map((each) => {
		const own = byCode.get(each.row.code) ?? [];
		const cluster = markCluster(own, r, { x: 0, y: 0 });
		return { code: each.row.code, ...cluster, point: roomyPoint(each, cluster.r / largest) };
	});
	return {
		reaches: new Map(clusters.map(({ code, r: reach }) => [code, reach])),
		points: new Map(clusters.map(({ code, point }) => [code, point])),
		dotsAt: ({ scale, left, top }) =>
			clusters.flatMap(({ dots, point }) =>
				dots.map((dot) => ({
					...dot,
					x: dot.x + point[0] * scale + left,
					y: dot.y + point[1] * scale + top
				}))
			)
	};
}

/** The room that a dot takes. */
export const dotBox = ({ x, y, r }: Dot): Box => ({ left: x - r, top: y - r, right: x + r, bottom: y + r });
