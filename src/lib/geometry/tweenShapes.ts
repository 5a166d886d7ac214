import { nearestRun, vertexOn, type Run } from './runs.js';
import type { Painted, Shape } from './shape.js';
import { shownAt, type Tween } from './tween.js';
import { tweenDots } from './tweenDots.js';
import { tweenFields } from './tweenFields.js';
import { tweenKeyed } from './tweenKeyed.js';
import { tweenPath } from './tweenPath.js';

/**
 * From the shapes of one layout or group to those of another, matched by key. What comes or goes fades, discs from no
 * radius and bars from their base; so do two of one key that have nothing in common.
 *
 * @param plane whether the shapes are parts of a plane that is seen in part: what comes was there, out of sight
 */
export const tweenShapes = (
	from: readonly Shape[],
	to: readonly Shape[],
	plane = false
): Tween<readonly Shape[]> =>
	tweenKeyed(from, to, {
		between: tweenShape,
		away: plane ? (shape) => shape : away,
		inTurn: ({ type }) => type === 'line' || type === 'path'
	});

/** A shape that is not there: a disc without a radius, where the line is that it stands on, a bar without a length. */
function away(shape: Shape, others: readonly Shape[]): Shape {
	const gone = { ...shape, opacity: 0 };
	if (gone.type === 'circle') {
		const runs = others.flatMap((other) => (other.type === 'path' ? (other.runs ?? []) : []));
		const { at } = gone;
		const on = at === undefined || runs.length === 0 ? gone : vertexOn(runs[nearestRun(runs, at)] as Run, at);
		return { ...gone, x: on.x, y: on.y, r: 0 };
	}
	if (gone.type !== 'rect' || !gone.base) return gone;
	const { base, x, y, width, height } = gone;
	if (base === 'left' || base === 'right') return { ...gone, x: base === 'left' ? x : x + width, width: 0 };
	return { ...gone, y: base === 'top' ? y : y + height, height: 0 };
}

function tweenShape(from: Shape, to: Shape, free: (key: string) => string): Tween<Shape>[] | undefined {
	if (from.type === 'group' && to.type === 'group') {
		const shapes = tweenShapes(from.shapes, to.shapes, to.plane);
		const whole = tweenFields(from, to);
		if (shapes === to.shapes && whole === to) return [to];
		return [(t) => ({ ...shownAt(whole, t), shapes: shownAt(shapes, t) })];
	}
	if (from.type === 'group' || to.type === 'group' || from.type !== to.type) return undefined;
	const [first, last] = [dressed(from, to), dressed(to, from)];
	if (first.type === 'dots' && last.type === 'dots') return tweenDots(first, last, free);
	const look = tweenFields<Shape>(first, last);
	if (first.type !== 'path' || last.type !== 'path') return [look];
	const course = tweenPath(first, last);
	if (!course) return undefined;
	return [course === last ? look : (t) => ({ ...shownAt(look, t), ...shownAt(course, t) })];
}

/** A shape with what paint only the other one has, not to be seen. */
function dressed<One extends Painted>(shape: One, { fill, stroke }: Painted): One {
	const bare = fill && !shape.fill;
	const edgeless = stroke && !shape.stroke;
	if (!bare && !edgeless) return shape;
	return { ...shape, ...(bare && { fill, fillOpacity: 0 }), ...(edgeless && { stroke, strokeWidth: 0 }) };
}
