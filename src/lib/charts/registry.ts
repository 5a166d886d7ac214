import type { ChartEntry, ChartOptions } from './chartSpec.js';
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
