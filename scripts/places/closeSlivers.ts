import { intersection, union, difference } from 'polyclip-ts';
import {
	cleanRing,
	cornerKey,
	mapRings,
	partsArea,
	ringArea,
	type Corner,
	type Parts,
	type Region
} from './rings.js';

type Mutable = [number, number][][][];

/** The clipping package writes to no input, but its types ask for lists that could be written to. */
const asInput = (parts: Parts): Mutable =>
	parts.map((rings) => rings.map((ring) => ring.map(([x, y]) => [x, y])));

/** How many corners of a ring a region has. */
function corners(region: Region): Set<string> {
	return new Set(region.parts.flat(2).map(cornerKey));
}

interface Extent {
	left: number;
	right: number;
	top: number;
	bottom: number;
}

function extent({ parts }: Region): Extent {
	const all = parts.flat(2);
	const xs = all.map(([x]) => x);
	const ys = all.map(([, y]) => y);
	return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

const apart = (a: Extent, b: Extent): boolean =>
	a.right < b.left || b.right < a.left || a.bottom < b.top || b.bottom < a.top;

/** Takes from each region what an earlier one has too. */
function removeOverlaps(regions: readonly Region[], limit: number): Region[] {
	const kept: Region[] = [];
	const extents = regions.map(extent);
	regions.forEach((region, index) => {
		let { parts } = region;
		kept.forEach((earlier, other) => {
			if (apart(extents[index] as Extent, extents[other] as Extent)) return;
			const shared = partsArea(intersection(asInput(parts), asInput(earlier.parts)));
			if (shared === 0) return;
			if (shared > limit)
				throw new RangeError(
					`closeSlivers: ${earlier.code} and ${region.code} overlap by ${shared.toFixed(1)} grid squares, more than ${limit}; check the boundary file`
				);
			parts = difference(asInput(parts), asInput(earlier.parts));
		});
		kept.push({ ...region, parts });
	});
	return kept;
}

/**
 * Closes the slivers between neighbours whose borders were rounded apart: a gap goes to the region
 * that has most of its corners, an overlap stays with the earlier region. Every corner comes back to
 * the grid of whole numbers.
 *
 * @param limit the largest sliver, in squares of the grid; larger gaps are left as real enclaves
 * @throws {RangeError} if two regions overlap by more, naming both
 */
export function closeSlivers(regions: readonly Region[], limit: number): Region[] {
	const [first, ...others] = regions.map(({ parts }) => asInput(parts));
	if (!first) return [];
	const whole: Parts = union(first, ...others);
	const gaps = whole.flatMap(([, ...holes]) => holes).filter((hole) => ringArea(hole) <= limit);
	const total = regions.reduce((sum, { parts }) => sum + partsArea(parts), 0);
	const overlapping = total - partsArea(whole) > 1e-6;
	const filled = overlapping ? removeOverlaps(regions, limit) : [...regions];
	for (const gap of gaps) {
		const shared = filled.map((region) => {
			const own = corners(region);
			return gap.filter((corner) => own.has(cornerKey(corner))).length;
		});
		const index = shared.indexOf(Math.max(...shared));
		const taker = filled[index] as Region;
		filled[index] = { ...taker, parts: union(asInput(taker.parts), asInput([[gap]])) };
	}
	return mapRings(filled, (ring) => cleanRing(ring.map(([x, y]): Corner => [Math.round(x), Math.round(y)])));
}
