import type { Paint } from '../scale/tones.js';

/** How a shape is painted. What is left out is not drawn: no fill, no stroke. */
export interface Painted {
	/** Stable from frame to frame, and its own among the shapes of its group. */
	key: string;
	fill?: Paint;
	/** 0–1. @default 1 */
	fillOpacity?: number;
	stroke?: Paint;
	/** In pixels. @default 1 */
	strokeWidth?: number;
	/** SVG dash pattern. */
	dash?: string;
	/** How strokes end. @default 'butt' */
	cap?: 'round' | 'square';
	/** How strokes turn. @default 'miter' */
	join?: 'round';
	/** Whether the stroke lies under the fill. @default false */
	strokeUnder?: boolean;
	/** Whether the stroke keeps its width in pixels inside a group that is scaled. @default false */
	steadyStroke?: boolean;
	/** 0–1. @default 1 */
	opacity?: number;
}

/** An upright rectangle, in pixels. */
export interface RectShape extends Painted {
	type: 'rect';
	x: number;
	y: number;
	width: number;
	height: number;
	/** The side on a baseline, from which the length is read: a bar grows from it. @default none */
	base?: 'left' | 'right' | 'top' | 'bottom';
}

/** A disc or a ring, in pixels. */
export interface CircleShape extends Painted {
	type: 'circle';
	/** The middle. */
	x: number;
	y: number;
	r: number;
	/** What it stands for on the axis of a line, where it is a point of one. @default none */
	at?: number;
}

/** A straight line, in pixels. */
export interface LineShape extends Painted {
	type: 'line';
	x1: number;
	y1: number;
	x2: number;
	y2: number;
}

/** An outline as SVG path data, in pixels or in the units of its group; holes by the even-odd rule. */
export interface PathShape extends Painted {
	type: 'path';
	d: string;
	/** What `d` was drawn from, where that is a line along an axis. */
	runs?: readonly (readonly Vertex[])[];
	/** The lower edge of an area, for each of `runs`. */
	floor?: readonly (readonly Vertex[])[];
}

/** A point of a line, in pixels. */
export interface Vertex {
	/** What it stands for on the line's axis, in the axis's unit, ascending: by that it is found again in a line that follows. */
	at: number;
	x: number;
	y: number;
}

/** Many equal discs, filled, in pixels. */
export interface DotsShape extends Painted {
	type: 'dots';
	/** The middles; `key` is a disc's own from frame to frame. @default its place in the list */
	points: readonly { key?: string | number; x: number; y: number }[];
	r: number;
}

/** Shapes that belong together: moved, scaled or faded as one. */
export interface GroupShape {
	type: 'group';
	/** Stable from frame to frame, and its own among the shapes of its group. */
	key: string;
	shapes: readonly Shape[];
	/** From the group's units to pixels. @default none */
	transform?: { left: number; top: number; scale: number };
	/** Whether its shapes are parts of one plane, of which only those in sight are listed. @default false */
	plane?: boolean;
	/** Cuts off what lies outside this box, in the group's units from its own corner. @default none */
	clip?: { width: number; height: number };
	/** 0–1. @default 1 */
	opacity?: number;
}

/**
 * What a chart draws between its guides and its words, in plain numbers: enough for SVG, canvas, a standalone file
 * and the frames of a tween.
 */
export type Shape = RectShape | CircleShape | LineShape | PathShape | DotsShape | GroupShape;

/** Shapes as a group. */
export const shapeGroup = (
	key: string,
	shapes: readonly Shape[],
	rest: Omit<GroupShape, 'type' | 'key' | 'shapes'> = {}
): GroupShape => ({ type: 'group', key, shapes, ...rest });
