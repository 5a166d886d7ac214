import type { Tone } from '../scale/tones.js';
import type { Segment } from './placeLabels.js';

/** A drawn tile, in pixels. */
export interface TileShape {
	/** The place's code. */
	key: string;
	x: number;
	y: number;
	width: number;
	height: number;
	fill: Tone;
	fillOpacity: number;
	stroke: Tone;
	weight: number;
	hatch: readonly Segment[];
}
