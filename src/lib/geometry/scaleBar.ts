import { quantity } from '../format/quantity.js';
import type { Lang } from '../format/lang.js';
import { px } from './pixel.js';
import type { PathShape } from './shape.js';

/** A bar that shows a distance on a map, in pixels. */
export interface ScaleBar {
	x1: number;
	x2: number;
	y: number;
	/** The distance that it shows. */
	km: number;
	text: string;
}

const lengths = [0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];

/**
 * The longest round distance that fits: true at the middle of an equal-area map to within 1 % as long as
 * the map is not larger than a province.
 *
 * @param pxPerKm scale of the map
 * @param maxWidth in pixels
 */
export function scaleBar(
	pxPerKm: number,
	maxWidth: number,
	{ x, y }: { x: number; y: number },
	lang: Lang
): ScaleBar {
	const km = lengths.findLast((length) => length * pxPerKm <= maxWidth) ?? 0.1;
	return { x1: x, x2: x + km * pxPerKm, y, km, text: quantity(km, 'km', lang) };
}

/** How far the ends of the bar turn up, in pixels. */
const tick = 3;

/** A scale bar on a casing that sets it off from the map. */
export function scaleBarShapes({ x1, x2, y }: ScaleBar): PathShape[] {
	const d = `M${px(x1)} ${px(y - tick)}V${px(y)}H${px(x2)}V${px(y - tick)}`;
	return [
		{ type: 'path', key: 'scale-bar-casing', d, stroke: 'page', strokeWidth: 3.5, cap: 'square' },
		{ type: 'path', key: 'scale-bar', d, stroke: 'soft' }
	];
}
