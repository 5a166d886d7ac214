import type { Label, Layout, Rule } from '../geometry/layout.js';
import { shapeGroup, type Shape } from '../geometry/shape.js';

/** What is drawn, without what is said. */
export interface Drawing {
	rules: readonly Rule[];
	shapes: readonly Shape[];
	labels: readonly Label[];
}

/** A chart at another place of a larger drawing, in pixels. */
export function placed({ rules, shapes, labels }: Layout, left: number, top: number): Drawing {
	return {
		rules: rules.map((rule) => ({
			...rule,
			x1: rule.x1 + left,
			x2: rule.x2 + left,
			y1: rule.y1 + top,
			y2: rule.y2 + top
		})),
		shapes: [shapeGroup('chart', shapes, { transform: { left, top, scale: 1 } })],
		labels: labels.map((label) => ({ ...label, x: label.x + left, y: label.y + top }))
	};
}

/** The ground of a drawing that stands by itself. */
export const ground = (width: number, height: number): Shape => ({
	type: 'rect',
	key: 'ground',
	x: 0,
	y: 0,
	width,
	height,
	fill: 'page'
});
