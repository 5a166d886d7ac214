import type { FigureName } from './figures.js';

/** What was drawn of a figure. */
export interface DrawnMarks {
	/** Marks that stand for data and have finite coordinates. */
	marks: number;
	/** Whether they are all that the data ask for. */
	drawn: boolean;
}

const tags = (html: string, name: string): string[] => html.match(new RegExp(`<${name}\\b[^>]*>`, 'g')) ?? [];

const attribute = (tag: string, name: string): string =>
	new RegExp(`\\s${name}=(["'])([^]*?)\\1`).exec(tag)?.[2] ?? '';

const broken = /NaN|undefined|Infinity/;

/** Subpaths of path data, and the points of the longest. */
function subpaths(d: string): { count: number; longest: number } {
	const parts = d.split(/[Mm]/).slice(1);
	const points = parts.map((part) => Math.floor((part.match(/-?(\d+\.?\d*|\.\d+)/g) ?? []).length / 2));
	return { count: parts.length, longest: points.reduce((a, b) => Math.max(a, b), 0) };
}

/**
 * Reads an output back.
 *
 * @param count of rows, or for lines of the least points that a line of them has
 * @param lines that there are to be
 */
export function drawnMarks(html: string, figure: FigureName, count: number, lines = 1): DrawnMarks {
	const paths = tags(html, 'path')
		.filter((tag) => !broken.test(tag))
		.map((tag) => subpaths(attribute(tag, 'd')));
	if (figure === 'line' || figure === 'longLine') {
		const long = paths.filter(({ longest }) => longest >= count);
		return { marks: long.length, drawn: long.length >= lines };
	}
	const circles = [...tags(html, 'circle'), ...tags(html, 'use'), ...tags(html, 'rect')].filter(
		(tag) => !broken.test(tag) && !/^<rect/.test(tag)
	);
	// a map has a shape for each region; a field of points may be one path
	const marks =
		figure === 'scatter'
			? circles.length + paths.reduce((sum, { count: parts }) => sum + parts, 0)
			: paths.filter(({ longest }) => longest > 2).length;
	return { marks, drawn: marks >= count };
}
