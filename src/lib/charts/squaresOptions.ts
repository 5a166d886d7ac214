import type { Unit } from '../format/unit.js';
import type { Frame } from '../geometry/layout.js';
import type { Basis, Status, Tone } from '../scale/tones.js';

/** One area, drawn as a square. */
export interface SquareRow {
	key: string;
	name: string;
	/** In the chart's unit, from zero up; `null` is missing. */
	value: number | null;
	tone: Tone;
	/** A planned area is an outlined square. @default 'done' */
	status?: Status;
	/** What the value stands on, shown by the line that measures the square's side. @default 'printed' */
	basis?: Basis;
	/** The value as printed; the room of an empty text is kept. @default as `quantity` writes it */
	text?: string;
	/** The value to make room for: give the largest one when `value` is tweened. @default `value` */
	room?: number;
}

export interface SquaresOptions extends Frame {
	squares: readonly SquareRow[];
	/** In one another with a common lower left corner, or side by side on one baseline. */
	arrangement: 'nested' | 'apart';
	unit: Unit;
	/** The side of a square of one unit, in pixels: the scale of a map. @default as large as the box allows */
	pxPerUnit?: number;
	/** 0–1: how far the squares have come from nested to apart; overrides `arrangement`. */
	spread?: number;
	/**
	 * Names what the largest square has over the next one, and hatches it while the squares are nested. The words
	 * come with the area: give them from the start when values are tweened.
	 */
	difference?: { name: string; text: string };
}
