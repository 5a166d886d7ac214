import type { Tone } from '../scale/tones.js';
import { px } from './pixel.js';
import { insetBox } from './insetBox.js';
import type { RectShape } from './shape.js';

/** A square, in pixels from the chart's top left. */
export interface Square {
	/** Stable from frame to frame. */
	key: string;
	x: number;
	y: number;
	side: number;
	tone: Tone;
	/** Outlined only: what is planned. @default false */
	hollow?: boolean;
	/** How the outline is broken, if it is. */
	dash?: string;
}

/** What a large square has over a small one that stands in its lower left corner, as SVG path data. */
export interface Gnomon {
	area: string;
	/** Parallel strokes that fill the area. */
	hatch: string;
}

/**
 * The L-shaped area between two squares with one lower left corner, and its hatching: lines at 45°, each of
 * which meets the area in one piece, since it enters the small square by its left or lower edge.
 *
 * @param inner side of the small square, in pixels, at most the large one's
 * @param step distance between two lines along an edge, in pixels
 */
export function gnomon({ x, y, side }: Pick<Square, 'x' | 'y' | 'side'>, inner: number, step = 7): Gnomon {
	const bottom = y + side;
	const [left, right, top] = [px(x), px(x + side), px(y)];
	const [cornerX, cornerY] = [px(x + inner), px(bottom - inner)];
	const area =
		side - inner < 0.05 ? '' : `M${left} ${top}H${right}V${px(bottom)}H${cornerX}V${cornerY}H${left}Z`;
	const lines: string[] = [];
	for (let shift = step * Math.ceil(-side / step); area && shift < side; shift += step) {
		const end = Math.min(side, side - shift);
		const start = Math.abs(shift) < inner ? Math.min(inner, inner - shift) : Math.max(0, -shift);
		if (end - start < 0.5) continue;
		const at = (along: number): string => `${px(x + along)} ${px(bottom - along - shift)}`;
		lines.push(`M${at(start)}L${at(end)}`);
	}
	return { area, hatch: lines.join('') };
}

/** Half of an outline's width in pixels: it is drawn inside the square, whose area it must not add to. */
const inset = 1;

/** A square as a shape, set off from what lies under it by a line of the page's colour. */
export function squareShape({ key, x, y, side, tone, hollow, dash }: Square): RectShape {
	const box = { x, y, width: side, height: side };
	if (hollow)
		return {
			type: 'rect',
			key,
			...insetBox(box, inset),
			fill: 'page',
			stroke: tone,
			strokeWidth: 2 * inset,
			dash
		};
	return { type: 'rect', key, ...box, fill: tone, stroke: 'page', strokeWidth: 1.5, strokeUnder: true };
}
