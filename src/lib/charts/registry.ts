import type { Component } from 'svelte';
import type { Frame, Layout } from '../geometry/layout.js';
import BulletChart from './BulletChart.svelte';
import { bulletLayout, type BulletOptions } from './bulletLayout.js';
import DotGridChart from './DotGridChart.svelte';
import { dotGridLayout, type DotGridOptions } from './dotGridLayout.js';
import { mapLayout, type MapOptions } from './mapLayout.js';
import SlopeChart from './SlopeChart.svelte';
import { slopeLayout, type SlopeOptions } from './slopeLayout.js';
import SquaresChart from './SquaresChart.svelte';
import { squaresLayout, type SquaresOptions } from './squaresLayout.js';
import TileGridMap from './TileGridMap.svelte';
import { tileGridLayout, type TileGridOptions } from './tileGridLayout.js';
import TownMap from './TownMap.svelte';
import WaffleChart from './WaffleChart.svelte';
import { waffleLayout, type WaffleOptions } from './waffleLayout.js';

/** The options of each chart kind. */
export interface ChartOptions {
	bullet: BulletOptions;
	dotGrid: DotGridOptions;
	map: MapOptions;
	slope: SlopeOptions;
	squares: SquaresOptions;
	tileGrid: TileGridOptions;
	waffle: WaffleOptions;
}

export type ChartKind = keyof ChartOptions;

/** A chart as data: its kind, and its options without the box and the language, which the figure gives. */
export type ChartSpec = {
	[Kind in ChartKind]: { chart: Kind; options: Omit<ChartOptions[Kind], keyof Frame> };
}[ChartKind];

interface Entry<Options extends Frame> {
	layout: (options: Options) => Layout;
	component: Component<Options>;
}

const registry: { [Kind in ChartKind]: Entry<ChartOptions[Kind]> } = {
	bullet: { layout: bulletLayout, component: BulletChart },
	dotGrid: { layout: dotGridLayout, component: DotGridChart },
	map: { layout: mapLayout, component: TownMap },
	slope: { layout: slopeLayout, component: SlopeChart },
	squares: { layout: squaresLayout, component: SquaresChart },
	tileGrid: { layout: tileGridLayout, component: TileGridMap },
	waffle: { layout: waffleLayout, component: WaffleChart }
};

/** The kinds by name. */
export const chartKinds = Object.keys(registry) as ChartKind[];

/**
 * A chart's kind with its options completed by a frame, for the caller to lay out or to draw.
 *
 * @throws {RangeError} for a kind that does not exist, with those that do
 */
export function chart(
	spec: ChartSpec,
	frame: Frame
): { layout: () => Layout; component: Component; props: Frame } {
	const entry = registry[spec.chart] as Entry<Frame> | undefined;
	if (!entry)
		throw new RangeError(`"${String(spec.chart)}" is no chart; use one of ${chartKinds.join(', ')}`);
	const props = { ...spec.options, ...frame };
	return { layout: () => entry.layout(props), component: entry.component as Component, props };
}
