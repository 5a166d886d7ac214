import type { Tone } from '../scale/tones.js';

/** A square that lies on a map and lets it show through, in pixels. */
export interface GroundSquare {
	key: string;
	x: number;
	y: number;
	side: number;
	tone: Tone;
	hollow: boolean;
	opacity: number;
}
