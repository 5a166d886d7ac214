import type { Layout } from '../geometry/layout.js';
import type { Sample } from '../geometry/sample.js';
import type { Tone } from '../scale/tones.js';
import type { ChartOptionsOfAny } from './facetRows.js';
import type { LineLayout } from './lineLayout.js';
import { lineTones } from './lineMarks.js';

/** How far a sample of a line reaches, in pixels. */
const width = 18;

/** A sample of each line that stands out. */
export const lineSamples = (layout: Layout): Sample[] =>
	(layout as LineLayout).lines
		.filter(({ opacity }) => opacity === 1)
		.map(({ key, tone: stroke, weight: strokeWidth, dash }) => ({
			key,
			text: key,
			width,
			shapes: [{ type: 'line', key: 'line', x1: 0, y1: 0, x2: width, y2: 0, stroke, strokeWidth, dash }]
		}));

/**
 * The paints of the lines of all facets: those that the whole would have.
 *
 * @param names the lines of the whole, in their order
 */
export function facetTones(
	{ highlight, tones }: ChartOptionsOfAny,
	names: readonly string[]
): { tones: Record<string, Tone> } {
	const strong = names.filter((name) => (highlight as readonly string[] | undefined)?.includes(name) ?? true);
	const own = strong.map((name, index): [string, Tone] => [
		name,
		lineTones[index % lineTones.length] ?? 'river'
	]);
	return { tones: { ...Object.fromEntries(own), ...(tones as Record<string, Tone> | undefined) } };
}
