import type { PlanarRegion } from '../geo/planar.js';
import type { Placement } from '../geo/view.js';
import type { Box } from '../geometry/labelBox.js';

/** A region's bounds as a placement puts them, in pixels. */
export function regionBox(
	{ bounds: [west, north, east, south] }: Pick<PlanarRegion, 'bounds'>,
	{ scale, left, top }: Placement
): Box {
	return {
		left: west * scale + left,
		top: north * scale + top,
		right: east * scale + left,
		bottom: south * scale + top
	};
}
