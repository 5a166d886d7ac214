/** A height told, and the width that it was told at, in CSS pixels. */
export interface Told {
	width: number;
	height: number;
}

/** No scroll bar is wider, in CSS pixels. */
const bar = 32;

/**
 * Whether a height is worth telling: it differs from the last one, and does not lead round in circles. A figure is
 * lower where it is narrower, so it can happen that a host needs a scroll bar for it, which makes it narrower, and so
 * lower, so that the bar goes and all begins again. The lower of two such heights is not told twice: the bar stays, and
 * a little room under the figure.
 *
 * @param told what was told, the oldest first
 */
export function isNews(told: readonly Told[], next: Told): boolean {
	const last = told.at(-1);
	const before = told.at(-2);
	if (next.height === last?.height) return false;
	const turnsBack =
		before?.width === next.width &&
		before.height === next.height &&
		last !== undefined &&
		last.height > next.height &&
		last.width > next.width &&
		last.width - next.width <= bar;
	return !turnsBack;
}
