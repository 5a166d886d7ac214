import type { DataRow } from '../../geometry/channel.js';
import type { ChartEntry, ChartOptions } from '../chartSpec.js';
import SlopeChart from '../SlopeChart.svelte';
import { slopeLayout } from '../slopeLayout.js';

/** The kind `slope` of a figure spec. */
export const slope: ChartEntry<ChartOptions['slope']> = {
	layout: slopeLayout,
	component: SlopeChart<DataRow>
};
