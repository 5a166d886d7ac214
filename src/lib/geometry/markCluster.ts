import { hexPacking } from './hexPacking.js';
import type { Dot } from './dot.js';
import type { Status, Tone } from '../scale/tones.js';

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

/** How much of its paint a mark keeps whose place is not certain. */
export const uncertainOpacity = 0.5;

/** The room between two marks of a cluster, in pixels. */
const gap = 1.5;

/** Dots that touch one another around a middle, and the circle around them all. */
export interface Cluster {
	dots: Dot[];
	r: number;
}

/** What is done comes first, and so in the middle; otherwise the order given. */
const doneFirst = (marks: readonly Mark[]): Mark[] => [
	...marks.filter(({ status }) => status === 'done'),
	...marks.filter(({ status }) => status !== 'done')
];

/**
 * Marks of one place packed around it, as close as discs lie.
 *
 * @param r radius of a mark in pixels
 * @param at the middle of the cluster, in pixels
 */
export function markCluster(marks: readonly Mark[], r: number, at: { x: number; y: number }): Cluster {
	const pitch = 2 * r + gap;
	const places = hexPacking(marks.length);
	return {
		r: places.reduce((most, [x, y]) => Math.max(most, (Math.hypot(x, y) + 0.5) * pitch), 0),
		dots: doneFirst(marks).map((mark, index) => {
			const [x, y] = places[index] as readonly [number, number];
			return {
				key: mark.key,
				x: at.x + x * pitch,
				y: at.y + y * pitch,
				r: mark.status === 'planned' ? r - 1 : r, // a ring's stroke reaches one pixel further
				tone: mark.tone,
				hollow: mark.status === 'planned',
				opacity: (mark.opacity ?? 1) * (mark.certain ? 1 : uncertainOpacity)
			};
		})
	};
}

/** Where marks came from, and how far they are on their way. */
export interface Arrival {
	/** Places by the key of the mark, in pixels of this chart's box. */
	positions: Readonly<Record<string, { x: number; y: number }>>;
	/** 0 there, 1 at their own place. */
	t: number;
}

/** Dots on their way from where another chart had them; one that it had not stays. */
export function arriving(dots: readonly Dot[], { positions, t }: Arrival): Dot[] {
	return dots.map((dot) => {
		const from = positions[dot.key];
		if (!from) return dot;
		return { ...dot, x: from.x + (dot.x - from.x) * t, y: from.y + (dot.y - from.y) * t };
	});
}

/** Where each dot stands, by its key. */
export const positionsOf = (dots: readonly Dot[]): Record<string, { x: number; y: number }> =>
	Object.fromEntries(dots.map(({ key, x, y }) => [key, { x, y }]));
