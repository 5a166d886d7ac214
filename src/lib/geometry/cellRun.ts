import type { Tone } from '../scale/tones.js';

/** A run of cells as a path, in pixels. */
export interface CellRun {
	key: string;
	path: string;
	tone: Tone;
	hollow: boolean;
	/** SVG dash pattern of an outline. */
	dash?: string;
}
