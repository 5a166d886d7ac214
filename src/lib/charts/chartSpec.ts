import type { Component } from 'svelte';
import type { DataRow } from '../geometry/channel.js';
import type { Frame, Layout } from '../geometry/layout.js';
import type { PlotProps } from '../marks/plotProps.js';
import type { BarOptions } from './barOptions.js';
import type { BeeswarmOptions } from './beeswarmOptions.js';
import type { CalendarOptions } from './calendarOptions.js';
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
	dotGrid: DotGridInput<Row>;
	map: MapInput<Row>;
	slope: SlopeInput<Row>;
	squares: SquaresInput<Row>;
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

/** How a kind is laid out and drawn. */
export interface ChartEntry<Options extends Frame> {
	layout: (options: Options) => Layout;
	component: Component<Options>;
}

/** How facets of any kind are laid out and drawn. */
export interface FacetEntry {
	layout: (options: AnyFaceted) => Layout;
	component: Component<AnyFaceted>;
}

/** Kinds by name: those that a page draws, so that it ships no others; `facet` draws any of them in facets. */
export type ChartKinds = { readonly [Kind in ChartKind]?: ChartEntry<ChartOptions[Kind]> } & {
	readonly facet?: FacetEntry;
};

/** Kinds by name, of which only the layouts are needed: without Svelte, for a build. */
export type ChartLayouts = {
	readonly [Kind in ChartKind]?: Pick<ChartEntry<ChartOptions[Kind]>, 'layout'>;
} & { readonly facet?: Pick<FacetEntry, 'layout'> };

/** A chart completed by its frame, for the caller to lay out or to draw. */
export interface Chart {
	layout: () => Layout;
	component: Component<Frame & PlotProps>;
	props: Frame;
}

/**
 * Finds a spec's kind and completes its options.
 *
 * @throws {RangeError} for a kind that is not among `kinds`, naming those that are; for facets where `kinds` has none
 */
export function chart(kinds: ChartKinds, spec: ChartSpec, frame: Frame): Chart {
	const entry = kinds[spec.chart] as ChartEntry<Frame> | undefined;
	if (!entry)
		throw new RangeError(
			`"${String(spec.chart)}" is no chart here; use one of ${Object.keys(kinds).join(', ')}, or give its kind to the figure`
		);
	if (spec.facet) {
		const { facet } = kinds;
		if (!facet)
			throw new RangeError(
				`"${spec.chart}" has facets here; give the kind "facet" to the figure beside "${spec.chart}"`
			);
		const props = { ...spec.options, ...frame, layout: entry.layout, facet: spec.facet };
		return {
			layout: () => facet.layout(props),
			component: facet.component as unknown as Chart['component'],
			props
		};
	}
	const props = { ...spec.options, ...frame };
	return { layout: () => entry.layout(props), component: entry.component as Chart['component'], props };
}

/**
 * Lays a spec out, with kinds of which only the layouts are needed.
 *
 * @throws {RangeError} for a kind that is not among `kinds`, and as its layout does
 */
export const chartLayout = (kinds: ChartLayouts, spec: ChartSpec, frame: Frame): Layout =>
	chart(kinds as ChartKinds, spec, frame).layout();
