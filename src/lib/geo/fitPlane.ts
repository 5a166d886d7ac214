import { geoBounds } from 'd3';
import type { GeoJSON } from 'geojson';
import type { Plane } from './plane.js';

/**
 * The equal-area plane that fits the extent of some data: its standard parallels lie a sixth of the extent inside
 * its southern and northern edge, where the deviation of shapes is least.
 *
 * @param object in degrees, wound for the sphere (see `rewind`), not crossing the antimeridian
 * @throws {RangeError} if the data have no extent
 */
export function fitPlane(object: GeoJSON): Plane {
	const [[west, south], [east, north]] = geoBounds(object);
	if (![west, south, east, north].every(Number.isFinite))
		throw new RangeError('fitPlane: the data have no extent; give at least one feature with coordinates');
	const sixth = (north - south) / 6;
	return {
		parallels: [south + sixth, north - sixth],
		middle: [(west + east) / 2, (south + north) / 2]
	};
}
