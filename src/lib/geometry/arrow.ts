import type { Tone } from '../scale/tones.js';
import type { ArrowWay } from './annotation.js';
import { px } from './pixel.js';
import type { Segment } from './placeLabels.js';
import type { PathShape } from './shape.js';

/** The length of each side of an arrow's head, in pixels, and half of the angle between them. */
const headLength = 7;
const headAngle = 0.45;

/** An arrow whose bend is shorter than this, in pixels, bows instead of turning a corner. */
const leastBend = 10;

/** How far an arrow without a corner bows, as a share of its length. */
const bow = 0.18;

/** What a curved arrow turns around: a corner, or a point beside a line that is nearly level or upright. */
function bendOf({ x1, y1, x2, y2 }: Segment): { x: number; y: number } {
	const [across, down] = [x2 - x1, y2 - y1];
	if (Math.min(Math.abs(across), Math.abs(down)) >= leastBend) return { x: x2, y: y1 };
	return { x: (x1 + x2) / 2 + down * bow, y: (y1 + y2) / 2 - Math.abs(across) * bow };
}

/** Where a curved arrow runs, as four straight lines. */
export function bent(line: Segment): Segment[] {
	const { x, y } = bendOf(line);
	const along = (from: number, by: number, to: number, t: number): number =>
		(1 - t) ** 2 * from + 2 * t * (1 - t) * by + t ** 2 * to;
	const points = [0, 0.25, 0.5, 0.75, 1].map((t) => ({
		x: along(line.x1, x, line.x2, t),
		y: along(line.y1, y, line.y2, t)
	}));
	return points.slice(1).map((end, index) => {
		const start = points[index] ?? end;
		return { x1: start.x, y1: start.y, x2: end.x, y2: end.y };
	});
}

/** An arrow along a segment as one line: a shaft, and a head of two strokes at its second end. */
export function arrow(key: string, { x1, y1, x2, y2 }: Segment, way: ArrowWay, tone: Tone): PathShape {
	const bend = bendOf({ x1, y1, x2, y2 });
	const from = way === 'curved' ? bend : { x: x1, y: y1 };
	const shaft =
		way === 'curved' ? `Q${px(bend.x)} ${px(bend.y)} ${px(x2)} ${px(y2)}` : `L${px(x2)} ${px(y2)}`;
	const angle = Math.atan2(y2 - from.y, x2 - from.x);
	const side = (turn: number): string =>
		`${px(x2 - headLength * Math.cos(angle + turn))} ${px(y2 - headLength * Math.sin(angle + turn))}`;
	return {
		type: 'path',
		key,
		d: `M${px(x1)} ${px(y1)}${shaft}M${side(headAngle)}L${px(x2)} ${px(y2)}L${side(-headAngle)}`,
		stroke: tone,
		strokeWidth: 1.25,
		cap: 'round',
		join: 'round'
	};
}
