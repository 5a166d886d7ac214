import { geoCentroid, type ExtendedFeature } from 'd3';
import { feature } from 'topojson-client';
import type { GeometryCollection } from 'topojson-specification';
import { places } from '$story/places';
import type Marks from '../examples/map/1-marks.svelte';
import type Square from '../examples/map/2-square.svelte';
import type OwnTopology from '../examples/map/3-own-topology.svelte';
import { hurricanes } from '../data/hurricanes.js';
import { claim } from '../data/ledger.js';
import { stateMap } from '../data/stateMap.js';
import { states } from '../data/states.js';
import { mentionMarks, towns } from '../data/towns.js';
import type { Given, KindRows } from './exampleProps.js';

const { map: luoyang, topology, district, counties } = places;

const marks: Given<typeof Marks> = (lang) => ({
	map: luoyang,
	towns: towns(lang).map(({ code, name, count, point }) => ({ code, name, count, point })),
	marks: mentionMarks(),
	district
});

/** The middle of the district, in degrees. */
function middle(): [number, number] {
	const { features } = feature(topology, topology.objects.counties as GeometryCollection);
	const outline = features.find(({ id }) => String(id) === district);
	if (!outline) throw new RangeError(`docs: the topology has no county ${district}; run \`npm run data\``);
	return geoCentroid(outline as ExtendedFeature);
}

const square: Given<typeof Square> = (lang) => ({
	map: luoyang,
	counties: counties.map(({ code, shortName }) => ({ code, name: shortName[lang] })),
	district,
	city: claim('city.to'),
	middle: middle()
});

const ownTopology: Given<typeof OwnTopology> = (lang) => {
	const storms = hurricanes();
	return {
		map: stateMap(),
		states: states(lang).flatMap(({ code, name }) => {
			const count = storms.get(code) ?? 0;
			return count > 0 ? [{ code, name, storms: count }] : [];
		})
	};
};

/** Regions as they lie. */
export const map: KindRows = {
	card: (lang) => ({
		chart: 'map',
		options: {
			map: luoyang,
			approval: null,
			townsOpacity: 0,
			highlight: [district],
			regions: counties.map(({ code, shortName }) => ({
				code,
				name: shortName[lang],
				tone: code === district ? 'river' : 'card',
				fillOpacity: code === district ? 0.3 : 1,
				label: code === district
			}))
		}
	}),
	examples: { '1-marks': marks, '2-square': square, '3-own-topology': ownTopology, '4-zoom': ownTopology }
};
