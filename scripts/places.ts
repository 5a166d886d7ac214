import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { areaKm2 } from '../src/lib/geo/areaKm2.js';
import { readTopology } from '../src/lib/geo/readTopology.js';
import { regionFeatures } from '../src/lib/geo/regionFeatures.js';
import { parseTowns } from '../src/story/towns/readTowns.js';
import { checkBorders, checkTiling } from './places/checkTiling.js';
import { counties, district, leastKm2, readCounties } from './places/counties.js';
import { realTowns } from './places/realTowns.js';
import { schematicTowns } from './places/schematicTowns.js';
import { shareCorners } from './places/shareCorners.js';
import { placesTopology } from './places/topology.js';

/** What was made of the places, for the log. */
export interface PlacesCounts {
	counties: number;
	towns: number;
	/** Towns whose cells are made up. */
	schematic: number;
	arcs: number;
	bytes: number;
	/** The district's area as drawn, in km². */
	districtKm2: number;
}

/** How far off an edge a corner of a cell may lie after it is rounded to the grid, in steps of it. */
const offEdge = 0.75;

/**
 * Makes the topology of counties and towns from `data/`: the same bytes each time.
 *
 * @param root the folder that holds `data/`
 * @throws if a file is missing or malformed, or a town has no region; the message says what to do
 */
export function buildPlaces({ root }: { root: string }): { json: string; counts: PlacesCounts } {
	const rows = parseTowns(readFileSync(join(root, 'data/towns.csv'), 'utf8'));
	const countyRegions = readCounties(root);
	const outline = countyRegions.find(({ code }) => code === district);
	if (!outline) throw new RangeError(`places: no county ${district}; see data/README.md#boundaries`);
	const realPath = join(root, 'data/boundaries/towns.geojson');
	const schematic = !existsSync(realPath);
	const townRegions = schematic ? schematicTowns(rows, outline) : realTowns(realPath, rows, leastKm2);
	const topology = placesTopology({
		counties: schematic ? shareCorners(countyRegions, offEdge, townRegions) : countyRegions,
		countyNames: counties,
		towns: townRegions,
		rows,
		schematic
	});
	checkBorders(topology, 'counties');
	if (schematic) checkTiling(topology, 'towns', 'counties', district);
	const json = `${JSON.stringify(topology)}\n`;
	const drawn = regionFeatures(readTopology(JSON.parse(json), 'places.json'), 'counties').get(district);
	return {
		json,
		counts: {
			counties: countyRegions.length,
			towns: townRegions.length,
			schematic: schematic ? townRegions.length : 0,
			arcs: topology.arcs.length,
			bytes: Buffer.byteLength(json),
			districtKm2: drawn ? areaKm2(drawn) : 0
		}
	};
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	const root = fileURLToPath(new URL('..', import.meta.url));
	const target = join(root, 'src/story/generated/places.json');
	const { json, counts } = buildPlaces({ root });
	mkdirSync(dirname(target), { recursive: true });
	writeFileSync(target, json);
	console.log(
		`places: ${counts.counties} counties, ${counts.towns} towns (${counts.schematic} schematic), ${counts.arcs} arcs, ${counts.bytes} bytes, district ${counts.districtKm2.toFixed(2)} km²`
	);
}
