import { joinRows } from '../geo/joinRows.js';
import { planarObject, regionsByCode, type PlanarMap, type PlanarRegion } from '../geo/planar.js';
import { planePoint } from '../geo/plane.js';
import { recode } from '../geo/recode.js';
import type { Point } from '../geo/polygon.js';
import { boundsAround, type Bounds } from '../geo/view.js';
import { checkFinite, checkKeys, checkWithin } from '../geometry/checkRows.js';
import { byFields, type ByFields, type FieldUses } from '../geometry/byFields.js';
import { checkFrame, type Frame } from '../geometry/layout.js';
import type { Arrival } from '../geometry/arrival.js';
import type { Mark } from '../geometry/mark.js';
import type { Status, Tone } from '../scale/tones.js';

/** What a camera looks at: everything, the regions with these codes, or a part of the map's plane, in kilometres. */
export type Focus = 'all' | readonly string[] | { bounds: Bounds };

/** A flight from one focus to another. */
export interface Camera {
	from: Focus;
	to: Focus;
	/** 0 at `from`, 1 at `to`. */
	t: number;
}

/** How one region is drawn and named. */
export interface MapRegion {
	/** The region's code on the map. */
	code: string;
	/** Printed on the map, where there is room. */
	name: string;
	/** @default 'card' */
	tone?: Tone;
	/** 0–1. @default 1 */
	fillOpacity?: number;
	/** A planned region is an outline. @default 'done' */
	status?: Status;
	/** Whether the name stands on the map. @default true */
	label?: boolean;
	/** What the map counts here: 0 is hatched and said in words, `null` is missing and said so. */
	value?: number | null;
	/** A second line under the name. */
	text?: string;
	/** Labels with more are placed first; added to the chart's own order, where highlights have 100. @default 0 */
	importance?: number;
	/** Longitude and latitude where symbols stand. @default the roomiest place of the region */
	point?: Point;
}

/** An area laid on the map as a square, at the map's own scale. */
export interface MapSquare {
	/** Its own within the chart. */
	key: string;
	/** Printed beside the square. */
	name: string;
	/** Drawn at the map's own scale. */
	areaKm2: number;
	/** Longitude of the middle of the square, in degrees. */
	lon: number;
	/** Latitude of the middle of the square, in degrees. */
	lat: number;
	tone: Tone;
	/** @default 'done' */
	status?: Status;
	/** The area in words. @default as `quantity` writes it */
	text?: string;
	/** 0–1. @default 1 */
	opacity?: number;
}

/** Objects of a map by name. */
export interface MapObjects {
	/** What lies around. @default nothing */
	context?: string;
	/** What the map is about. */
	regions: string;
}

export interface MapOptions extends Frame {
	/** The shapes, from `planarMap(topology)`; never changed, since what is read from it is kept. */
	map: PlanarMap;
	/**
	 * The objects of the map that are shown: the regions it is about, and those that lie around.
	 * @default its only object; of several { context: 'counties', regions: 'towns' }
	 */
	objects?: MapObjects;
	/** @default everything */
	camera?: Camera;
	/**
	 * Rows for regions of either object. A region without a row is drawn without a name. Objects, or CSV text with a
	 * head. Rows with fields of other names need `name` and a channel for each such field.
	 */
	regions: readonly MapRegion[];
	/**
	 * Codes of before a boundary change, or what they begin with, each with that of the map, as `{ '410381': '410307' }`:
	 * rows, marks and highlights that have the old one are read with the new one. @default none changed
	 */
	codes?: Readonly<Record<string, string>>;
	/** 0–1: how far the regions (not the context) have appeared. @default 1 */
	townsOpacity?: number;
	/** One for each thing counted, packed around its region's point. */
	marks?: readonly Mark[];
	squares?: readonly MapSquare[];
	/** Codes of regions with a strong outline. */
	highlight?: readonly string[];
	/**
	 * The approval number (审图号) of the boundaries, which a map of China must print; `null` where there is none: the map
	 * then says that it is not official. @default no number is asked for, and nothing is said of it
	 */
	approval?: string | null;
	/** Where marks come from, when another chart had them. */
	arrival?: Arrival;
}

/** Fields of a row that a channel may stand for. */
type Field = Exclude<keyof MapRegion, 'label' | 'point'>;

/**
 * What the chart takes: {@link MapOptions}, or rows of any type with a channel for each field of a `MapRegion`.
 *
 * @typeParam Row one row
 */
export type MapInput<Row = MapRegion> = ByFields<MapOptions, 'regions', Field, Row>;

const uses: FieldUses<MapRegion, Field> = {
	code: 'must',
	name: 'must',
	tone: 'may',
	fillOpacity: 'may',
	status: 'may',
	label: 'own',
	value: 'may',
	text: 'may',
	importance: 'may',
	point: 'own'
};

/** The options with rows of the chart's own; errors as `byFields` has them. */
export const mapOwn = (given: object): MapOptions =>
	withCodes(byFields<MapOptions>('mapLayout', given, 'regions', uses));

/** Options whose rows, marks and highlights have the codes of the map. */
export function withCodes<
	Options extends Pick<MapOptions, 'codes' | 'marks' | 'highlight'> & { regions: readonly { code: string }[] }
>(options: Options): Options {
	const { codes, regions, marks, highlight } = options;
	if (!codes) return options;
	const coded = <Each extends { code: string }>(all: readonly Each[]): Each[] =>
		all.map((each) => ({ ...each, code: recode(each.code, codes) }));
	return {
		...options,
		regions: coded(regions),
		marks: marks && coded(marks),
		highlight: highlight?.map((code) => recode(code, codes))
	};
}

/** The objects of a map that are shown. */
export function objectsOf({ map, objects }: Pick<MapOptions, 'map' | 'objects'>): MapObjects {
	const [only, ...others] = Object.keys(map.objects);
	return (
		objects ??
		(only !== undefined && others.length === 0
			? { regions: only }
			: { context: 'counties', regions: 'towns' })
	);
}

/** A row beside the region that it is for. */
export interface JoinedRegion {
	row: MapRegion;
	region: PlanarRegion;
	/** Whether the region is one that the map is about. */
	inFocus: boolean;
	/** Where its symbols stand, in the map's plane. */
	point: Point;
}

/** Options checked and joined with the regions. */
export interface MapData {
	map: PlanarMap;
	context: ReadonlyMap<string, PlanarRegion>;
	regions: ReadonlyMap<string, PlanarRegion>;
	joined: readonly JoinedRegion[];
	/** Codes of the regions that the map is about and that have no row, where others have one. */
	bare: readonly string[];
	/** Whether the regions are made up from points and areas. */
	schematic: boolean;
	boundsOf: (focus: Focus) => Bounds;
}

const where = 'mapLayout';

function checkNumbers({
	townsOpacity = 1,
	camera,
	regions,
	marks = [],
	squares = [],
	arrival
}: MapOptions): void {
	checkWithin(where, 'townsOpacity', townsOpacity, [0, 1]);
	if (camera) checkWithin(where, 'camera.t', camera.t, [0, 1]);
	if (arrival) checkWithin(where, 'arrival.t', arrival.t, [0, 1]);
	for (const { code, name, fillOpacity = 1, value, importance = 0 } of regions) {
		checkWithin(where, `region ${code} ${name}, fillOpacity`, fillOpacity, [0, 1]);
		checkFinite(where, `region ${code} ${name}, importance`, importance);
		if (value !== undefined && value !== null) checkFinite(where, `region ${code} ${name}, value`, value);
	}
	checkKeys(where, marks);
	for (const { key, opacity = 1 } of marks) checkWithin(where, `mark "${key}", opacity`, opacity, [0, 1]);
	checkKeys(where, squares);
	for (const { key, areaKm2, opacity = 1 } of squares) {
		checkWithin(where, `square "${key}", areaKm2`, areaKm2, [0, Infinity]);
		checkWithin(where, `square "${key}", opacity`, opacity, [0, 1]);
	}
}

/**
 * Checks a map's options and joins its rows with their regions.
 *
 * @throws {RangeError} naming the row whose code has no region, or the number that cannot be drawn
 */
export function mapData(options: MapOptions): MapData {
	checkFrame(where, options);
	if (typeof options.map !== 'object')
		throw new TypeError(`${where}: map is ${typeof options.map}; give planarMap(topology)`);
	checkNumbers(options);
	const { map, highlight = [], marks = [] } = options;
	const objects = objectsOf(options);
	const regions = regionsByCode(planarObject(map, objects.regions));
	const context =
		objects.context === undefined
			? new Map<string, PlanarRegion>()
			: regionsByCode(planarObject(map, objects.context));
	const all = new Map([...context, ...regions]);
	const joined = joinRows(where, options.regions, all).map(({ row, region }): JoinedRegion => {
		const [roomiest] = region.inside;
		const own = row.point ?? (region.properties.point as Point | undefined);
		return {
			row,
			region,
			inFocus: regions.has(row.code),
			point: own ? planePoint(map.plane, own) : [roomiest?.x ?? 0, roomiest?.y ?? 0]
		};
	});
	const named = new Set(options.regions.map(({ code }) => code));
	const lost = [
		...highlight.filter((code) => !all.has(code)).map((code) => `highlight ${code}`),
		...marks.filter(({ code }) => !named.has(code)).map(({ code, key }) => `mark "${key}" of ${code}`)
	];
	if (lost.length > 0)
		throw new RangeError(`${where}: no region for ${lost.join(', ')}; add a row with the code, or check it`);
	return {
		map,
		context,
		regions,
		joined,
		bare: joined.some(({ inFocus }) => inFocus) ? [...regions.keys()].filter((code) => !named.has(code)) : [],
		schematic: [...regions.values()].some(({ properties }) => properties.schematic === true),
		boundsOf: (focus) => focusBounds(focus, all, context.size > 0 ? context : regions)
	};
}

function focusBounds(
	focus: Focus,
	all: ReadonlyMap<string, PlanarRegion>,
	everything: ReadonlyMap<string, PlanarRegion>
): Bounds {
	if (typeof focus === 'object' && 'bounds' in focus) {
		const { bounds } = focus;
		if (!(bounds[2] > bounds[0] && bounds[3] > bounds[1]))
			throw new RangeError(
				`${where}: camera looks at bounds ${bounds.join(', ')}; give left, top, right and bottom, in that order`
			);
		return bounds;
	}
	if (focus === 'all') return boundsAround([...everything.values()].map(({ bounds }) => bounds));
	return boundsAround(
		focus.map((code) => {
			const region = all.get(code);
			if (!region)
				throw new RangeError(`${where}: camera looks at ${code}, which is no region; check the code`);
			return region.bounds;
		})
	);
}
