import type { Frame, Label, Layout } from '../geometry/layout.js';
import type { Sample } from '../geometry/sample.js';
import { blockLabels, textBlock } from '../geometry/textBlock.js';
import { typeScale } from '../geometry/typeScale.js';
import { outerRoom, type OuterRoom, type SharedAxes } from './facetAxes.js';
import { facetGrids, type FacetGrid } from './facetGrid.js';
import { facetLegend, noLegend, type FacetLegend } from './facetLegend.js';
import { facetTones, lineSamples } from './facetLines.js';
import type { FacetOptions } from './facetOptions.js';
import type { ChartOptionsOfAny, FacetPart } from './facetRows.js';
import { sharedOptions, sharedRoom, sharedSize } from './facetScales.js';

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
	/** The axes that an outer facet shows for this one too: they are not drawn here. */
	shared: SharedAxes;
}

/** A layout of any kind, as facets call it. */
export type LayoutOfAny = (options: ChartOptionsOfAny) => Layout;

/** Facets in their cells, and what stands over them. */
export interface FacetDrawing {
	cells: readonly FacetCell[];
	columns: number;
	titles: readonly Label[];
	legend: FacetLegend;
}

/** The first arrangement of cells in which every facet can be drawn. */
export function drawFacets(
	layout: LayoutOfAny,
	parts: readonly FacetPart[],
	options: ChartOptionsOfAny,
	facet: FacetOptions
): FacetDrawing {
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
): FacetDrawing {
	const { label: size } = typeScale(width);
	const blocks = parts.map(({ name }) => textBlock([{ text: name, size, weight: 'bold' }], grid.width, 2));
	const titleHeight = Math.max(0, ...blocks.map((block) => block.height)) + 4;
	const lay = (more: object, size: Size): Layout[] =>
		parts.map(({ name, options }) =>
			within(name, () => layout({ ...options, ...more, named: false, lang, ...size }))
		);
	const first = { width: grid.width, height: grid.height - titleHeight };
	const plain = lay({}, first);
	const [part] = parts;
	const lines = plain[0]?.kind === 'line';
	const samplesOf = (each: Layout): readonly Sample[] =>
		lines ? (part?.options.series ? lineSamples(each) : []) : (each.legend ?? []);
	// titles name what is the only series of its facet
	const titled = plain.every((each, index) => samplesOf(each).every(({ key }) => key === parts[index]?.key));
	const paints =
		lines && !titled && part ? facetTones(part.options, part.options.seriesOrder as string[]) : {};
	const free = lines ? lay(paints, first) : plain;
	const legend = titled ? noLegend : facetLegend(free.flatMap(samplesOf), width, size);
	const box = { ...grid, height: grid.height - legend.height / grid.rows, titleHeight };
	const draw = (room: OuterRoom): Layout[] => {
		const size = cellSize(box, room);
		return alike((more) => lay({ ...paints, ...more }, size), free, facet);
	};
	const own = draw({ left: 0, bottom: 0 });
	const wanted = outerRoom(own, facet);
	const outer = wanted.left || wanted.bottom ? draw(wanted) : own;
	const found = outerRoom(outer, facet);
	// a chart in its new size may say other things at its axes: then each keeps its own
	const reclaimed = found.left >= wanted.left && found.bottom >= wanted.bottom;
	const layouts = reclaimed ? outer : own;
	const room = reclaimed ? wanted : { left: 0, bottom: 0 };
	const { width: wide, height: tall } = cellSize(box, room);
	const [across, down] = [grid.acrossStep - grid.width, grid.downStep - grid.height];
	const corner = (index: number) => ({
		x: (index % grid.columns) * (wide - room.left + across),
		top: legend.height + Math.floor(index / grid.columns) * (tall + titleHeight - room.bottom + down)
	});
	const indent = grid.columns > 1 && room.left > 0 ? (layouts[0]?.plot?.left ?? 0) : 0;
	return {
		columns: grid.columns,
		legend,
		titles: blocks.flatMap((block, index) => {
			const { x, top } = corner(index);
			return blockLabels(block, {
				key: `title-${parts[index]?.key}`,
				x: x + indent,
				y: top,
				anchor: 'start'
			});
		}),
		cells: layouts.map((each, index): FacetCell => {
			const { x, top } = corner(index);
			const { key, name } = parts[index] as FacetPart;
			return {
				key,
				name,
				x,
				y: top + titleHeight,
				width: wide,
				height: tall,
				layout: each,
				shared: {
					left: room.left > 0 && index % grid.columns > 0,
					bottom: room.bottom > 0 && index + grid.columns < layouts.length
				}
			};
		})
	};
}

type Size = Pick<Frame, 'width' | 'height'>;

/**
 * The size of a chart whose axes the outer facets show for all: the room that the inner ones save goes to the plots.
 *
 * @param room what is saved beside each facet but the first, and under each but the last, in pixels
 */
function cellSize(
	{ width, height, columns, rows, titleHeight }: FacetGrid & { titleHeight: number },
	{ left, bottom }: OuterRoom
): Size {
	return {
		width: width + ((columns - 1) * left) / columns,
		height: height + ((rows - 1) * bottom) / rows - titleHeight
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
		shared = { ...shared, ...sharedRoom(layouts) };
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
