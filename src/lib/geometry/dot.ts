import type { Tone } from '../scale/tones.js';

/** A disc, in pixels from the chart's top left. */
export interface Dot {
	/** Stable from frame to frame. */
	key: string;
	x: number;
	y: number;
	r: number;
	tone: Tone;
	/** An open ring: what is planned, or stands beside a gap. @default false */
	hollow?: boolean;
	/** 0–1. @default 1 */
	opacity?: number;
}
