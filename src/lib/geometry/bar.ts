import type { Tone } from '../scale/tones.js';

/** A bar, in pixels from the chart's top left. */
export interface Bar {
	/** Stable from frame to frame. */
	key: string;
	x: number;
	y: number;
	width: number;
	height: number;
	tone: Tone;
	/** Outlined only: what is planned. @default false */
	hollow?: boolean;
}
