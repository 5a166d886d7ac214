import type { MultiPolygon, Polygon, Position } from 'geojson';

type Rings = Position[][];

const polygonsOf = (area: Polygon | MultiPolygon): Rings[] =>
	area.type === 'Polygon' ? [area.coordinates] : area.coordinates;

/** Along a pole a border runs from one meridian to any other without going anywhere; 11 km off, files have rounded it. */
const alongPole = ([, a = 0]: Position, [, b = 0]: Position): boolean =>
	Math.min(Math.abs(a), Math.abs(b)) > 89.9 && Math.sign(a) === Math.sign(b);

/**
 * A ring whose steps are the short way round the globe: one that crosses the antimeridian goes on beyond 180°, any
 * other comes back as it is.
 *
 * @throws {RangeError} if it goes round a pole
 */
function continuous(ring: Position[], where: string): Position[] {
	let turn = 0;
	let crosses = false;
	const walked = ring.map((position, index): Position => {
		const [lon = NaN, lat = NaN] = position;
		const before = ring[index - 1];
		const step = before ? lon - (before[0] ?? NaN) : 0;
		if (before && Math.abs(step) > 180 && !alongPole(before, position))
			[turn, crosses] = [turn - 360 * Math.sign(step), true];
		return [lon + turn, lat];
	});
	if (turn !== 0)
		throw new RangeError(
			`${where} goes round a pole, which no plane can show; cut it along a meridian and the pole, as RFC 7946 asks`
		);
	return crosses ? walked : ring;
}

/** The least and the greatest longitude of a polygon's outer ring. */
function reach([outer = []]: Rings): [west: number, east: number] {
	let [west, east] = [Infinity, -Infinity];
	for (const [lon = NaN] of outer) [west, east] = [Math.min(west, lon), Math.max(east, lon)];
	return [west, east];
}

const turned = (lon: number): number => ((((lon + 180) % 360) + 360) % 360) - 180;

/** Where a map begins in the west: at the eastern end of the widest span of longitudes without a polygon. */
function westOf(spans: readonly (readonly [west: number, east: number])[]): number {
	const sorted = spans
		.map(([west, east]) => ({ west: turned(west), width: east - west }))
		.sort((a, b) => a.west - b.west);
	const [first] = sorted;
	if (!first) return -180;
	const end = sorted.reduce((far, { west, width }) => Math.max(far, west + width), -Infinity);
	let [widest, begin, far] = [first.west + 360 - end, first.west, first.west];
	for (const { west, width } of sorted) {
		if (west - far > widest) [widest, begin] = [west - far, west];
		far = Math.max(far, west + width);
	}
	return begin;
}

/**
 * Areas whose longitudes run on across the antimeridian where they lie on both sides of it, so that a plane keeps
 * them together: what lies west of the widest empty span is moved by 360°.
 *
 * @param areas in degrees
 * @param names of the areas, for messages
 * @returns the areas in their order, and whether any was moved
 * @throws {RangeError} for a ring that goes round a pole
 */
export function acrossAntimeridian<Area extends Polygon | MultiPolygon>(
	areas: readonly Area[],
	names: readonly string[]
): { areas: Area[]; moved: boolean } {
	const walked = areas.map((area, index) =>
		polygonsOf(area).map((rings) => rings.map((ring) => continuous(ring, names[index] ?? '')))
	);
	const west = westOf(walked.flat().map(reach));
	let moved = false;
	const placed = areas.map((area, index): Area => {
		const there = (walked[index] ?? []).map((rings, place): Rings => {
			const shift = 360 * Math.ceil((west - reach(rings)[0]) / 360 - 1e-9);
			const given = polygonsOf(area)[place];
			moved ||= shift !== 0 || rings.some((ring, number) => ring !== given?.[number]);
			return rings.map((ring) => ring.map(([lon = NaN, lat = NaN]) => [lon + shift, lat]));
		});
		return { ...area, coordinates: area.type === 'Polygon' ? there[0] : there };
	});
	return { areas: placed, moved };
}
