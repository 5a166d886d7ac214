import { textTone, type Tone } from '../scale/tones.js';
import type { CircleShape } from './shape.js';

/** A disc, in pixels from the chart's top left. */
export interface Dot {
	/** Stable from frame to frame. */
	key: string;
	x: number;
	y: number;
	r: number;
	tone: Tone;
	/** In the stronger paint of its tone: it stands out from others of the same. @default false */
	strong?: boolean;
	/** An open ring: what is planned, or stands beside a gap. @default false */
	hollow?: boolean;
	/** 0–1. @default 1 */
	opacity?: number;
	/** What it stands for on the axis of its line. @default it is on none */
	at?: number;
}

/** A dot as a shape: a disc, or a ring around the page's colour. */
export const dotShape = ({ key, x, y, r, tone, strong, hollow, opacity, at }: Dot): CircleShape => ({
	type: 'circle',
	key,
	x,
	y,
	r,
	...(hollow ? { fill: 'page', stroke: tone, strokeWidth: 2 } : { fill: strong ? textTone(tone) : tone }),
	opacity,
	at
});
