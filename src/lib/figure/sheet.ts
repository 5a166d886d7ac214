import { ruleShape, type Label, type Layout } from '../geometry/layout.js';
import { shapeGroup } from '../geometry/shape.js';
import type { Edition } from './edition.js';

/** Where things are on a sheet. In pixels. */
interface Arrangement {
	width: number;
	height: number;
	/** The top left of the chart. */
	left: number;
	top: number;
	/** The words before the chart's own, and those after them. */
	above: readonly Label[];
	below: readonly Label[];
}

/** A figure's chart with words around it, on a ground of its own. */
export function sheet(figure: Edition, chart: Layout, arrangement: Arrangement): Layout {
	const { width, height, left, top, above, below } = arrangement;
	const rules = chart.rules.map((rule) => ({
		...rule,
		x1: rule.x1 + left,
		x2: rule.x2 + left,
		y1: rule.y1 + top,
		y2: rule.y2 + top
	}));
	return {
		kind: chart.kind,
		width,
		height,
		lang: figure.lang,
		rules: [],
		// the ground lies under the chart's guides
		shapes: [
			{ type: 'rect', key: 'ground', x: 0, y: 0, width, height, fill: 'page' },
			...rules.map(ruleShape),
			shapeGroup('chart', chart.shapes, { transform: { left, top, scale: 1 } })
		],
		labels: [
			...above,
			...chart.labels.map((label) => ({ ...label, x: label.x + left, y: label.y + top })),
			...below
		],
		stops: [],
		summary: figure.summary,
		table: figure.table,
		encodings: chart.encodings
	};
}
