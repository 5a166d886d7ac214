import { between } from './interpolate.js';
import type { DotsShape } from './shape.js';
import { tweenFields } from './tweenFields.js';
import { shownAt, type Tween } from './tween.js';

/**
 * From one field of discs to another: those that both have move, the others go and come as fields of their own.
 *
 * @param free makes a key that no shape has yet
 */
export function tweenDots(from: DotsShape, to: DotsShape, free: (key: string) => string): Tween<DotsShape>[] {
	const [before, after] = [byKey(from), byKey(to)];
	const pairs = [...after].flatMap(([key, end]) => {
		const start = before.get(key);
		return start ? [{ start, end, ...end }] : [];
	});
	const look = tweenFields(from, to);
	const moved = (t: number): DotsShape => ({
		...shownAt(look, t),
		points: pairs.map(({ start, end, ...point }) => ({
			...point,
			x: between(start.x, end.x, t),
			y: between(start.y, end.y, t)
		}))
	});
	const rest = (dots: DotsShape, others: Points): DotsShape[] => {
		const points = dots.points.filter((point, index) => !others.has(point.key ?? index));
		return points.length > 0 ? [{ ...dots, key: free(dots.key), points }] : [];
	};
	return [
		...rest(from, after).map((dots) => tweenFields(dots, { ...dots, opacity: 0 })),
		moved,
		...rest(to, before).map((dots) => tweenFields({ ...dots, opacity: 0 }, dots))
	];
}

type Points = ReturnType<typeof byKey>;

const byKey = ({ points }: DotsShape) => new Map(points.map((point, index) => [point.key ?? index, point]));
