import type { Tone } from '../scale/tones.js';
import type { PathShape } from './shape.js';

/** Borders in path units, drawn through the map's transform. */
export interface BorderLine {
	key: string;
	path: string;
	tone: Tone;
	/** In pixels, whatever the scale. */
	weight: number;
	/** Dash pattern in pixels. */
	dash?: string;
}

/** A border as a line in the units of its map. */
export const borderOutline = ({ key, path, tone, weight, dash }: BorderLine): PathShape => ({
	type: 'path',
	key,
	d: path,
	stroke: tone,
	strokeWidth: weight,
	dash,
	join: 'round',
	steadyStroke: true
});
