import type { DataRow } from '../../geometry/channel.js';
import type { ChartEntry, ChartOptions } from '../chartSpec.js';
import DotGridChart from '../DotGridChart.svelte';
import { dotGridLayout } from '../dotGridLayout.js';

/** The kind `dotGrid` of a figure spec. */
export const dotGrid: ChartEntry<ChartOptions['dotGrid']> = {
	layout: dotGridLayout,
	component: DotGridChart<DataRow>
};
