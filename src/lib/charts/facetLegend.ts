import { flow } from '../geometry/flow.js';
import { lineWidth } from '../geometry/labelBox.js';
import type { Label, Layout } from '../geometry/layout.js';
import type { Sample } from '../geometry/sample.js';
import { shapeGroup, type Shape } from '../geometry/shape.js';
import { wrapText } from '../geometry/wrapText.js';

/** What tells the series of facets apart. In pixels. */
export interface FacetLegend {
	shapes: readonly Shape[];
	labels: readonly Label[];
	height: number;
}

/** No legend takes no height. */
export const noLegend: FacetLegend = { shapes: [], labels: [], height: 0 };

/** From a sample to its words, and from those to the next sample, in pixels. */
const sampleGap = 6;
const entryGap = 16;

/** What tells the series of all facets apart, along lines over them. */
export function facetLegend(layouts: readonly Layout[], width: number, size: number): FacetLegend {
	const samples = new Map<string, Sample>();
	for (const { legend = [] } of layouts)
		for (const sample of legend) if (!samples.has(sample.key)) samples.set(sample.key, sample);
	if (samples.size === 0) return noLegend;
	const entries = [...samples.values()].map((sample) => {
		const indent = sample.width + sampleGap;
		const text = wrapText(sample.text, size, width - indent, 1).lines[0] ?? '';
		return {
			...sample,
			indent,
			text,
			size: { width: indent + lineWidth({ text, size }), height: size * 1.5 }
		};
	});
	const { places, height } = flow(
		entries.map((entry) => entry.size),
		width,
		entryGap
	);
	const at = (index: number) => places[index] ?? { x: 0, y: 0 };
	return {
		height: height + 8,
		shapes: entries.map(({ key, shapes }, index) =>
			shapeGroup(`legend-${key}`, shapes, { transform: { left: at(index).x, top: at(index).y, scale: 1 } })
		),
		labels: entries.map(({ key, text, indent }, index): Label => ({
			key: `legend-${key}`,
			text,
			x: at(index).x + indent,
			y: at(index).y + size * 0.34,
			anchor: 'start',
			size
		}))
	};
}
