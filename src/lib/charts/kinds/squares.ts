import type { DataRow } from '../../geometry/channel.js';
import type { ChartEntry, ChartOptions } from '../chartSpec.js';
import SquaresChart from '../SquaresChart.svelte';
import { squaresLayout } from '../squaresLayout.js';

/** The kind `squares` of a figure spec. */
export const squares: ChartEntry<ChartOptions['squares']> = {
	layout: squaresLayout,
	component: SquaresChart<DataRow>
};
