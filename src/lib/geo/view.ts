/** The smallest upright rectangle around something in a plane: left, top, right, bottom. */
export type Bounds = readonly [left: number, top: number, right: number, bottom: number];

/** What a camera shows of a plane: its middle, and how much of the plane the width of the box spans. */
export interface View {
	x: number;
	y: number;
	span: number;
}

/** From a plane to a box of pixels: `x × scale + left`, `y × scale + top`. */
export interface Placement {
	scale: number;
	left: number;
	top: number;
}

/** A box of pixels that a view fills. */
export interface ViewBox {
	left: number;
	top: number;
	width: number;
	height: number;
}

/**
 * The rectangle around several.
 *
 * @throws {RangeError} if there are none
 */
export function boundsAround(all: readonly Bounds[]): Bounds {
	if (all.length === 0) throw new RangeError('boundsAround: nothing to look at; name at least one region');
	return [
		Math.min(...all.map(([left]) => left)),
		Math.min(...all.map(([, top]) => top)),
		Math.max(...all.map(([, , right]) => right)),
		Math.max(...all.map(([, , , bottom]) => bottom))
	];
}

/** The view that shows all of some bounds, as large as the box allows. */
export function fitView([left, top, right, bottom]: Bounds, { width, height }: ViewBox): View {
	return {
		x: (left + right) / 2,
		y: (top + bottom) / 2,
		span: Math.max(right - left, ((bottom - top) * width) / height)
	};
}

/**
 * The view part of the way between two: the flight of van Wijk and Nuij ("Smooth and efficient zooming and
 * panning", 2003, equation 9 with ρ = √2), which draws back to keep a long way short on the screen and is the same
 * flight in either direction. Ours, since d3's brings its colour spaces along.
 *
 * @param t 0 at `from`, 1 at `to`; beyond them it stays
 */
export function viewBetween(from: View, to: View, t: number): View {
	if (t <= 0) return from;
	if (t >= 1) return to;
	const [dx, dy] = [to.x - from.x, to.y - from.y];
	const way = Math.hypot(dx, dy);
	const zoom = Math.log(to.span / from.span);
	// a flight on the spot: the general one would divide by its length
	if (way < 1e-9 * Math.max(from.span, to.span))
		return { x: from.x, y: from.y, span: from.span * Math.exp(zoom * t) };
	const rho2 = 2;
	const bend = (sign: 1 | -1, span: number) =>
		Math.asinh((to.span ** 2 - from.span ** 2 + sign * rho2 ** 2 * way ** 2) / (2 * span * rho2 * way));
	const r0 = -bend(1, from.span);
	const length = -bend(-1, to.span) - r0;
	const r = r0 + length * t;
	const gone = (from.span / (rho2 * way)) * (Math.cosh(r0) * Math.tanh(r) - Math.sinh(r0));
	return {
		x: from.x + gone * dx,
		y: from.y + gone * dy,
		span: (from.span * Math.cosh(r0)) / Math.cosh(r)
	};
}

/** How a view fills a box: the same scale both ways. */
export function placeView(view: View, box: ViewBox): Placement {
	const scale = box.width / view.span;
	return {
		scale,
		left: box.left + box.width / 2 - view.x * scale,
		top: box.top + box.height / 2 - view.y * scale
	};
}
