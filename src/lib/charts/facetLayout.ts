import type { Encoding } from '../geometry/encoding.js';
import { lazily } from '../geometry/lazily.js';
import { checkFrame, type Frame, type Label, type Layout, type Rule } from '../geometry/layout.js';
import { shapeGroup, type Shape } from '../geometry/shape.js';
import { blockLabels, textBlock } from '../geometry/textBlock.js';
import { typeScale } from '../geometry/typeScale.js';
import { emptyLabel } from './emptyLabel.js';
import { facetGrids, type FacetGrid } from './facetGrid.js';
import { facetLegend, noLegend, type FacetLegend } from './facetLegend.js';
import type { AnyLayout, Faceted, FacetOptions } from './facetOptions.js';
import { facetParts, type ChartOptionsOfAny, type FacetPart } from './facetRows.js';
import { sharedMargin, sharedOptions, sharedSize } from './facetScales.js';
import { facetStops } from './facetStops.js';
import { facetSummary, facetTable } from './facetWords.js';

export type { Faceted, FacetOptions, FacetScales } from './facetOptions.js';

/** One facet, in pixels from the chart's top left. */
export interface FacetCell {
	key: string;
	/** What stands over it. */
	name: string;
	/** Where the chart begins, under its title. */
	x: number;
	y: number;
	width: number;
	height: number;
	/** The chart, in pixels from its own top left. */
	layout: Layout;
}

export interface FacetLayout extends Layout {
	kind: 'facet';
	cells: readonly FacetCell[];
}

type LayoutOfAny = (options: ChartOptionsOfAny) => Layout;

/**
 * The same chart for each part of the rows, in cells with a title each, on one scale unless it is said otherwise.
 * Paints and orders are those of the whole; what tells series apart stands once, over all.
 *
 * @throws {TypeError | RangeError} if the rows cannot be parted, or a facet cannot be drawn in its cell: the message
 * names the facet
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
	const drawing = draw(layout as unknown as LayoutOfAny, parts, options, how);
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

interface Drawing {
	cells: readonly FacetCell[];
	columns: number;
	titles: readonly Label[];
	legend: FacetLegend;
}

/** The first arrangement of cells in which every facet can be drawn. */
function draw(
	layout: LayoutOfAny,
	parts: readonly FacetPart[],
	options: ChartOptionsOfAny,
	facet: FacetOptions
): Drawing {
	let failure: unknown;
	for (const grid of facetGrids(parts.length, options, facet.columns))
		try {
			return drawIn(grid, layout, parts, options, facet);
		} catch (error) {
			failure ??= error;
		}
	if (failure) throw failure as Error;
	return { cells: [], columns: 1, titles: [], legend: noLegend };
}

function drawIn(
	grid: FacetGrid,
	layout: LayoutOfAny,
	parts: readonly FacetPart[],
	{ width, lang }: Frame,
	facet: FacetOptions
): Drawing {
	const { label: size } = typeScale(width);
	const blocks = parts.map(({ name }) => textBlock([{ text: name, size, weight: 'bold' }], grid.width, 2));
	const titleHeight = Math.max(0, ...blocks.map((block) => block.height)) + 4;
	const lay = (more: object, tall: number): Layout[] =>
		parts.map(({ name, options }) =>
			within(name, () => layout({ ...options, ...more, named: false, lang, width: grid.width, height: tall }))
		);
	const free = lay({}, grid.height - titleHeight);
	const named = parts.every(({ key }, index) => free[index]?.legend?.every((sample) => sample.key === key));
	const legend = named ? noLegend : facetLegend(free, width, size);
	const own = grid.height - legend.height / grid.rows;
	const tall = own - titleHeight;
	const layouts = alike((more) => lay(more, tall), free, facet);
	const step = grid.downStep - legend.height / grid.rows;
	const corner = (index: number) => ({
		x: (index % grid.columns) * grid.acrossStep,
		top: legend.height + Math.floor(index / grid.columns) * step
	});
	return {
		columns: grid.columns,
		legend,
		titles: blocks.flatMap((block, index) => {
			const { x, top } = corner(index);
			return blockLabels(block, { key: `title-${parts[index]?.key}`, x, y: top, anchor: 'start' });
		}),
		cells: layouts.map((each, index): FacetCell => {
			const { x, top } = corner(index);
			const { key, name } = parts[index] as FacetPart;
			return { key, name, x, y: top + titleHeight, width: grid.width, height: tall, layout: each };
		})
	};
}

/**
 * Lays all facets out on one scale, to the pixel.
 *
 * @param free the facets, each on a scale of its own
 */
function alike(lay: (more: object) => Layout[], free: readonly Layout[], facet: FacetOptions): Layout[] {
	let shared: object = sharedOptions(free, facet);
	let layouts = lay(shared);
	// a margin that one facet needs may let the words of another ask for more: the second time all have enough
	for (let round = 0; round < 2; round++) {
		shared = { ...shared, margin: sharedMargin(layouts) };
		layouts = lay(shared);
	}
	const size = sharedSize(layouts, facet);
	return size ? lay({ ...shared, ...size }) : layouts;
}

/** Lays a facet out; what is wrong with it names it. */
function within(name: string, lay: () => Layout): Layout {
	try {
		return lay();
	} catch (error) {
		const { message } = error as Error;
		const text = `facet "${name}": ${message}`;
		throw error instanceof TypeError ? new TypeError(text) : new RangeError(text);
	}
}

const cellShape = ({ key, x, y, layout: { shapes } }: FacetCell): Shape =>
	shapeGroup(`facet-${key}`, shapes, { transform: { left: x, top: y, scale: 1 } });

const cellRules = ({ key, x, y, layout: { rules } }: FacetCell): Rule[] =>
	rules.map((rule) => ({
		...rule,
		key: `${key}/${rule.key}`,
		x1: rule.x1 + x,
		x2: rule.x2 + x,
		y1: rule.y1 + y,
		y2: rule.y2 + y
	}));

const cellLabels = ({ key, x, y, layout: { labels } }: FacetCell): Label[] =>
	labels.map((label) => ({ ...label, key: `${key}/${label.key}`, x: label.x + x, y: label.y + y }));
