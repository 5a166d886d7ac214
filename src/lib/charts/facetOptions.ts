import type { DataRow, Known, TextChannel } from '../geometry/channel.js';
import type { Frame, Layout } from '../geometry/layout.js';
import type { FieldOptions, RowOptions } from './chartSpec.js';

/** Whether facets have one scale, which compares their levels, or each its own, which compares their courses. */
export type FacetScales = 'shared' | 'free';

/**
 * How rows are parted into facets: the same chart for each part of the rows, on one scale.
 *
 * @typeParam Row one observation, or one object of the list that is parted
 */
export interface FacetOptions<Row = DataRow> {
	/** Which facet a row belongs to: a field, or a function of the row. */
	by: TextChannel<Row>;
	/** For all axes, or by axis; areas follow the first. @default 'shared' */
	scales?: FacetScales | { x?: FacetScales; y?: FacetScales };
	/** Facets side by side. @default as many as make cells of good proportions, none narrower than 150 px */
	columns?: number;
	/** The facets in their order; those without rows are drawn, and say so. @default as they come */
	order?: readonly string[];
	/** What stands over a facet, by its name. @default its name */
	titles?: Readonly<Record<string, string>>;
	/** What a facet stands for, e.g. `Region`: the head of the table's first column. @default 分图, Facet */
	name?: string;
}

/** A layout of any kind. */
export type AnyLayout = (options: never) => Layout;

/** Objects that say, in a field of any name, to which facet they belong. */
export type FacetedOptions<Options> = { [Name in keyof Options]: Faceable<Options[Name]> };

type Faceable<Value> = Value extends readonly (infer Item extends { key: string } | { code: string })[]
	? readonly (Item & Readonly<Record<string, unknown>>)[]
	: Value;

/** The options of a layout, with the fields of these rows for channels. */
export type OptionsOf<Lay extends AnyLayout, Row> = Lay extends (options: infer Own) => { kind: infer Kind }
	? Kind extends keyof RowOptions<Row>
		? RowOptions<Known<Row>>[Kind]
		: Kind extends keyof FieldOptions<Row>
			? FacetedOptions<FieldOptions<Known<Row>>[Kind]>
			: [Own] extends [never]
				? Frame
				: FacetedOptions<Own>
	: never;

/**
 * What a chart in facets takes: a layout, its own options, and how its rows are parted. A field that the rows do not
 * have is a compile error.
 */
export type Faceted<Lay extends AnyLayout, Row> = OptionsOf<Lay, Row> & {
	/** Draws each facet. */
	layout: Lay;
	facet: FacetOptions<Known<NoInfer<Row>>>;
	/** The rows, where the chart's own option is not called otherwise (`squares`, `parts`, `groups`, `tiles`, `regions`). */
	rows?: readonly (Row | object)[] | string;
};

/** A chart of any kind in facets, as a spec has it. */
export type AnyFaceted = Frame & { layout: AnyLayout; facet: FacetOptions };
