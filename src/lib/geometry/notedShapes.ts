import type { AnnotationShapes } from './annotationShapes.js';
import { ruleShape } from './layout.js';
import type { Shape } from './shape.js';

/** How much wider the page's colour is on both sides of a line across marks, in pixels. */
const casing = 1.5;

/**
 * A chart's marks with its annotations: spans under the marks, arrows over them.
 *
 * @param over whether lines across the plot go over the marks, set off from them: bars would hide them
 */
export const notedShapes = (
	{ bands, rules, arrows }: AnnotationShapes,
	marks: readonly Shape[],
	over = false
): Shape[] => [
	...bands.map(({ tone: fill, ...box }): Shape => ({ type: 'rect', ...box, fill, fillOpacity: 0.14 })),
	...marks,
	...(over ? rules : []).flatMap((rule) => [
		ruleShape({ ...rule, key: `${rule.key}-casing`, tone: 'page', weight: (rule.weight ?? 1) + 2 * casing }),
		ruleShape(rule)
	]),
	...arrows
];
