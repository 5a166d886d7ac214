import { filter, filterAttachedWeight, presimplify, simplify, sphericalTriangleArea } from 'topojson-simplify';
import type { GeometryCollection, Objects, Topology } from 'topojson-specification';
import { planarMap, readTopology, type PlanarMap } from 'yiluo/layout';
import { atlasText } from './packageFile.js';

/** The mean radius of the earth, to turn km² into steradians. */
const earthKm = 6371;
/** The smallest bend that is kept, and the smallest island. */
const leastBend = 120 / earthKm ** 2;
const leastIsland = 500 / earthKm ** 2;
/** Of the points inside a state where marks may stand, only the roomiest travel to the page. */
const points = 8;

/** Alaska, Hawaii and the islands: far from the others, and left out of the map. */
const far = new Set(['02', '15', '60', '66', '69', '72', '78']);

/** The 48 states that touch and the capital's district, in one equal-area plane. */
export function stateMap(): PlanarMap {
	const atlas = readTopology(JSON.parse(atlasText('states-10m.json')), 'states-10m.json');
	const { type, geometries } = atlas.objects.states as GeometryCollection;
	const states: GeometryCollection = {
		type,
		geometries: geometries.filter(({ id }) => !far.has(String(id)))
	};
	const near = { ...atlas, objects: { states } } as Topology<Objects<object>>;
	const plain = simplify(presimplify(near, sphericalTriangleArea), leastBend);
	const map = planarMap(filter(plain, filterAttachedWeight(plain, leastIsland)));
	const drawn = map.objects.states;
	if (!drawn) throw new RangeError('states-10m.json has no object "states"; take another version of us-atlas');
	const regions = drawn.regions.map((region) => ({ ...region, inside: region.inside.slice(0, points) }));
	return { ...map, objects: { states: { ...drawn, regions } } };
}
