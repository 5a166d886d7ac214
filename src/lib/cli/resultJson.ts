import { isFailed } from './eachFigure.js';
import type { FigureResult } from './figureTask.js';

/** What became of a figure, for machines: one line of JSON. */
export const resultJson = (result: FigureResult): string =>
	`${JSON.stringify({ ok: !isFailed(result), ...result })}\n`;
