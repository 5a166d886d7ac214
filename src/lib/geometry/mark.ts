import type { Status, Tone } from '../scale/tones.js';
import type { Dot } from './dot.js';

/** One thing that is counted at a place. */
export interface Mark {
	/** The place's code. */
	code: string;
	/** Stable from frame to frame, and the same in every chart that shows the thing. */
	key: string;
	/** Done is a disc, planned a ring. */
	status: Status;
	/** Whether the place is certain; if not, the mark is drawn lighter. */
	certain: boolean;
	tone: Tone;
	/** 0–1. @default 1 */
	opacity?: number;
}

/** The room between two marks of one place, in pixels. */
export const markGap = 1.5;

/** How much of its paint a mark keeps whose place is not certain. */
const uncertainOpacity = 0.5;

/** What is done comes first; otherwise the order given. */
export const doneFirst = (marks: readonly Mark[]): Mark[] => [
	...marks.filter(({ status }) => status === 'done'),
	...marks.filter(({ status }) => status !== 'done')
];

/** A mark as a dot that takes a radius of `r` pixels with its stroke. */
export function markDot(
	{ key, status, certain, tone, opacity = 1 }: Mark,
	r: number,
	at: { x: number; y: number }
): Dot {
	const hollow = status === 'planned';
	return {
		key,
		x: at.x,
		y: at.y,
		r: hollow ? Math.max(0.5, r - 1) : r, // a ring's stroke reaches one pixel further
		tone,
		hollow,
		opacity: opacity * (certain ? 1 : uncertainOpacity)
	};
}
