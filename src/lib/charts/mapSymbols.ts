import type { Dot } from '../geometry/dot.js';
import type { CircleShape } from '../geometry/shape.js';
import type { TypeScale } from '../geometry/typeScale.js';
import type { Tone } from '../scale/tones.js';
import { flight, mapFrame } from './mapFrame.js';
import type { MapMarks } from './mapMarks.js';
import type { MapDiscs } from './mapLayout.js';
import type { MapData, MapOptions } from './mapOptions.js';

/** A disc on a region, whose area stands for a value. */
export interface MapSymbol {
	/** Radius in pixels. */
	r: number;
	tone: Tone;
	hollow?: boolean;
}

/** One disc at the point of each region that has one, the largest undermost. */
function mapSymbols({ joined }: MapData, symbols: ReadonlyMap<string, MapSymbol>): MapMarks {
	const own = joined
		.flatMap(({ row: { code }, point }) => {
			const symbol = symbols.get(code);
			return symbol ? [{ code, point, ...symbol }] : [];
		})
		.sort((a, b) => b.r - a.r);
	return {
		reaches: new Map(own.map(({ code, r }) => [code, r])),
		points: new Map(own.map(({ code, point }) => [code, point])),
		dotsAt: ({ scale, left, top }) =>
			own.map(({ code, point, r, tone, hollow }) => ({
				key: code,
				x: point[0] * scale + left,
				y: point[1] * scale + top,
				r,
				tone,
				hollow
			}))
	};
}

/** A disc that lets what it overlaps be seen: an outline round a paint that is thin. */
export const symbolShape = ({ key, x, y, r, tone, hollow, opacity }: Dot): CircleShape => ({
	type: 'circle',
	key,
	x,
	y,
	r,
	fill: hollow ? 'page' : tone,
	fillOpacity: hollow ? 0.7 : 0.45,
	stroke: tone,
	strokeWidth: hollow ? 1.5 : 1,
	opacity
});

/**
 * By how much the view has to shrink on each side, in pixels, until no disc is cut off by the box or stands on the
 * notes under the map, with the camera at either end of its flight. Only discs that the camera is made to look at count.
 */
function symbolSpill(
	options: MapOptions,
	data: MapData,
	symbols: ReadonlyMap<string, MapSymbol>,
	type: TypeScale
): number {
	const { from, to } = options.camera ?? { from: 'all', to: 'all' };
	const looked = [from, to].map((focus) =>
		mapSymbols(
			data,
			new Map(
				[...symbols].filter(([code]) => focus === 'all' || ('includes' in focus && focus.includes(code)))
			)
		)
	);
	const most = Math.min(options.width, options.height) / 4;
	const { view: whole } = mapFrame(options, data, type);
	const bottom = whole.top + whole.height + 4;
	const over = (spill: number): number => {
		const way = flight(options, data, mapFrame(options, data, type, spill));
		return Math.max(
			0,
			...looked.flatMap((marks, end) =>
				marks
					.dotsAt(end === 0 ? way.from : way.to)
					.map(({ x, y, r }) => r + 1 - Math.min(x, options.width - x, y, bottom - y))
			)
		);
	};
	let spill = 0;
	for (let round = 0; round < 8; round++) {
		const more = over(spill);
		if (more <= 0.5) break;
		spill = Math.min(most, spill + more);
	}
	return spill;
}

/** Discs by the codes of their regions, as a map draws them. */
export const mapDiscs = (symbols: ReadonlyMap<string, MapSymbol>): MapDiscs => ({
	marks: (data) => mapSymbols(data, symbols),
	shapeOf: symbolShape,
	spill: (options, data, type) => symbolSpill(options, data, symbols, type)
});
