import type { Encoding } from '../geometry/encoding.js';
import { lazily } from '../geometry/lazily.js';
import { checkFrame, type Label, type Layout, type Rule } from '../geometry/layout.js';
import { shapeGroup, type Shape } from '../geometry/shape.js';
import { typeScale } from '../geometry/typeScale.js';
import { emptyLabel } from './emptyLabel.js';
import { ownLabels, ownRules } from './facetAxes.js';
import { drawFacets, type FacetCell, type LayoutOfAny } from './facetDrawing.js';
import type { AnyLayout, Faceted, FacetOptions } from './facetOptions.js';
import { checkFacetHighlight } from './facetHighlight.js';
import { facetParts, type ChartOptionsOfAny } from './facetRows.js';
import { facetStops } from './facetStops.js';
import { facetSummary, facetTable } from './facetWords.js';

export type { FacetCell } from './facetDrawing.js';
export type { Faceted, FacetOptions, FacetScales } from './facetOptions.js';

export interface FacetLayout extends Layout {
	kind: 'facet';
	cells: readonly FacetCell[];
}

/**
 * The same chart for each part of the rows, in cells with a title each, on one scale unless it is said otherwise.
 * Paints and orders are those of the whole; what tells series apart stands once, over all; axes that are the same in
 * all stand at the outer cells.
 *
 * @throws {TypeError | RangeError} if the rows cannot be parted, a highlight names what no facet has, or a facet cannot
 * be drawn in its cell: the message names the facet
 */
export function facetLayout<Row, Lay extends AnyLayout>({
	layout,
	facet,
	...rest
}: Faceted<Lay, Row>): FacetLayout {
	const options = rest as unknown as ChartOptionsOfAny;
	const how = facet as unknown as FacetOptions;
	const { width, height, lang } = options;
	checkFrame('facetLayout', options);
	const parts = facetParts(options, how);
	checkFacetHighlight(layout as unknown as LayoutOfAny, parts, options);
	const drawing = drawFacets(layout as unknown as LayoutOfAny, parts, options, how);
	const { cells, legend, titles, columns } = drawing;
	const notes = notesOf(options);
	const { label } = typeScale(width);
	const empty = emptyLabel({ left: 0, right: width, top: 0, bottom: height }, label, lang);
	return lazily(
		{
			kind: 'facet',
			width,
			height,
			lang,
			cells,
			shapes: [...legend.shapes, ...cells.map(cellShape)],
			rules: cells.flatMap(cellRules),
			labels: cells.length === 0 ? [empty] : [...legend.labels, ...titles, ...cells.flatMap(cellLabels)]
		},
		{
			summary: () => facetSummary(cells, { ...how, lang, notes, what: measureOf(options) }),
			table: () => facetTable(cells, { ...how, lang }),
			stops: () =>
				facetStops(
					cells,
					columns,
					parts.map(({ places }) => places),
					lang
				),
			encodings: () => cells.flatMap(cellEncodings)
		}
	);
}

/** What a chart measures, where an option says it. */
const measureOf = ({ yTitle, xTitle, y, name }: ChartOptionsOfAny): string =>
	String(yTitle ?? xTitle ?? (y !== undefined && typeof name === 'string' ? name : ''));

/** What a facet's chart says, as one of several plots; its series are told apart by the legend over all. */
const cellEncodings = ({ key, layout }: FacetCell): Encoding[] =>
	layout.encodings.map((encoding): Encoding => {
		if ('categories' in encoding)
			return {
				...encoding,
				categories: encoding.categories.map(({ name, also }) => ({ name, also: [...also, 'legend'] }))
			};
		return 'axis' in encoding
			? { ...encoding, plot: [key, encoding.plot].filter(Boolean).join('/') }
			: encoding;
	});

/** The words of annotations, each once. */
const notesOf = ({ annotations }: ChartOptionsOfAny): string[] => {
	const texts = ((annotations ?? []) as readonly { text?: string }[]).flatMap(({ text }) => text ?? []);
	return [...new Set(texts)];
};

const cellShape = ({ key, x, y, layout: { shapes } }: FacetCell): Shape =>
	shapeGroup(`facet-${key}`, shapes, { transform: { left: x, top: y, scale: 1 } });

const cellRules = ({ key, x, y, layout, shared }: FacetCell): Rule[] =>
	ownRules(layout, shared).map((rule) => ({
		...rule,
		key: `${key}/${rule.key}`,
		x1: rule.x1 + x,
		x2: rule.x2 + x,
		y1: rule.y1 + y,
		y2: rule.y2 + y
	}));

const cellLabels = ({ key, x, y, layout, shared }: FacetCell): Label[] =>
	ownLabels(layout, shared).map((label) => ({
		...label,
		key: `${key}/${label.key}`,
		x: label.x + x,
		y: label.y + y
	}));
