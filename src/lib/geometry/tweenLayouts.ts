import type { Drawn } from './layout.js';
import { tweenFields } from './tweenFields.js';
import { shownAt } from './tween.js';
import { tweenKeyed } from './tweenKeyed.js';
import { tweenLabels } from './tweenLabels.js';
import { tweenShapes } from './tweenShapes.js';

/**
 * The frames between two layouts. Shapes, rules and labels are matched by key within their group: what both have
 * moves in a straight line, in number and in paint; what only one has fades, a disc from no radius and a bar from its
 * base. Words, type and dashes are those of `to` from the start, and where words give way to others at their place,
 * these come when those are gone. Every frame is a layout: finite, its keys unique.
 *
 * @returns the frame at a share of the way: `from` at 0, `to` from 1 on. What is not drawn is that of `to`, as its box
 * and its summary. Between two kinds there is no way, and it is `to` at once
 */
export function tweenLayouts<Layout extends Drawn>(from: Layout, to: Layout): (t: number) => Layout {
	if (from.kind !== to.kind) return () => to;
	const rules = tweenKeyed(from.rules, to.rules, {
		between: (start, end) => [tweenFields(start, end)],
		away: (rule) => ({ ...rule, opacity: 0 }),
		inTurn: () => true
	});
	const shapes = tweenShapes(from.shapes, to.shapes);
	const labels = tweenLabels(from.labels, to.labels);
	return (t) => {
		if (t <= 0) return from;
		if (t >= 1) return to;
		const drawn = { rules: shownAt(rules, t), shapes: shownAt(shapes, t), labels: shownAt(labels, t) };
		// all else is looked up in `to`, which works it out when it is first read
		return Object.assign(Object.create(to) as Layout, drawn);
	};
}
