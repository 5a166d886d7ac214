import type { ChartEntry, ChartOptions } from '../chartSpec.js';
import ScatterChart from '../ScatterChart.svelte';
import { scatterLayout } from '../scatterLayout.js';

/** The kind `scatter` of a figure spec. */
export const scatter: ChartEntry<ChartOptions['scatter']> = {
	layout: scatterLayout,
	component: ScatterChart
};
