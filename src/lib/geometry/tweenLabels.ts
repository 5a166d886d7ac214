import { labelBox, lineWidth, overlap, type Box } from './labelBox.js';
import type { Label } from './layout.js';
import { shownAt, type Tween } from './tween.js';
import { tweenFields } from './tweenFields.js';
import { tweenKeyed } from './tweenKeyed.js';

/** How much of a line of text lies on the left of its anchor. */
const leftOf = { start: 0, middle: 0.5, end: 1 };

/**
 * From the words of one layout to those of another, matched by key: they move, and say what they will say. Words that
 * go are gone before others come, and of two that cross on their way one fades while it covers the other.
 */
export function tweenLabels(from: readonly Label[], to: readonly Label[]): Tween<readonly Label[]> {
	const labels = tweenKeyed(from, to, {
		between: (start, end) => [tweenLabel(start, end)],
		away: (label) => ({ ...label, opacity: 0 }),
		inTurn: () => true
	});
	return labels === to ? to : (t) => apart(shownAt(labels, t));
}

/** A label whose anchor changes keeps the place of its words. */
function tweenLabel(from: Label, to: Label): Tween<Label> {
	const x = from.x + (leftOf[to.anchor] - leftOf[from.anchor]) * lineWidth(from);
	return tweenFields({ ...from, x }, to);
}

/** Labels of which those that lie on others are fainter, the more the farther they do. */
function apart(labels: readonly Label[]): readonly Label[] {
	const clear = labels.map(() => 1);
	const drawn = labels.map((label, index) => ({ label, index, box: labelBox(label) }));
	drawn.sort((a, b) => a.box.top - b.box.top);
	drawn.forEach((one, place) => {
		// from the top down, so that a label meets only those that stand at its height
		for (let next = place + 1; next < drawn.length; next++) {
			const other = drawn[next] as typeof one;
			if (other.box.top >= one.box.bottom) break;
			if (!overlap(one.box, other.box)) continue;
			const [under, over] = one.index < other.index ? [one, other] : [other, one];
			const covered = ((under.label.opacity ?? 1) * depth(one.box, other.box)) / over.label.size;
			clear[over.index] = Math.min(clear[over.index] as number, Math.max(0, 1 - covered));
		}
	});
	return labels.map((label, index) => {
		const share = clear[index] as number;
		return share < 1 ? { ...label, opacity: (label.opacity ?? 1) * share } : label;
	});
}

/** How far two boxes that overlap reach into one another, in pixels: by how much one had to move to be clear. */
const depth = (a: Box, b: Box): number =>
	Math.min(a.right - b.left, b.right - a.left, a.bottom - b.top, b.bottom - a.top);
