import type { MultiPolygon, Polygon, Position } from 'geojson';

/** Twice the signed area of a closed ring in the plane of longitude and latitude; positive anticlockwise. */
function turn(ring: readonly Position[]): number {
	let sum = 0;
	for (let index = 1; index < ring.length; index++) {
		const [x1 = 0, y1 = 0] = ring[index - 1] ?? [];
		const [x2 = 0, y2 = 0] = ring[index] ?? [];
		sum += x1 * y2 - x2 * y1;
	}
	return sum;
}

const wound = (polygon: Position[][]): Position[][] =>
	polygon.map((ring, index) => {
		const clockwise = turn(ring) < 0;
		return clockwise === (index === 0) ? ring : [...ring].reverse();
	});

/**
 * A polygon wound as d3-geo reads it: the outer ring clockwise as seen on a map, holes anticlockwise.
 * RFC 7946 asks for the opposite, and d3-geo takes a ring wound that way for all the globe but the polygon.
 *
 * @param geometry in degrees, not crossing the antimeridian; it is left as it is
 */
export function rewind<Geometry extends Polygon | MultiPolygon>(geometry: Geometry): Geometry {
	const coordinates =
		geometry.type === 'Polygon' ? wound(geometry.coordinates) : geometry.coordinates.map(wound);
	return { ...geometry, coordinates };
}
