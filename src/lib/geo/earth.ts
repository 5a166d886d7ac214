/**
 * Radius in kilometres of the sphere that has the area of the WGS 84 ellipsoid (its authalic radius).
 * On it, areas at middle latitudes are right to about two parts in ten thousand.
 */
export const earthRadiusKm = 6371.0072;
