import { weightedVoronoi } from 'd3-weighted-voronoi';
import { clipConvex, polygonArea } from './clipConvex.js';
import type { Corner } from './rings.js';

/** A place that gets a cell, in a plane that keeps areas. */
export interface Site {
	code: string;
	at: Corner;
	/** The area that its cell is to have within the outline, in square units of the plane. */
	area: number;
}

/** A convex cell, open; cut by the outline it has the area that was asked for. */
export type Cells = Map<string, readonly Corner[]>;

/** How fast weights follow areas: a step near 1 overshoots where cells have long borders. */
const step = 0.25;

interface Weighted {
	code: string;
	x: number;
	y: number;
	weight: number;
}

/** A rectangle well around the outline, wound as the package asks. */
function frame(outline: readonly Corner[]): [number, number][] {
	const xs = outline.map(([x]) => x);
	const ys = outline.map(([, y]) => y);
	const margin = (Math.max(...xs) - Math.min(...xs)) / 4;
	const [left, right] = [Math.min(...xs) - margin, Math.max(...xs) + margin];
	const [top, bottom] = [Math.min(...ys) - margin, Math.max(...ys) + margin];
	return [
		[left, top],
		[left, bottom],
		[right, bottom],
		[right, top]
	];
}

function powerCells(sites: readonly Weighted[], outline: readonly Corner[]): Cells {
	const lowest = Math.min(...sites.map(({ weight }) => weight));
	const diagram = weightedVoronoi<Weighted>()
		.x(({ x }) => x)
		.y(({ y }) => y)
		.weight(({ weight }) => weight - lowest + 1) // the package wants weights above zero; only differences count
		.clip(frame(outline));
	return new Map(
		diagram(sites).map((cell) => [cell.site.originalObject.code, cell.map(([x, y]): Corner => [x, y])])
	);
}

const weighted = (sites: readonly Pick<Site, 'code' | 'at'>[]): Weighted[] =>
	sites.map(({ code, at: [x, y] }) => ({ code, x, y, weight: 0 }));

/** The part of the outline that is nearest to each site: plain Voronoi cells, measured within the outline. */
export function nearestAreas(
	sites: readonly Pick<Site, 'code' | 'at'>[],
	outline: readonly Corner[]
): Map<string, number> {
	const cells = powerCells(weighted(sites), outline);
	return new Map(sites.map(({ code }) => [code, polygonArea(clipConvex(outline, cells.get(code) ?? []))]));
}

/**
 * Divides an outline among sites by a weighted Voronoi (power) diagram whose cells have given areas.
 * The sites stay where they are; each round raises the weight of a cell that is too small, by its want.
 * This climbs a concave function with one summit (Aurenhammer, Hoffmann and Aronov 1998), so it ends at
 * the one division that there is, for an outline of any shape.
 *
 * @param sites their areas sum to the outline's
 * @param outline a simple polygon, open, in a plane that keeps areas
 * @param tolerance the largest relative deviation to accept
 * @throws {RangeError} if the areas do not sum to the outline's, or no division is found
 */
export function fitCells(sites: readonly Site[], outline: readonly Corner[], tolerance = 1e-5): Cells {
	const whole = polygonArea(outline);
	const asked = sites.reduce((sum, { area }) => sum + area, 0);
	if (Math.abs(asked / whole - 1) > 1e-6)
		throw new RangeError(
			`fitCells: the areas sum to ${asked.toFixed(2)}, the outline has ${whole.toFixed(2)}; scale them to it`
		);
	const places = weighted(sites);
	for (let round = 0; round < 3000; round++) {
		const cells = powerCells(places, outline);
		const wants = sites.map(
			({ code, area }) => area - polygonArea(clipConvex(outline, cells.get(code) ?? []))
		);
		if (sites.every(({ area }, index) => Math.abs(wants[index] ?? 0) <= tolerance * area)) return cells;
		places.forEach((place, index) => (place.weight += step * (wants[index] ?? 0)));
	}
	throw new RangeError(
		`fitCells: no division of the outline into ${sites.length} cells was found in 3000 rounds; check that the sites lie apart and that no area is tiny`
	);
}
