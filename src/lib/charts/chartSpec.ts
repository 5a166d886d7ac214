import type { DataRow } from '../geometry/channel.js';
import type { Frame, Layout } from '../geometry/layout.js';
import type { CanvasLayers } from '../marks/plotProps.js';
import type { BarOptions } from './barOptions.js';
import type { BeeswarmOptions } from './beeswarmOptions.js';
import type { CalendarOptions } from './calendarOptions.js';
import type { ChoroplethInput } from './choroplethOptions.js';
import type { CompositionOptions } from './compositionOptions.js';
import type { DotOptions } from './dotOptions.js';
import type { AnyFaceted, FacetedOptions, FacetOptions } from './facetOptions.js';
import type { LineOptions } from './lineOptions.js';
import type { ScatterOptions } from './scatterOptions.js';
import type { TableOptions } from './tableOptions.js';
import type { BulletInput } from './bulletOptions.js';
import type { DotGridInput } from './dotGridOptions.js';
import type { MapInput } from './mapOptions.js';
import type { SlopeInput } from './slopeOptions.js';
import type { SquaresInput } from './squaresOptions.js';
import type { SymbolMapInput } from './symbolMapOptions.js';
import type { TileGridInput } from './tileGridOptions.js';
import type { WaffleInput } from './waffleOptions.js';

/** The options of the chart kinds that have channels, for rows of one type. */
export interface RowOptions<Row> {
	bar: BarOptions<Row>;
	beeswarm: BeeswarmOptions<Row>;
	calendar: CalendarOptions<Row>;
	composition: CompositionOptions<Row>;
	dot: DotOptions<Row>;
	line: LineOptions<Row>;
	scatter: ScatterOptions<Row>;
	table: TableOptions<Row>;
}

/** The options of the chart kinds whose rows have fields of their own, for rows of one type. */
export interface FieldOptions<Row> {
	bullet: BulletInput<Row>;
	choropleth: ChoroplethInput<Row>;
	dotGrid: DotGridInput<Row>;
	map: MapInput<Row>;
	slope: SlopeInput<Row>;
	squares: SquaresInput<Row>;
	symbolMap: SymbolMapInput<Row>;
	tileGrid: TileGridInput<Row>;
	waffle: WaffleInput<Row>;
}

/** The options of each chart kind. */
export interface ChartOptions extends RowOptions<DataRow>, FieldOptions<DataRow> {}

export type ChartKind = keyof ChartOptions;

/** Options without the box and the language, which the figure gives; of alternatives, each. */
type Unframed<Options> = Options extends unknown ? Omit<Options, keyof Frame> : never;

/** A chart as data: its kind, and its options without the box and the language, which the figure gives. */
export type ChartSpec = {
	[Kind in ChartKind]: {
		chart: Kind;
		options: Unframed<ChartOptions[Kind]>;
		/** Draws the chart once for each part of its rows. */
		facet?: FacetOptions;
	};
}[ChartKind];

/** A chart in facets as data: its rows have a field more, of any name, that says to which facet they belong. */
export type FacetSpec = {
	[Kind in ChartKind]: {
		chart: Kind;
		options: FacetedOptions<Unframed<ChartOptions[Kind]>>;
		facet: FacetOptions;
	};
}[ChartKind];

/** How a kind is laid out and drawn; a kind of your own is one too. */
export interface ChartEntry<Options extends Frame> {
	layout: (options: Options) => Layout;
	/** `canvasLayers` draws the shapes in a browser when there are more than 2,000. @default SVG, however many */
	canvas?: CanvasLayers;
}

/** How facets of any kind are laid out and drawn. */
export type FacetEntry = Omit<ChartEntry<Frame>, 'layout'> & { layout: (options: AnyFaceted) => Layout };

/** Kinds by name: those that a page draws, so that it ships no others; `facet` draws any of them in facets. */
export type ChartKinds = { readonly [Kind in ChartKind]?: ChartEntry<ChartOptions[Kind]> } & {
	readonly facet?: FacetEntry;
};

/** A chart as data of one of the kinds in `Kinds` that are not the library's. */
export type OwnSpec<Kinds> = {
	[Kind in Exclude<keyof Kinds, ChartKind | 'facet'>]: Kinds[Kind] extends ChartEntry<infer Options>
		? { chart: Kind; options: Omit<Options, keyof Frame>; facet?: FacetOptions }
		: never;
}[Exclude<keyof Kinds, ChartKind | 'facet'>];

/** A chart completed by its frame, for the caller to lay out and to draw. */
export interface Chart {
	layout: () => Layout;
	canvas?: CanvasLayers;
}

/**
 * Finds a spec's kind and completes its options.
 *
 * @throws {RangeError} for a kind that is not among `kinds`, naming those that are; for facets where `kinds` has none
 */
export function chart<Own>(
	kinds: ChartKinds & Own,
	spec: ChartSpec | OwnSpec<NoInfer<Own>>,
	frame: Frame
): Chart {
	const { chart: kind, options, facet } = spec as ChartSpec;
	const entry = kinds[kind] as ChartEntry<Frame> | undefined;
	if (!entry)
		throw new RangeError(
			`"${String(kind)}" is no chart here; use one of ${Object.keys(kinds).join(', ')}, or give its kind to the figure`
		);
	const props = { ...options, ...frame };
	if (!facet) return { layout: () => entry.layout(props), canvas: entry.canvas };
	const facets = kinds.facet;
	if (!facets)
		throw new RangeError(`"${kind}" has facets here; give the kind "facet" to the figure beside "${kind}"`);
	return { layout: () => facets.layout({ ...props, layout: entry.layout, facet }), canvas: facets.canvas };
}

/**
 * Lays a spec out.
 *
 * @throws {RangeError} for a kind that is not among `kinds`, and as its layout does
 */
export const chartLayout = (kinds: ChartKinds, spec: ChartSpec, frame: Frame): Layout =>
	chart(kinds, spec, frame).layout();
