import type { Annotation } from '../geometry/annotation.js';
import { nameAxis, numberAxis } from '../geometry/annotationAxis.js';
import { annotationShapes, type AnnotationShapes } from '../geometry/annotationShapes.js';
import type { Bar } from '../geometry/bar.js';
import type { Box } from '../geometry/labelBox.js';
import { linearScale } from '../scale/linearScale.js';
import type { BarDrawing, BarFrame } from './barDrawing.js';
import type { BarData } from './barRows.js';

const barBox = ({ x, y, width, height }: Bar): Box => ({
	left: x,
	right: x + width,
	top: y,
	bottom: y + height
});

/**
 * The annotations of a bar chart.
 *
 * @param size type size in pixels
 * @throws {TypeError | RangeError} naming the annotation that has no place
 */
export function barNotes(
	{ groups, domain }: BarData,
	{ annotations = [], direction = 'bars' }: BarFrame,
	{ plot, bands, bounds, bars, labels }: BarDrawing,
	size: number
): AnnotationShapes {
	const upright = direction === 'columns';
	const values = numberAxis(linearScale(domain, upright ? [plot.bottom, plot.top] : [plot.left, plot.right]));
	const names = nameAxis(groups.map(({ name }, index) => [[name], bands[index] ?? [0, 0]] as const));
	return annotationShapes('barLayout', annotations as readonly Annotation<unknown, unknown>[], {
		plot,
		x: upright ? names : values,
		y: upright ? values : names,
		size,
		bounds,
		labels,
		marks: bars.map(barBox)
	});
}
