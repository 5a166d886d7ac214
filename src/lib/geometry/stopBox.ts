import { clamp } from './interpolate.js';
import type { Box } from './labelBox.js';

/** A chart's box, in pixels. */
interface Size {
	width: number;
	height: number;
}

/** An upright rectangle, in pixels. */
export interface Rectangle extends Size {
	x: number;
	y: number;
}

/** As much of a rectangle as lies in the box of its chart. */
export const rectBox = (frame: Size, { x, y, width, height }: Rectangle): Box => ({
	left: clamp(x, 0, frame.width),
	top: clamp(y, 0, frame.height),
	right: clamp(x + width, 0, frame.width),
	bottom: clamp(y + height, 0, frame.height)
});

/** As much of a disc's rectangle as lies in the box of its chart. */
export const dotBox = (frame: Size, { x, y, r }: { x: number; y: number; r: number }): Box =>
	rectBox(frame, { x: x - r, y: y - r, width: 2 * r, height: 2 * r });
