import type { Tone } from '../scale/tones.js';
import { clamp } from './interpolate.js';
import { hundredth } from './pixel.js';
import type { PathShape } from './shape.js';

/** A run of cells as a path, in pixels. */
export interface CellRun {
	key: string;
	path: string;
	tone: Tone;
	hollow: boolean;
	/** SVG dash pattern of an outline. */
	dash?: string;
}

/** Runs of cells over the whole that they are a part of. */
export interface CellDrawing {
	/** All cells, under everything, as path data. */
	whole: string;
	/** The lines between cells, over what is filled, as path data. */
	gaps: string;
	/** Side of a cell, in pixels: the smaller it is, the thinner are the lines. */
	side: number;
	filled: readonly CellRun[];
	outlined: readonly CellRun[];
}

/** Cells as shapes: the whole, what is filled, the gaps, and outlines on casings that set them off. */
export function cellShapes({ whole, gaps, side, filled, outlined }: CellDrawing): PathShape[] {
	const line = hundredth(clamp(side * 0.14, 1.6, 2.5));
	const casing = hundredth(line + clamp(side * 0.15, 1.2, 2.5));
	const gap = hundredth(clamp(side * 0.1, 0.8, 2));
	const runs = [...filled, ...outlined].filter(({ path }) => path !== '');
	const solid = runs.filter((run) => filled.includes(run) && !run.hollow);
	return [
		{ type: 'path', key: 'whole', d: whole, fill: 'rule', opacity: 0.55 },
		...solid.map(({ key, path: d, tone }): PathShape => ({ type: 'path', key, d, fill: tone })),
		{ type: 'path', key: 'gaps', d: gaps, stroke: 'page', strokeWidth: gap },
		...runs
			.filter((run) => !solid.includes(run))
			.flatMap(({ key, path: d, tone, dash }): PathShape[] => [
				{ type: 'path', key: `${key}-casing`, d, stroke: 'page', strokeWidth: casing },
				{ type: 'path', key, d, stroke: tone, strokeWidth: line, dash }
			])
	];
}
