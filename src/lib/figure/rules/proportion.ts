import type { EncodedMark } from '../../geometry/encoding.js';

/** How far a size may be off, as a share of the largest: what no eye tells. */
const tolerance = 0.02;

/** The first mark whose size is not in proportion to the largest one's, with the size that it should have. */
export function outOfProportion(
	marks: readonly EncodedMark[] = []
): { name: string; value: number; size: number; due: number } | undefined {
	const sized = marks.flatMap(({ name, value, size }) =>
		typeof value === 'number' && size !== undefined ? [{ name, value: Math.abs(value), size }] : []
	);
	const [largest] = sized.toSorted((a, b) => b.value - a.value);
	if (!largest || largest.value === 0) return undefined;
	return sized
		.map((mark) => ({ ...mark, due: (mark.value / largest.value) * largest.size }))
		.find(({ size, due }) => Math.abs(size - due) > tolerance * largest.size + 1);
}
