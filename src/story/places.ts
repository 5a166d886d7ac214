import type { Topology } from 'topojson-specification';
import * as v from 'valibot';
import type { Bilingual } from '../lib/format/lang.js';
import type { PlanarMap } from '../lib/geo/planar.js';
import { planarMap } from '../lib/geo/planarMap.js';
import { readTopology } from '../lib/geo/readTopology.js';
import { regionCollection } from '../lib/geo/regionFeatures.js';
import generated from './generated/places.json' with { type: 'json' };

/** A place on the map. */
export interface Place {
	code: string;
	name: Bilingual;
	/** The name as it stands on a map: without the word for its kind. */
	shortName: Bilingual;
}

/** A town-level unit on the map. */
export interface TownPlace extends Place {
	/** Longitude and latitude (WGS 84) where the town's symbols stand: its seat, or what stands for it. */
	point: readonly [number, number];
	/** What the point is: the office, a proxy for it, or the middle of the town's cell. */
	pointKind: 'office' | 'proxy' | 'derived';
	/** Published area in km², or `null`. */
	areaKm2: number | null;
	/** Column and row in the tile grid, from 0. */
	tile: readonly [number, number];
	/** Whether the town's region is made up from seats and areas. */
	schematic: boolean;
}

/** The places of the story, and their shapes. */
export interface Places {
	/** Objects `counties` and `towns`, ids = codes, degrees. */
	topology: Topology;
	/** The same in one equal-area plane. */
	map: PlanarMap;
	/** Code of the district that the towns divide. */
	district: string;
	counties: readonly Place[];
	towns: readonly TownPlace[];
	/** Whether any town's region is made up; then the map says so. */
	schematic: boolean;
}

const pair = v.pipe(
	v.tuple([v.number(), v.number()]),
	v.transform((numbers): readonly [number, number] => numbers)
);
const names = { name_zh: v.string(), name_en: v.string() };
const countyProperties = v.object(names);
const townProperties = v.object({
	...names,
	point: pair,
	point_kind: v.picklist(['office', 'proxy', 'derived']),
	area_km2: v.nullable(v.number()),
	tile: pair,
	schematic: v.optional(v.boolean(), false)
});

/** Without 县, 区, 镇 or 街道 and Town or Subdistrict; a name of one character keeps its word. */
const shortNameOf = ({ zh, en }: Bilingual): Bilingual => ({
	zh: zh.replace(/^(.{2,}?)(回族区|[县区镇]|街道)$/, '$1'),
	en: en.replace(/ (Town|Subdistrict)$/, '')
});

function rows<Output>(
	topology: Topology,
	object: string,
	schema: v.GenericSchema<unknown, Output>
): { code: string; properties: Output }[] {
	return regionCollection(topology, object).geometries.map(({ id, properties }) => {
		const code = String(id);
		const checked = v.safeParse(schema, properties);
		if (checked.success) return { code, properties: checked.output };
		const [issue] = checked.issues;
		throw new TypeError(
			`places.json: ${object} ${code}, ${v.getDotPath(issue) ?? 'properties'}: ${issue.message}; run \`npm run data\` again`
		);
	});
}

/**
 * Reads the file that `npm run data` writes.
 *
 * @throws {TypeError | RangeError} if it is no topology of counties and towns
 */
export function readPlaces(json: unknown): Places {
	const topology = readTopology(json, 'places.json');
	const towns = rows(topology, 'towns', townProperties).map(
		({ code, properties: { name_zh, name_en, point_kind, area_km2, ...rest } }): TownPlace => ({
			code,
			name: { zh: name_zh, en: name_en },
			shortName: shortNameOf({ zh: name_zh, en: name_en }),
			pointKind: point_kind,
			areaKm2: area_km2,
			...rest
		})
	);
	return {
		topology,
		map: planarMap(topology),
		district: '410307',
		counties: rows(topology, 'counties', countyProperties).map(
			({ code, properties: { name_zh: zh, name_en: en } }) => ({
				code,
				name: { zh, en },
				shortName: shortNameOf({ zh, en })
			})
		),
		towns,
		schematic: towns.some(({ schematic }) => schematic)
	};
}

/** The places as they are published. */
export const places: Places = readPlaces(generated);
