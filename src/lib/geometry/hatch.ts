import type { Segment } from './placeLabels.js';
import { px } from './pixel.js';
import type { PathShape } from './shape.js';

type Line = readonly (readonly [x: number, y: number])[];

/**
 * Slanted lines that fill an area, rising to the right, `spacing` apart: for what is blank on purpose.
 * They are geometry and not a pattern, so a drawing needs no identifiers of its own.
 *
 * @param rings closed, in pixels; holes are left out
 * @param spacing in pixels, along the horizontal
 */
export function hatch(rings: readonly Line[], spacing: number): Segment[] {
	const crossings = new Map<number, number[]>();
	for (const ring of rings)
		for (let index = 1; index < ring.length; index++) {
			const [x1, y1] = ring[index - 1] as readonly [number, number];
			const [x2, y2] = ring[index] as readonly [number, number];
			const start = (x1 + y1) / spacing;
			const end = (x2 + y2) / spacing;
			// each line is the set of points with one sum x + y; half-open, so that a corner counts once
			for (let line = Math.ceil(Math.min(start, end)); line < Math.max(start, end); line++) {
				const share = (line - start) / (end - start);
				const along = crossings.get(line) ?? [];
				along.push(x1 + share * (x2 - x1));
				crossings.set(line, along);
			}
		}
	return [...crossings].flatMap(([line, along]) => {
		const sum = line * spacing;
		const sorted = along.sort((a, b) => a - b);
		return sorted.flatMap((x1, index) => {
			const x2 = sorted[index + 1];
			if (index % 2 === 1 || x2 === undefined) return [];
			return [{ x1, y1: sum - x1, x2, y2: sum - x2 }];
		});
	});
}

/** Hatching as a shape. */
export const hatchShape = (key: string, lines: readonly Segment[]): PathShape => ({
	type: 'path',
	key,
	d: lines.map(({ x1, y1, x2, y2 }) => `M${px(x1)} ${px(y1)}L${px(x2)} ${px(y2)}`).join(''),
	stroke: 'slate',
	strokeWidth: 0.75,
	opacity: 0.6
});
