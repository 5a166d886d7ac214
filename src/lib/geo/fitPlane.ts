import type { MultiPolygon, Polygon } from 'geojson';
import type { Plane } from './plane.js';

/**
 * The equal-area plane that fits the extent of some areas: its standard parallels lie a sixth of the extent inside
 * its southern and northern edge, where the deviation of shapes is least.
 *
 * @param areas in degrees, not crossing the antimeridian
 * @throws {RangeError} if the areas have no extent
 */
export function fitPlane(areas: readonly (Polygon | MultiPolygon)[]): Plane {
	let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
	for (const { type, coordinates } of areas)
		for (const ring of type === 'Polygon' ? coordinates : coordinates.flat())
			for (const [lon = NaN, lat = NaN] of ring) {
				[west, east] = [Math.min(west, lon), Math.max(east, lon)];
				[south, north] = [Math.min(south, lat), Math.max(north, lat)];
			}
	if (![west, south, east, north].every(Number.isFinite))
		throw new RangeError('fitPlane: the areas have no extent; give at least one with coordinates');
	const sixth = (north - south) / 6;
	return {
		parallels: [south + sixth, north - sixth],
		middle: [(west + east) / 2, (south + north) / 2]
	};
}
