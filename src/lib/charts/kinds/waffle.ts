import type { DataRow } from '../../geometry/channel.js';
import type { ChartEntry, ChartOptions } from '../chartSpec.js';
import WaffleChart from '../WaffleChart.svelte';
import { waffleLayout } from '../waffleLayout.js';

/** The kind `waffle` of a figure spec. */
export const waffle: ChartEntry<ChartOptions['waffle']> = {
	layout: waffleLayout,
	component: WaffleChart<DataRow>
};
