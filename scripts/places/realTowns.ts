import { toGrid } from './grid.js';
import { readRegions } from './readRegions.js';
import type { Town } from '../../src/story/towns/readTowns.js';
import { cleanRing, mapCorners, mapRings, type Region } from './rings.js';
import { simplifyRegions } from './simplify.js';

/**
 * Real town boundaries from a GeoJSON file in WGS 84, simplified as the counties are, in the order of the towns.
 *
 * @throws {RangeError} if a town has no feature or a feature is of no town, naming them
 */
export function realTowns(path: string, towns: readonly Town[], leastKm2: number): Region[] {
	const remedy =
		'give one feature for each code of data/towns.csv, or remove the file to draw schematic cells';
	const regions = readRegions(path, remedy);
	const lost = towns.filter(({ code }) => regions.every((region) => region.code !== code));
	const unknown = regions.filter(({ code }) => towns.every((town) => town.code !== code));
	if (lost.length + unknown.length > 0)
		throw new RangeError(
			`towns.geojson: ${lost.length} of ${towns.length} towns have no region (${lost.map(({ code, nameZh }) => `${code} ${nameZh}`).join(', ') || 'none'}), ${unknown.length} features are of no town (${unknown.map(({ code }) => code).join(', ') || 'none'}); ${remedy}`
		);
	const ordered = towns.flatMap(({ code }) => regions.filter((region) => region.code === code));
	return mapRings(mapCorners(simplifyRegions(ordered, leastKm2), toGrid), cleanRing);
}
