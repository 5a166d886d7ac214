import type { Tone } from '../scale/tones.js';
import type { PathShape } from './shape.js';

/** A region of a map. Its path is in the map's own units, to be drawn through the map's transform. */
export interface RegionShape {
	/** The region's code. */
	key: string;
	path: string;
	fill: Tone;
	/** 0–1. */
	fillOpacity: number;
	stroke?: Tone;
	/** Stroke width in pixels, whatever the scale. */
	weight: number;
}

/** A region as an outline in the units of its map. */
export const regionOutline = ({ key, path, fill, fillOpacity, stroke, weight }: RegionShape): PathShape => ({
	type: 'path',
	key,
	d: path,
	fill,
	fillOpacity,
	...(stroke ? { stroke, strokeWidth: weight } : {}),
	join: 'round',
	steadyStroke: true
});
