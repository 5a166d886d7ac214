import type { AnyRow } from '../geometry/byFields.js';
import { lazily } from '../geometry/lazily.js';
import { mapShapes, type MapDrawing } from './mapDrawing.js';
import { pathUnitsPerKm, planarObject, ringsOf, type PlanarRegion } from '../geo/planar.js';
import type { Placement } from '../geo/view.js';
import { hatch } from '../geometry/hatch.js';
import type { Drawn, Label, Layout } from '../geometry/layout.js';
import type { Dot } from '../geometry/dot.js';
import type { CircleShape } from '../geometry/shape.js';
import { arriving, positionsOf } from '../geometry/arrival.js';
import { boxGap, type Segment } from '../geometry/placeLabels.js';
import type { RegionShape } from '../geometry/regionShape.js';
import { typeScale, type TypeScale } from '../geometry/typeScale.js';
import type { Tone } from '../scale/tones.js';
import { mapEncodings } from './mapEncodings.js';
import { flight, mapFrame, mapScaleBar, noteLabels } from './mapFrame.js';
import { mapLabels } from './mapLabels.js';
import { dotBox, mapMarks, type MapMarks } from './mapMarks.js';
import {
	mapData,
	type JoinedRegion,
	type MapData,
	type MapInput,
	type MapOptions,
	mapOwn,
	objectsOf,
	type MapRegion
} from './mapOptions.js';
import { mapStops, type MapTold } from './mapStops.js';
import { mapSquares } from './mapSquares.js';
import { regionBox } from './regionBox.js';
import { mapSummary, mapTable } from './mapWords.js';
import type { BorderLine } from '../geometry/borderLine.js';

export type { Camera, Focus, MapInput, MapOptions, MapRegion, MapSquare } from './mapOptions.js';

export interface MapLayout extends Layout, MapDrawing {
	kind: 'map';
	/** Pixels to a kilometre. */
	pxPerKm: number;
	/** Where each mark stands, by key, for another chart to start from. */
	positions: Readonly<Record<string, { x: number; y: number }>>;
	/** Names in sight for which there was no room. */
	dropped: readonly string[];
}

const schematicDash = '3 3';

/** Discs that stand on the regions instead of marks. */
export interface MapDiscs {
	marks: (data: MapData) => MapMarks;
	shapeOf: (dot: Dot) => CircleShape;
	/** What the view leaves free for them on each side, in pixels. */
	spill: (options: MapOptions, data: MapData, type: TypeScale) => number;
}

/** What a kind of map changes of the ground that it is drawn on. */
export interface MapManner {
	/** The paint of strong outlines. @default the tone of the region */
	outline?: Tone;
	/** What a listener hears of the regions. @default what is counted there */
	told?: MapTold;
	/** The value of regions that are hatched. @default 0 */
	hatchedValue?: number | null;
	/** @default the marks of the options */
	discs?: MapDiscs;
}

/** A map without its words, and what it was made of. */
export function laidOutMap(options: MapOptions, { outline, told, hatchedValue = 0, discs }: MapManner = {}) {
	const { width, height, lang, townsOpacity = 1, highlight = [], squares = [] } = options;
	const data = mapData(options);
	const type = typeScale(width);
	const frame = mapFrame(options, data, type, discs?.spill(options, data, type));
	const way = flight(options, data, frame);
	const { now } = way;
	const scale = mapScaleBar(way, frame, { height, lang }, type);
	const notes = noteLabels(frame, townsOpacity);
	const ground = mapSquares(squares, data.map.plane, now, frame.bounds, type, lang);
	const marks = discs ? discs.marks(data) : mapMarks(options, data, Math.max(way.from.scale, way.to.scale));
	const own = marks.dotsAt(now);
	const dots = options.arrival ? arriving(own, options.arrival) : own;
	const fixed = [scale.box, ...notes.boxes];
	const names = mapLabels({
		options,
		data,
		frame,
		way,
		marks,
		obstaclesAt: (placement) => [...fixed, ...marks.dotsAt(placement).map(dotBox)],
		taken: [...fixed, ...dots.filter(({ opacity = 1 }) => opacity > 0).map(dotBox), ...ground.boxes],
		type
	});
	const rows = new Map(data.joined.map((joined) => [joined.row.code, joined]));
	const seen = (regions: ReadonlyMap<string, PlanarRegion>) =>
		[...regions.values()].filter((region) => inSight(region, now, { width, height }));

	const shown = townsOpacity > 0;
	const shapes: MapDrawing = {
		transform: { scale: now.scale / pathUnitsPerKm, left: now.left, top: now.top },
		context: seen(data.context).map((region) => regionShape(region, rows.get(region.code), 'slate')),
		regions: shown ? seen(data.regions).map((region) => regionShape(region, rows.get(region.code))) : [],
		borders: shown ? borders(options, data) : [],
		townsOpacity,
		outlines: outlines(highlight, data, rows, { width, outline }),
		hatch: shown
			? data.joined
					.filter(({ row, region }) => row.value === hatchedValue && inSight(region, now, { width, height }))
					.map(({ region }) => ({ key: region.code, lines: hatched(region, now) }))
			: [],
		squares: ground.squares,
		dots,
		leaders: [...names.leaders, ...ground.leaders],
		scaleBar: scale.bar
	};
	const drawing = lazily(
		{
			kind: 'map',
			width,
			height,
			lang,
			...shapes,
			shapes: mapShapes(shapes, { width, height }, discs?.shapeOf),
			pxPerKm: now.scale,
			rules: [],
			labels: [...names.labels, ...ground.labels, ...notes.labels, scale.label] satisfies Label[],
			positions: positionsOf(dots),
			dropped: names.dropped
		},
		{
			stops: () => {
				const drawn = data.joined.filter(
					({ region, inFocus }) => (shown || !inFocus) && inSight(region, now, { width, height })
				);
				return mapStops(options, drawn, { now, points: marks.points, squares: ground.squares, told });
			}
		}
	);
	return { drawing, data, ground };
}

/**
 * A map in one equal-area plane: regions, what lies around them, marks packed at places, squares at the
 * map's own scale. The camera moves only a transform; paths stay the same strings.
 *
 * @throws {RangeError} naming a row whose code has no region, or a number that cannot be drawn
 */
export function mapLayout<Row extends AnyRow<MapRegion>>(given: MapInput<Row>): MapLayout {
	const options = mapOwn(given);
	const { drawing, data, ground } = laidOutMap(options);
	return lazily(drawing, {
		summary: () => mapSummary(options, data),
		table: () => mapTable(options, data),
		encodings: () => mapEncodings(options, data, ground.squares)
	});
}

/** What `mapLayout` draws, without its words. It throws alike. */
export const drawnMap = <Row extends AnyRow<MapRegion>>(given: MapInput<Row>): Drawn<MapLayout> =>
	laidOutMap(mapOwn(given)).drawing;

function inSight(
	region: PlanarRegion,
	now: Placement,
	{ width, height }: { width: number; height: number }
): boolean {
	return boxGap(regionBox(region, now), { left: 0, top: 0, right: width, bottom: height }) < 0;
}

function regionShape(region: PlanarRegion, joined: JoinedRegion | undefined, stroke?: Tone): RegionShape {
	const row = joined?.row;
	const blank = row?.value === 0 || row?.value === null;
	return {
		key: region.code,
		path: region.path,
		fill: blank || row?.status === 'planned' ? 'page' : (row?.tone ?? 'card'),
		fillOpacity: blank ? 1 : (row?.fillOpacity ?? 1),
		stroke: row?.status === 'planned' ? row.tone : stroke,
		weight: row?.status === 'planned' ? 1.5 : 0.6
	};
}

function borders(options: MapOptions, { map, schematic }: MapData): BorderLine[] {
	const { width } = options;
	const { inner, outer } = planarObject(map, objectsOf(options).regions).borders;
	return [
		{
			key: 'inner',
			path: inner,
			tone: schematic ? 'slate' : 'soft',
			weight: schematic ? 0.9 : 0.75,
			dash: schematic ? schematicDash : undefined
		},
		{ key: 'outer', path: outer, tone: 'soft', weight: width < 480 ? 1 : 1.25 }
	];
}

function outlines(
	highlight: readonly string[],
	{ regions, context }: MapData,
	rows: ReadonlyMap<string, JoinedRegion>,
	{ width, outline }: { width: number; outline?: Tone }
): BorderLine[] {
	return highlight.flatMap((code) => {
		const region = regions.get(code) ?? context.get(code);
		if (!region) return [];
		const tone = outline ?? rows.get(code)?.row.tone ?? 'ink';
		return [
			{
				key: code,
				path: region.path,
				tone: tone === 'card' || tone === 'page' || tone === 'rule' ? 'ink' : tone,
				weight: width < 480 ? 1.5 : 2
			}
		];
	});
}

/** Hatching that stays on the region while the map moves under it. */
function hatched(region: PlanarRegion, { scale, left: x0, top: y0 }: Placement): Segment[] {
	const [left, top] = region.bounds;
	const [x, y] = [left * scale + x0, top * scale + y0];
	const own = ringsOf(region).map((ring) =>
		ring.map(([px, py]) => [(px - left) * scale, (py - top) * scale] as const)
	);
	return hatch(own, 9).map(({ x1, y1, x2, y2 }) => ({ x1: x1 + x, y1: y1 + y, x2: x2 + x, y2: y2 + y }));
}
