import { geoArea } from 'd3';
import type { GeoJSON } from 'geojson';
import { earthRadiusKm } from './earth.js';

/**
 * The area of a feature or geometry in square kilometres, measured on the sphere.
 *
 * @param object in degrees, wound for the sphere (see `rewind`)
 * @throws {RangeError} if a ring is wound the other way round, which means the rest of the globe
 */
export function areaKm2(object: GeoJSON): number {
	const steradians = geoArea(object);
	if (steradians > 2 * Math.PI)
		throw new RangeError(
			'areaKm2: the shape covers more than half the globe; pass it through rewind() first'
		);
	return steradians * earthRadiusKm ** 2;
}
