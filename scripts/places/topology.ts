import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import type { Objects, Topology } from 'topojson-specification';
import { rewind } from '../../src/lib/geo/rewind.js';
import type { counties } from './counties.js';
import { fromGrid, stepsPerDegree } from './grid.js';
import type { Town } from '../../src/story/towns/readTowns.js';
import type { Region } from './rings.js';
import { multiPolygon } from './simplify.js';

interface Places {
	counties: readonly Region[];
	countyNames: typeof counties;
	towns: readonly Region[];
	/** In the order of the towns. */
	rows: readonly Town[];
	/** Whether the towns are cells made up from seats and areas. */
	schematic: boolean;
}

function featureOf({ code, parts }: Region, properties: object): Feature<Polygon | MultiPolygon> {
	const degrees = multiPolygon(parts.map((rings) => rings.map((ring) => ring.map(fromGrid))));
	const { coordinates } = rewind(degrees); // one winding for all, or borders would not join into rings
	const [only, ...others] = coordinates;
	return {
		type: 'Feature',
		id: code,
		properties,
		geometry:
			only && others.length === 0
				? { type: 'Polygon', coordinates: only }
				: { type: 'MultiPolygon', coordinates }
	};
}

function townProperties(row: Town, schematic: boolean): object {
	const aside = schematic ? row.cellPoint : null;
	return {
		name_zh: row.nameZh,
		name_en: row.nameEn,
		...(schematic ? { schematic: true } : {}),
		area_km2: row.areaKm2,
		point: aside ?? row.point,
		point_kind: aside ? 'proxy' : row.pointKind,
		tile: row.tile
	};
}

/** Counties and towns as one quantised topology: ids are codes, degrees are WGS 84. */
export function placesTopology({ counties, countyNames, towns, rows, schematic }: Places): Topology {
	const collection = (features: Feature<Polygon | MultiPolygon>[]): FeatureCollection => ({
		type: 'FeatureCollection',
		features
	});
	const objects = {
		counties: collection(
			counties.map((region) => {
				const county = countyNames[region.code];
				return featureOf(region, {
					name_zh: county?.zh,
					name_en: county?.en,
					...(county?.codeBefore ? { code_before: county.codeBefore } : {})
				});
			})
		),
		towns: collection(
			rows.flatMap((row) =>
				towns
					.filter(({ code }) => code === row.code)
					.map((region) => featureOf(region, townProperties(row, schematic)))
			)
		)
	};
	const exact = topology(objects) as Topology<Objects<object>>;
	const [west = 0, south = 0] = exact.bbox ?? [];
	return quantize(exact, {
		scale: [1 / stepsPerDegree, 1 / stepsPerDegree],
		translate: [west, south]
	});
}
