import { geoContains } from 'd3';
import { fitPlane } from '../../src/lib/geo/fitPlane.js';
import { planePlace, planePoint } from '../../src/lib/geo/plane.js';
import { rewind } from '../../src/lib/geo/rewind.js';
import { cutCells } from './cutCells.js';
import { fitCells, nearestAreas } from './fitCells.js';
import { polygonArea } from './clipConvex.js';
import { fromGrid, toGrid } from './grid.js';
import type { Town } from '../../src/story/towns/readTowns.js';
import { cleanRing, mapCorners, mapRings, type Corner, type Region } from './rings.js';
import { multiPolygon } from './simplify.js';

/** The published area of the district in km², of which the towns without a published area share the rest. */
export const districtKm2 = 668.58;

const cellPoint = ({ cellPoint: own, point }: Town): Corner => own ?? point;

/**
 * The area that each town's cell is to have, in km². Towns whose area is not published share what the
 * published ones leave of the district, in proportion to the land that is nearer to their seat than to any other.
 */
function targetAreas(towns: readonly Town[], nearest: ReadonlyMap<string, number>): Map<string, number> {
	const published = towns.reduce((sum, { areaKm2 }) => sum + (areaKm2 ?? 0), 0);
	const open = towns.filter(({ areaKm2 }) => areaKm2 === null);
	const rest = districtKm2 - published;
	if (open.length > 0 && rest <= 0)
		throw new RangeError(
			`towns.csv: the published areas sum to ${published.toFixed(2)} km², which leaves nothing of ${districtKm2} km² for ${open.map(({ nameZh }) => nameZh).join(', ')}; check area_km2`
		);
	const land = open.reduce((sum, { code }) => sum + (nearest.get(code) ?? 0), 0);
	return new Map(
		towns.map(({ code, areaKm2 }) => [code, areaKm2 ?? (rest * (nearest.get(code) ?? 0)) / land])
	);
}

/**
 * Town cells made up from seats and areas: a weighted Voronoi diagram, fitted in a plane that keeps
 * areas and cut by the real outline. Only the outline is a border that exists.
 *
 * @param outline the district, in one part without holes, on the grid of the topology
 * @returns the cells on the same grid, in the order of the towns
 * @throws {RangeError} if a seat lies outside the outline, naming the town
 */
export function schematicTowns(towns: readonly Town[], outline: Region): Region[] {
	const [[ring, ...holes] = [], ...others] = outline.parts;
	if (!ring || holes.length + others.length > 0)
		throw new RangeError(
			`schematicTowns: the outline of ${outline.code} has ${outline.parts.length} parts and ${holes.length} holes; cells need one part without holes`
		);
	const shape = rewind(multiPolygon([[ring.map(fromGrid)]]));
	for (const town of towns) {
		const [lon, lat] = cellPoint(town);
		if (!geoContains(shape, [lon, lat]))
			throw new RangeError(
				`towns.csv: ${town.nameZh} (${town.code}) lies at ${lon}, ${lat}, outside the outline of ${outline.code}; check its point`
			);
	}
	const plane = fitPlane([shape]);
	const project = (corner: Corner): Corner => planePoint(plane, corner);
	const unproject = (corner: Corner): Corner => planePlace(plane, corner);
	const shore = ring.map((corner) => project(fromGrid(corner)));
	const open = shore.slice(0, -1);
	const sites = towns.map((town) => ({ code: town.code, at: project(cellPoint(town)) }));
	const areas = targetAreas(towns, nearestAreas(sites, open));
	const asked = [...areas.values()].reduce((sum, area) => sum + area, 0);
	const scale = polygonArea(open) / asked;
	const cells = fitCells(
		sites.map((site) => ({ ...site, area: (areas.get(site.code) ?? 0) * scale })),
		open
	);
	const inOrder = new Map(towns.map(({ code }) => [code, cells.get(code) ?? []]));
	return mapRings(
		mapCorners(cutCells(inOrder, shore), (corner) => toGrid(unproject(corner))),
		cleanRing
	);
}
