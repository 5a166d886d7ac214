import type { Frame, Shared } from '../geometry/layout.js';
import type { Basis, Status, Tone } from '../scale/tones.js';

/** A part of the whole: a run of cells that are filled. */
export interface WafflePart {
	key: string;
	name: string;
	/** In cells, from zero; a fraction is drawn as a part of a cell, and the next part begins in its rest. */
	value: number;
	tone: Tone;
	/** A planned part is outlined and not filled. @default 'done' */
	status?: Status;
	/** What the value stands on, shown by the leader to its name. @default 'printed' */
	basis?: Basis;
	/** The value as printed, under the name; its room is kept when it is absent. */
	text?: string;
}

/** A run of cells that is framed, to compare it with what is filled. */
export interface WaffleOutline {
	key: string;
	name: string;
	/** The cell it begins at; 0 is the first. */
	start: number;
	/** In cells. */
	value: number;
	tone: Tone;
	/** @default 'printed' */
	basis?: Basis;
	/** The value as printed, under the name. */
	text?: string;
}

export interface WaffleOptions extends Frame, Pick<Shared, 'cell'> {
	/** Cells of the whole; a whole number from 1 to 10,000. */
	total: number;
	/** In the order in which they fill the cells: up each column, columns from the left. */
	parts: readonly WafflePart[];
	/** @default none */
	outlines?: readonly WaffleOutline[];
	/** What one cell stands for. */
	cellName: string;
	/** A remark under that. */
	cellNote?: string;
}
