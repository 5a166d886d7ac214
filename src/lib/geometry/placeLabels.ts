import type { Box } from './labelBox.js';

/** A straight line between two places, in pixels. */
export interface Segment {
	x1: number;
	y1: number;
	x2: number;
	y2: number;
}

/** A place where a label could stand. */
export interface Spot {
	box: Box;
	/** How poor the place is; the least is tried first. */
	cost: number;
	/** The line that leads from the label to what it names. */
	leader?: Segment;
}

/** A label that wants one of its spots. */
export interface Wish<Place extends Spot = Spot> {
	key: string;
	/** The most important choose first. */
	importance: number;
	spots: readonly Place[];
}

/** What labels must keep clear of. */
export interface Ground {
	/** The box that every label stays in. */
	bounds: Box;
	/** Marks, notes and all else that was there before. */
	obstacles: readonly Box[];
	/** The least distance between a label and anything else, in pixels. @default 3 */
	gap?: number;
}

/** Which label stands where. */
export interface Placing<Place extends Spot = Spot> {
	placed: ReadonlyMap<string, Place>;
	/** The keys of the labels for which there was no room, the most important first. */
	dropped: readonly string[];
}

/** The distance between two boxes, in pixels; 0 or less where they touch or overlap. */
export const boxGap = (a: Box, b: Box): number =>
	Math.max(a.left - b.right, b.left - a.right, a.top - b.bottom, b.top - a.bottom);

/** How far a box is inside another, in pixels; negative where it reaches out. */
export const inset = (inner: Box, outer: Box): number =>
	Math.min(
		inner.left - outer.left,
		outer.right - inner.right,
		inner.top - outer.top,
		outer.bottom - inner.bottom
	);

const turn = (ax: number, ay: number, bx: number, by: number, cx: number, cy: number): number =>
	(bx - ax) * (cy - ay) - (by - ay) * (cx - ax);

/** Whether two lines cross. */
export function crosses(a: Segment, b: Segment): boolean {
	const side1 = turn(a.x1, a.y1, a.x2, a.y2, b.x1, b.y1) * turn(a.x1, a.y1, a.x2, a.y2, b.x2, b.y2);
	const side2 = turn(b.x1, b.y1, b.x2, b.y2, a.x1, a.y1) * turn(b.x1, b.y1, b.x2, b.y2, a.x2, a.y2);
	return side1 < 0 && side2 < 0;
}

/** Whether a line runs through a box. */
export function entersBox(line: Segment, box: Box): boolean {
	const within = (x: number, y: number) => x > box.left && x < box.right && y > box.top && y < box.bottom;
	if (within(line.x1, line.y1) || within(line.x2, line.y2)) return true;
	const { left, top, right, bottom } = box;
	return (
		crosses(line, { x1: left, y1: top, x2: right, y2: bottom }) ||
		crosses(line, { x1: left, y1: bottom, x2: right, y2: top })
	);
}

function clash(a: Spot, b: Spot, gap: number): boolean {
	if (boxGap(a.box, b.box) < gap) return true;
	if (a.leader && entersBox(a.leader, b.box)) return true;
	if (b.leader && entersBox(b.leader, a.box)) return true;
	return Boolean(a.leader && b.leader && crosses(a.leader, b.leader));
}

/**
 * Finds places for labels so that none touches another, an obstacle or a leader. The most important
 * chooses first; one that finds nothing may move a single other that has a second choice.
 * Deterministic: equal wishes are served in the order in which they came.
 */
export function placeLabels<Place extends Spot>(
	wishes: readonly Wish<Place>[],
	{ bounds, obstacles, gap = 3 }: Ground
): Placing<Place> {
	const free = new Map<string, Place[]>();
	for (const { key, spots } of wishes)
		free.set(
			key,
			[...spots]
				.sort((a, b) => a.cost - b.cost)
				.filter(
					({ box, leader }) =>
						inset(box, bounds) >= 0 &&
						obstacles.every(
							(obstacle) => boxGap(box, obstacle) >= gap && !(leader && entersBox(leader, obstacle))
						)
				)
		);
	const placed = new Map<string, Place>();
	const blockers = (spot: Spot, except?: string): string[] =>
		[...placed].filter(([key, other]) => key !== except && clash(spot, other, gap)).map(([key]) => key);

	/** Moves the one label that is in the way to a spot of its own that fits beside `spot`. */
	const makeRoom = (spot: Spot): boolean => {
		const [blocker, ...others] = blockers(spot);
		if (blocker === undefined || others.length > 0) return false;
		const second = (free.get(blocker) ?? []).find(
			(other) => !clash(other, spot, gap) && blockers(other, blocker).length === 0
		);
		if (second) placed.set(blocker, second);
		return second !== undefined;
	};

	const dropped: string[] = [];
	for (const { key } of [...wishes].sort((a, b) => b.importance - a.importance)) {
		const spots = free.get(key) ?? [];
		const spot = spots.find((each) => blockers(each).length === 0) ?? spots.find(makeRoom);
		if (spot) placed.set(key, spot);
		else dropped.push(key);
	}
	return { placed, dropped };
}
