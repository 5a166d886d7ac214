import type { Tone } from '../scale/tones.js';
import type { ArrowWay } from './annotation.js';
import { px } from './pixel.js';
import type { Segment } from './placeLabels.js';
import type { PathShape } from './shape.js';

/** The length of each side of an arrow's head, in pixels, and half of the angle between them. */
const headLength = 7;
const headAngle = 0.45;

/** An arrow that rises or falls by less than this, in pixels, is straight. */
const leastBend = 10;

/**
 * An arrow along a segment as one line: a shaft, and a head of two strokes at its second end. A curved one leaves level
 * and comes upright.
 */
export function arrow(key: string, { x1, y1, x2, y2 }: Segment, way: ArrowWay, tone: Tone): PathShape {
	const curved = way === 'curved' && Math.abs(y2 - y1) >= leastBend;
	const angle = Math.atan2(y2 - y1, curved ? 0 : x2 - x1);
	const at = (x: number, y: number): string => `${px(x)} ${px(y)}`;
	const side = (turn: number): string =>
		at(x2 - headLength * Math.cos(angle + turn), y2 - headLength * Math.sin(angle + turn));
	const end = at(x2, y2);
	return {
		type: 'path',
		key,
		d: `M${at(x1, y1)}${curved ? `Q${at(x2, y1)} ` : 'L'}${end}M${side(headAngle)}L${end}L${side(-headAngle)}`,
		stroke: tone,
		strokeWidth: 1.25,
		cap: 'round',
		join: 'round'
	};
}
