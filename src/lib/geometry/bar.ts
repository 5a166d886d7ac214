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
	/** In the tone's sister for text, on which small text in the page's colour can be read. @default false */
	strong?: boolean;
	/** In a light tint of the tone, on which text stands in ink. @default false */
	faint?: boolean;
	/** 0–1. @default 1 */
	opacity?: number;
}
