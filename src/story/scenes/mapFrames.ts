import { geoCentroid } from 'd3';
import type { MapOptions, MapRegion } from '../../lib/charts/mapOptions.js';
import type { Frame } from '../../lib/geometry/layout.js';
import { regionFeatures } from '../../lib/geo/regionFeatures.js';
import type { Tone } from '../../lib/scale/tones.js';
import type { ClaimId } from '../claims/definitions.js';
import type { NameId } from '../copy/types.js';
import { places } from '../places.js';
import type { SceneFrame, Script } from './sceneFrame.js';
import type { StepId } from './ids.js';

type MapSpec = Omit<MapOptions, keyof Frame>;

const { map, topology, district, counties, towns } = places;

/** A map owes its lines to somebody: counting the counties names whom. */
const mapFrame = (options: Omit<MapSpec, 'map'>, claims: SceneFrame['claims']): SceneFrame => ({
	spec: { chart: 'map', options: { map, approval: null, ...options } },
	claims: [...claims, 'luoyang.counties']
});

/** Luoyang's counties, then the district among them, then its towns. */
export function whereFrames({ copy: { lang } }: Script) {
	const frame = (t: number, showTowns: 0 | 1, marked: boolean): SceneFrame =>
		mapFrame(
			{
				camera: { from: 'all', to: [district], t },
				townsOpacity: showTowns,
				highlight: marked ? [district] : [],
				regions: [
					...counties.map(({ code, shortName }): MapRegion => ({
						code,
						name: shortName[lang],
						tone: marked && code === district ? 'river' : 'card',
						fillOpacity: marked && code === district ? 0.3 : 1,
						importance: code === district ? 10 : 0,
						label: showTowns === 0
					})),
					...towns.map(({ code, shortName, point }): MapRegion => ({
						code,
						name: shortName[lang],
						tone: 'card',
						fillOpacity: showTowns,
						point,
						label: showTowns > 0
					}))
				]
			},
			['district.area']
		);
	return {
		'where-1': frame(0, 0, false),
		'where-2': frame(0.35, 0, true),
		'where-3': frame(1, 1, true)
	} satisfies Partial<Record<StepId, SceneFrame>>;
}

/** An area, drawn as a square on the map of the district, at its scale. */
export function areaOnMap(
	{ copy: { lang }, value, say, name }: Script,
	square: { key: string; name: NameId; area: ClaimId; share: ClaimId; tone: Tone }
): SceneFrame {
	const outline = regionFeatures(topology, 'counties').get(district);
	if (!outline) throw new RangeError(`the topology has no county ${district}; run \`npm run data\``);
	const [lon, lat] = geoCentroid(outline);
	return mapFrame(
		{
			camera: { from: 'all', to: [district], t: 1 },
			townsOpacity: 0,
			highlight: [district],
			regions: counties.map(({ code, shortName }) => ({
				code,
				name: shortName[lang],
				tone: 'card',
				label: code === district
			})),
			squares: [
				{
					key: square.key,
					name: name(square.name),
					areaKm2: value(square.area),
					lon,
					lat,
					tone: square.tone,
					text: say(square.share)
				}
			]
		},
		[square.area, 'district.area']
	);
}

/** Which towns the report names, as marks on the map and on the tile grid. */
export function townFrames({ copy: { lang }, archive: { mentions } }: Script) {
	const count = (town: string) => mentions.filter(({ code }) => code === town).length;
	const marks = mentions.map(({ code, line, status, certain }) => ({
		key: `mention-${line}`,
		code,
		status,
		certain,
		tone: 'river' as const
	}));
	const most = [...towns]
		.sort((a, b) => count(b.code) - count(a.code))
		.slice(0, 2)
		.map(({ code }) => code);
	const never = towns.filter(({ code }) => count(code) === 0).map(({ code }) => code);
	const onMap = (highlight: readonly string[]): SceneFrame =>
		mapFrame(
			{
				camera: { from: 'all', to: [district], t: 1 },
				highlight,
				regions: towns.map(({ code, shortName, point }) => ({
					code,
					name: shortName[lang],
					tone: 'card',
					value: count(code),
					point
				})),
				marks
			},
			['mentions.all']
		);
	const onTiles = (highlight: readonly string[]): SceneFrame => ({
		spec: {
			chart: 'tileGrid',
			options: {
				tiles: towns.map(({ code, shortName, tile: [col, row] }) => ({
					code,
					name: shortName[lang],
					col,
					row,
					value: count(code)
				})),
				marks,
				highlight
			}
		},
		claims: ['mentions.all']
	});
	const inferred = [...new Set(mentions.filter(({ certain }) => !certain).map(({ code }) => code))];
	return {
		'towns-1': onMap([]),
		'towns-2': onMap(most),
		'towns-3': onMap(never),
		'towns-4': onTiles([]),
		'towns-5': onTiles(inferred)
	} satisfies Partial<Record<StepId, SceneFrame>>;
}
