import type { ChartEntry, ChartOptions } from '../chartSpec.js';
import BeeswarmChart from '../BeeswarmChart.svelte';
import { beeswarmLayout } from '../beeswarmLayout.js';

/** The kind `beeswarm` of a figure spec. */
export const beeswarm: ChartEntry<ChartOptions['beeswarm']> = {
	layout: beeswarmLayout,
	component: BeeswarmChart
};
