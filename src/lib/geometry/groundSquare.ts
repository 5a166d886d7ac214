import type { Tone } from '../scale/tones.js';
import { insetBox } from './insetBox.js';
import type { RectShape } from './shape.js';

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

/** Half of the outline's width in pixels: it is drawn inside the square, whose area it must not add to. */
const inset = 0.75;

/** A square on the ground as a shape: what lies under it shows through. */
export const groundSquareShape = ({ key, x, y, side, tone, hollow, opacity }: GroundSquare): RectShape => ({
	type: 'rect',
	key,
	...insetBox({ x, y, width: side, height: side }, inset),
	...(hollow ? {} : { fill: tone, fillOpacity: 0.4 }),
	stroke: tone,
	strokeWidth: 2 * inset,
	opacity
});
