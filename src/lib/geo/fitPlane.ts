import type { MultiPolygon, Polygon } from 'geojson';
import { acrossAntimeridian } from './antimeridian.js';
import type { Plane } from './plane.js';

/** Degrees of longitude from which a cone would be a fan with its two ends far apart. */
const roundTheGlobe = 200;

/**
 * The equal-area plane that fits the extent of some areas: its standard parallels lie a sixth of the extent inside
 * its southern and northern edge, where the deviation of shapes is least.
 *
 * Areas all round the globe are on the cylinder that is true at 30° north and south (Behrmann, 1910).
 *
 * @param areas in degrees; longitudes run on beyond 180° where the areas cross the antimeridian
 * @throws {RangeError} if the areas have no extent, are not on the globe, or lie on both sides of the antimeridian
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
	if (south < -90 || north > 90 || east - west > 360)
		throw new RangeError(
			`fitPlane: the areas reach from ${west}, ${south} to ${east}, ${north}, which is not on the globe; give longitude and latitude in degrees, not a file that is projected already`
		);
	if (
		east - west > 180 &&
		acrossAntimeridian(
			areas,
			areas.map(() => 'an area')
		).moved
	)
		throw new RangeError(
			'fitPlane: the areas lie on both sides of the antimeridian; give the shapes to `readShapes` first, which keeps them together'
		);
	const sixth = (north - south) / 6;
	return {
		parallels: east - west > roundTheGlobe ? [-30, 30] : [south + sixth, north - sixth],
		middle: [(west + east) / 2, (south + north) / 2]
	};
}
