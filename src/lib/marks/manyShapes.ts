import type { Shape } from '../geometry/shape.js';

/** So many shapes an SVG draws and moves with ease. */
const most = 2000;

/** Whether there are more shapes than an SVG draws with ease; each disc of a field counts. */
export function manyShapes(shapes: readonly Shape[]): boolean {
	return count(shapes) > most;
}

const count = (shapes: readonly Shape[]): number =>
	shapes.reduce((sum, shape) => {
		if (shape.type === 'dots') return sum + shape.points.length;
		return sum + (shape.type === 'group' ? count(shape.shapes) : 1);
	}, 0);
