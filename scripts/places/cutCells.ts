import { intersection, union } from 'polyclip-ts';
import type { Cells } from './fitCells.js';
import { partsArea, type Corner, type Region, type Ring } from './rings.js';

type Polygon = [number, number][][];

const closed = (polygon: readonly Corner[]): [number, number][] => {
	const corners = polygon.map(([x, y]): [number, number] => [x, y]);
	const [first] = corners;
	return first ? [...corners, first] : [];
};

const area = (polygon: Polygon): number => partsArea([polygon]);

/** How much of its outline a scrap shares with a cell: what their union no longer needs as border, in corners. */
function corners(polygon: Polygon): string[] {
	return polygon.flat().map(([x, y]) => `${x.toFixed(6)},${y.toFixed(6)}`);
}

/**
 * Cells cut by an outline with bays, each in one piece: where the outline separates a scrap from its
 * cell, the scrap goes to the cell next to it that shares most corners with it.
 *
 * @param cells convex, in the plane of the outline, together covering it
 * @param outline closed
 */
export function cutCells(cells: Cells, outline: Ring): Region[] {
	const shore: Polygon = [outline.map(([x, y]) => [x, y])];
	const pieces = [...cells].map(([code, cell]) => ({
		code,
		polygons: (intersection([closed(cell)], shore) as Polygon[]).sort((a, b) => area(b) - area(a))
	}));
	const regions = pieces.map(({ code, polygons: [largest] }) => ({
		code,
		polygons: largest ? [largest] : []
	}));
	for (const { code, polygons } of pieces)
		for (const scrap of polygons.slice(1)) {
			const own = new Set(corners(scrap));
			const shared = regions.map((other) =>
				other.code === code ? 0 : other.polygons.flatMap(corners).filter((corner) => own.has(corner)).length
			);
			const taker = regions[shared.indexOf(Math.max(...shared))];
			if (taker) taker.polygons = union(taker.polygons, [scrap]) as Polygon[];
		}
	return regions.map(({ code, polygons }) => ({ code, parts: polygons }));
}
