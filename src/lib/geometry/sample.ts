import { barShapes } from './bar.js';
import type { LegendItem } from './legendRow.js';
import type { Shape } from './shape.js';

/** A sample of a mark and what it stands for, for a legend over several charts. */
export interface Sample {
	key: string;
	text: string;
	/** In pixels from the sample's left end and the middle of its line. */
	shapes: readonly Shape[];
	/** What the shapes take of the line, in pixels. */
	width: number;
}

/** The side of a sample of a bar, in pixels. */
const side = 10;

/** A sample of a bar. */
export const barSample = ({ text, tone = 'slate', ...paint }: LegendItem): Sample => ({
	key: paint.key,
	text,
	shapes: barShapes({ ...paint, tone, x: 0, y: -side / 2, width: side, height: side }),
	width: side
});
