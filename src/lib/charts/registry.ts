import type { ChartEntry, ChartOptions, FacetEntry } from './chartSpec.js';
import BarChart from './BarChart.svelte';
import { barLayout } from './barLayout.js';
import BeeswarmChart from './BeeswarmChart.svelte';
import { beeswarmLayout } from './beeswarmLayout.js';
import CalendarChart from './CalendarChart.svelte';
import { calendarLayout } from './calendarLayout.js';
import CompositionChart from './CompositionChart.svelte';
import { compositionLayout } from './compositionLayout.js';
import DotChart from './DotChart.svelte';
import { dotLayout } from './dotLayout.js';
import FacetChart from './FacetChart.svelte';
import { facetLayout } from './facetLayout.js';
import LineChart from './LineChart.svelte';
import { lineLayout } from './lineLayout.js';
import ScatterChart from './ScatterChart.svelte';
import { scatterLayout } from './scatterLayout.js';
import TableChart from './TableChart.svelte';
import { tableLayout } from './tableLayout.js';
import BulletChart from './BulletChart.svelte';
import { bulletLayout } from './bulletLayout.js';
import DotGridChart from './DotGridChart.svelte';
import { dotGridLayout } from './dotGridLayout.js';
import { mapLayout } from './mapLayout.js';
import SlopeChart from './SlopeChart.svelte';
import { slopeLayout } from './slopeLayout.js';
import SquaresChart from './SquaresChart.svelte';
import { squaresLayout } from './squaresLayout.js';
import TileGridMap from './TileGridMap.svelte';
import { tileGridLayout } from './tileGridLayout.js';
import TownMap from './TownMap.svelte';
import WaffleChart from './WaffleChart.svelte';
import { waffleLayout } from './waffleLayout.js';

// Each kind by itself: a page that names some of them ships no others. The module as a whole is every kind.

export const facet: FacetEntry = { layout: facetLayout, component: FacetChart };
export const bullet: ChartEntry<ChartOptions['bullet']> = { layout: bulletLayout, component: BulletChart };
export const dotGrid: ChartEntry<ChartOptions['dotGrid']> = {
	layout: dotGridLayout,
	component: DotGridChart
};
export const map: ChartEntry<ChartOptions['map']> = { layout: mapLayout, component: TownMap };
export const slope: ChartEntry<ChartOptions['slope']> = { layout: slopeLayout, component: SlopeChart };
export const squares: ChartEntry<ChartOptions['squares']> = {
	layout: squaresLayout,
	component: SquaresChart
};
export const tileGrid: ChartEntry<ChartOptions['tileGrid']> = {
	layout: tileGridLayout,
	component: TileGridMap
};
export const waffle: ChartEntry<ChartOptions['waffle']> = { layout: waffleLayout, component: WaffleChart };
export const bar: ChartEntry<ChartOptions['bar']> = { layout: barLayout, component: BarChart };
export const beeswarm: ChartEntry<ChartOptions['beeswarm']> = {
	layout: beeswarmLayout,
	component: BeeswarmChart
};
export const calendar: ChartEntry<ChartOptions['calendar']> = {
	layout: calendarLayout,
	component: CalendarChart
};
export const composition: ChartEntry<ChartOptions['composition']> = {
	layout: compositionLayout,
	component: CompositionChart
};
export const dot: ChartEntry<ChartOptions['dot']> = { layout: dotLayout, component: DotChart };
export const line: ChartEntry<ChartOptions['line']> = { layout: lineLayout, component: LineChart };
export const scatter: ChartEntry<ChartOptions['scatter']> = {
	layout: scatterLayout,
	component: ScatterChart
};
export const table: ChartEntry<ChartOptions['table']> = { layout: tableLayout, component: TableChart };
