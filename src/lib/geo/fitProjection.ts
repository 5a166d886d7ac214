import { geoBounds, geoConicEqualArea, type GeoConicProjection, type GeoPermissibleObjects } from 'd3';
import { earthRadiusKm } from './earth.js';

/**
 * A projection that keeps areas, fitted to the extent of some data: Albers' conic with its standard
 * parallels a sixth of the extent inside its southern and northern edge, where the deviation of shapes
 * is least. Its plane is measured in kilometres east and *south* of the middle of the extent, so a square
 * of one unit is a square kilometre wherever it lies.
 *
 * @param object in degrees, wound for the sphere (see `rewind`), not crossing the antimeridian
 * @throws {RangeError} if the data have no extent
 */
export function fitProjection(object: GeoPermissibleObjects): GeoConicProjection {
	const [[west, south], [east, north]] = geoBounds(object);
	if (![west, south, east, north].every(Number.isFinite))
		throw new RangeError(
			'fitProjection: the data have no extent; give at least one feature with coordinates'
		);
	const sixth = (north - south) / 6;
	return geoConicEqualArea()
		.parallels([south + sixth, north - sixth])
		.rotate([-(west + east) / 2, 0])
		.center([0, (south + north) / 2])
		.scale(earthRadiusKm)
		.translate([0, 0]);
}
