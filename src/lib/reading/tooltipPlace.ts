import type { Box } from '../geometry/labelBox.js';

/** The distance between a tooltip and its mark, in pixels. */
const gap = 8;

/** A side of the mark that is farther than this from the place that is pointed at is no place for a tooltip. */
const far = 120;

/** How much is kept clear around the place that is pointed at where the mark leaves no room near it, in pixels. */
const clear = 8;

/**
 * Where the top left of a tooltip stands: above its mark, else below, right or left of it, near the place that is
 * pointed at and always within the bounds.
 * Where a mark leaves no room near that place the tooltip stands beside the place itself, over the mark.
 *
 * @param point the place that is pointed at, in pixels like all that follow
 * @param mark what the mark takes up
 * @param size of the tooltip
 * @param bounds what the tooltip may not leave; where it is larger than they are it begins at their top left
 */
export function tooltipPlace(
	{ x, y }: { x: number; y: number },
	mark: Box,
	{ width, height }: { width: number; height: number },
	bounds: Box
): { left: number; top: number } {
	const lastLeft = bounds.right - width;
	const lastTop = bounds.bottom - height;
	const place = (left: number, top: number) => ({
		left: Math.max(bounds.left, Math.min(left, lastLeft)),
		top: Math.max(bounds.top, Math.min(top, lastTop))
	});
	const around = { left: x - clear, top: y - clear, right: x + clear, bottom: y + clear };
	for (const kept of [mark, around]) {
		const above = kept.top - gap - height;
		const below = kept.bottom + gap;
		const after = kept.right + gap;
		const before = kept.left - gap - width;
		if (above >= bounds.top && y - kept.top < far) return place(x - width / 2, above);
		if (below <= lastTop && kept.bottom - y < far) return place(x - width / 2, below);
		if (after <= lastLeft && kept.right - x < far) return place(after, y - height / 2);
		if (before >= bounds.left && x - kept.left < far) return place(before, y - height / 2);
	}
	return place(x - width / 2, bounds.top);
}
