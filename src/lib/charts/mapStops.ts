import { noted } from '../format/listed.js';
import type { Placement } from '../geo/view.js';
import type { Point } from '../geo/polygon.js';
import type { GroundSquare } from '../geometry/groundSquare.js';
import { clamp } from '../geometry/interpolate.js';
import { linkPlaces } from '../geometry/linkPlaces.js';
import type { LooseStop, Stop } from '../geometry/stop.js';
import { rectBox } from '../geometry/stopBox.js';
import { statusWord } from '../scale/basisWords.js';
import type { JoinedRegion, MapOptions } from './mapOptions.js';
import { squareText } from './mapWords.js';
import { placeText } from './placeText.js';
import { standingWords } from './standingWords.js';
import { regionBox } from './regionBox.js';

/** Where the things of a map stand. */
export interface MapGround {
	now: Placement;
	/** Where each region's symbols stand in the plane, by its code. */
	points: ReadonlyMap<string, Point>;
	/** In pixels. */
	squares: readonly GroundSquare[];
	/** @default what the rows count, and the marks on them */
	told?: MapTold;
}

/** What a listener hears of the regions of a map. */
export interface MapTold {
	/** Of a region, by its code. */
	text: (code: string) => string;
	/** What regions are ranked by. */
	rows: readonly { code: string; value: number | null }[];
}

/**
 * A stop in each region with a row, at its symbols or, where those are out of sight, at the roomiest place in sight,
 * and one on each square. Keys lead to the region that borders there.
 *
 * @param drawn the rows of the regions in sight
 */
export function mapStops(
	options: MapOptions,
	drawn: readonly JoinedRegion[],
	{ now, points, squares, told }: MapGround
): Stop[] {
	const { width, height, lang, map, regions, marks = [] } = options;
	const onScreen = ([x, y]: Point): Point => [x * now.scale + now.left, y * now.scale + now.top];
	const seen = ([x, y]: Point): boolean => x >= 0 && x <= width && y >= 0 && y <= height;
	const values = new Map((told?.rows ?? regions).map(({ code, value }) => [code, value]));
	const rowOf = new Map(regions.map((row, index) => [row, index]));
	const lists = Object.values(map.objects).map((object) => object.regions.map(({ code }) => code));
	const codes = lists.flat();
	const placeOf = new Map(codes.map((code, index) => [code, index]));
	/** All that share a border with a region, as places in `codes`. */
	const around = (code = ''): readonly number[] => map.neighbours[placeOf.get(code) ?? -1] ?? [];
	const places = drawn.map(({ row, region, point }): LooseStop => {
		const own = onScreen(points.get(row.code) ?? point);
		const inner = seen(own) ? own : region.inside.map(({ x, y }) => onScreen([x, y])).find(seen);
		const [x, y] = inner ?? own;
		const { left, top, right, bottom } = regionBox(region, now);
		return {
			key: row.code,
			row: rowOf.get(row),
			x: clamp(x, 0, width),
			y: clamp(y, 0, height),
			box: rectBox(options, { x: left, y: top, width: right - left, height: bottom - top }),
			name: row.name,
			text: told ? told.text(row.code) : placeText(row, marks, lang),
			get more() {
				const own = lists.find((list) => list.includes(row.code)) ?? [];
				const near = around(row.code).filter((other) => own.includes(codes[other] ?? ''));
				return standingWords(values.get(row.code), told?.rows ?? regions, near.length, lang);
			}
		};
	});
	const areas = squares.flatMap(({ key, x, y, side, opacity }): LooseStop[] => {
		const square = options.squares?.find((one) => one.key === key);
		if (!square || opacity === 0) return [];
		return [
			{
				key: `square-${key}`,
				x: clamp(x + side / 2, 0, width),
				y: clamp(y + side / 2, 0, height),
				box: rectBox(options, { x, y, width: side, height: side }),
				name: square.name,
				text: noted(
					squareText(square, lang),
					[square.status === 'planned' && statusWord(square.status, lang)],
					lang
				)
			}
		];
	});
	const indices = new Map(drawn.map(({ row }, index) => [row.code, index]));
	return linkPlaces([...places, ...areas], (index) =>
		around(drawn[index]?.row.code).flatMap((other) => indices.get(codes[other] ?? '') ?? [])
	);
}
