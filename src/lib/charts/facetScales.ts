import { isoDay } from '../format/date.js';
import type { MeasureEncoding } from '../geometry/encoding.js';
import type { Box } from '../geometry/labelBox.js';
import type { Layout } from '../geometry/layout.js';
import type { BeeswarmLayout } from './beeswarmLayout.js';
import type { ChoroplethLayout } from './choroplethLayout.js';
import type { DotGridLayout } from './dotGridLayout.js';
import type { SquaresLayout } from './squaresLayout.js';
import type { TableLayout } from './tableLayout.js';
import type { WaffleLayout } from './waffleLayout.js';
import type { FacetOptions } from './facetOptions.js';

/** The options that set the ends of scales, by kind and axis, where it is not `domain`. */
const options: Readonly<Record<string, Readonly<Record<string, string>>>> = {
	line: { x: 'xDomain' },
	scatter: { x: 'xDomain', y: 'yDomain', r: 'rDomain' },
	calendar: { x: 'span' }
};

/** The sizes of marks that facets share, by kind: the option that sets it, and what a layout chose. */
const sizes: Readonly<Record<string, readonly [option: string, chosen: (layout: never) => number]>> = {
	squares: ['pxPerUnit', ({ pxPerUnit }: SquaresLayout) => pxPerUnit],
	beeswarm: ['radius', ({ radius }: BeeswarmLayout) => radius],
	waffle: ['cell', ({ grid }: WaffleLayout) => grid.side],
	dotGrid: ['cell', ({ pitch }: DotGridLayout) => pitch]
};

/** Smaller by as little as no rounding can undo. */
const hair = 0.999;

/** Low and high end of a scale, as a chart's option takes them: numbers, or dates as text. */
type Ends = readonly [number, number] | readonly [string, string];

/** Whether a measure has a value, so that its scale tells something of the data. */
const known = ({ marks, series }: MeasureEncoding): boolean =>
	(!marks && !series) ||
	Boolean(marks?.some(({ value, day }) => (value ?? day ?? null) !== null)) ||
	Boolean(series?.some(({ ys }) => ys.some((y) => y !== null && !Number.isNaN(y))));

/** The ends of a chart's scales: by axis (`x`, `y`), by area (`r`), or by plot where it has several. */
function domainsOf({ encodings, kind }: Layout): [axis: string, ends: Ends][] {
	return encodings.flatMap((encoding): [string, Ends][] => {
		if (!('domain' in encoding) || !encoding.domain || !known(encoding)) return [];
		const { axis, plot, variable, scale, domain } = encoding;
		const key = plot ?? axis ?? (variable === 'area' ? 'r' : 'x');
		if (scale !== 'time') return [[key, domain]];
		const [first, last] = domain.map((day) => isoDay(day).slice(0, kind === 'calendar' ? 7 : 10));
		return [[key, [first ?? '', last ?? '']]];
	});
}

/** The ends that hold all that each facet holds, by axis. */
function sharedDomains(layouts: readonly Layout[]): [axis: string, ends: Ends][] {
	const found = new Map<string, Ends>();
	for (const [axis, ends] of layouts.flatMap(domainsOf)) {
		const [low, high] = found.get(axis) ?? ends;
		found.set(axis, [ends[0] < low ? ends[0] : low, ends[1] > high ? ends[1] : high] as unknown as Ends);
	}
	return [...found];
}

/** The room that all facets leave to their plots, as options: margins, in a table the spans of its bars. In pixels. */
export function sharedRoom(layouts: readonly Layout[]): { margin?: Box; spans?: Record<string, Span> } {
	if (layouts[0]?.kind === 'table') return { spans: sharedSpans(layouts as readonly TableLayout<unknown>[]) };
	const most = (side: (plot: Box, layout: Layout) => number): number =>
		Math.max(0, ...layouts.flatMap((layout) => (layout.plot ? side(layout.plot, layout) : [])));
	return {
		margin: {
			left: most(({ left }) => left),
			right: most(({ right }, { width }) => width - right),
			top: most(({ top }) => top),
			bottom: most(({ bottom }, { height }) => height - bottom)
		}
	};
}

type Span = readonly [number, number];

/** What the bars of a column may run over in every facet. */
function sharedSpans(layouts: readonly TableLayout<unknown>[]): Record<string, Span> {
	const found: Record<string, Span> = {};
	for (const { spans } of layouts)
		for (const [key, [left, right]] of Object.entries(spans)) {
			const [from, to] = found[key] ?? [left, right];
			found[key] = [Math.max(from, left), Math.min(to, right)];
		}
	return found;
}

/**
 * What each facet must be given so that all have one scale: options of the chart's own kind.
 *
 * @param layouts the facets, each on a scale of its own
 */
export function sharedOptions(
	layouts: readonly Layout[],
	{ scales = 'shared' }: Pick<FacetOptions, 'scales'>
): Record<string, unknown> {
	const kind = layouts[0]?.kind ?? '';
	const by = typeof scales === 'string' ? { x: scales, y: scales } : scales;
	const areas = by.x ?? 'shared';
	const domains = sharedDomains(layouts).filter(
		([axis]) => (axis === 'x' || axis === 'y' ? (by[axis] ?? 'shared') : areas) === 'shared'
	);
	if (kind === 'choropleth' && areas === 'shared')
		return { among: (layouts as readonly ChoroplethLayout[]).flatMap(({ values }) => values) };
	if (kind === 'table') return { domains: Object.fromEntries(domains) };
	return Object.fromEntries(domains.map(([axis, ends]) => [options[kind]?.[axis] ?? 'domain', ends]));
}

/**
 * The size of marks that has room in each facet, as the option that sets it; nothing where a kind has no such size.
 *
 * @param layouts the facets, with all that they share otherwise
 */
export function sharedSize(
	layouts: readonly Layout[],
	{ scales = 'shared' }: Pick<FacetOptions, 'scales'>
): Record<string, number> | undefined {
	const size = sizes[layouts[0]?.kind ?? ''];
	const free = scales === 'free' || (typeof scales === 'object' && scales.x === 'free');
	if (!size || free) return undefined;
	const [option, chosen] = size;
	// a layout that had nothing to draw chose no size
	const least = Math.min(...layouts.map((layout) => chosen(layout as never) || Infinity));
	return Number.isFinite(least) ? { [option]: hair * least } : undefined;
}
