import type { Box } from './labelBox.js';

/** The stops that the arrow keys lead to, as places in the list of stops; −1 where the way ends. */
export type Ways = readonly [left: number, right: number, up: number, down: number];

/** One datum of a chart, for a reader who points at it or comes to it by key. */
export interface Stop {
	/** Stable from frame to frame. */
	key: string;
	/** The place of its row in the rows given; absent where it stands for no single row. */
	row?: number;
	/** Where it is pointed at, in pixels from the chart's top left. */
	x: number;
	y: number;
	/** What its mark takes up, in pixels. @default a point at `x`, `y` */
	box?: Box;
	/** What it is: `Forest cover, 2021`. */
	name: string;
	/** Its value in words, with its unit, and whether it is planned or missing. */
	text: string;
	/** Said after the value and not shown: `; rank 3 of 13, 5 neighbours`. @default nothing */
	more?: string;
	ways: Ways;
}

/** A stop that leads nowhere yet. */
export type LooseStop = Omit<Stop, 'ways'>;

/** Gives a stop its ways. It stays the same object, so that a name which is worked out when it is read stays so. */
export const linked = (stop: LooseStop, ways: Ways): Stop => Object.assign(stop, { ways });
