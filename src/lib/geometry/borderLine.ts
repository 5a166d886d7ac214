import type { Tone } from '../scale/tones.js';

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
