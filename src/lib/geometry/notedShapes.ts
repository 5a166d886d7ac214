import type { AnnotationShapes } from './annotationShapes.js';
import type { Shape } from './shape.js';

/**
 * A chart's marks with its annotations: spans under the marks, arrows over them.
 *
 * @param between lines across the plot, where they go over the marks. @default none
 */
export const notedShapes = (
	{ bands, arrows }: AnnotationShapes,
	marks: readonly Shape[],
	between: readonly Shape[] = []
): Shape[] => [
	...bands.map(({ tone: fill, ...box }): Shape => ({ type: 'rect', ...box, fill, fillOpacity: 0.14 })),
	...marks,
	...between,
	...arrows
];
