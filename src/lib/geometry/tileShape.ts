import type { Tone } from '../scale/tones.js';
import type { Segment } from './placeLabels.js';
import { hatchShape } from './hatch.js';
import type { Shape } from './shape.js';

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

/** A tile as shapes: its ground, and the hatching of one where nothing is counted. */
export const tileShapes = ({ key, hatch, weight, ...tile }: TileShape): Shape[] => [
	{ type: 'rect', key, ...tile, strokeWidth: weight },
	...(hatch.length > 0 ? [hatchShape(`${key}-hatch`, hatch)] : [])
];
