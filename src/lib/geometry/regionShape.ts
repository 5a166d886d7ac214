import type { Tone } from '../scale/tones.js';

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
