import type { ChartEntry, ChartOptions } from '../chartSpec.js';
import TableChart from '../TableChart.svelte';
import { tableLayout } from '../tableLayout.js';

/** The kind `table` of a figure spec. */
export const table: ChartEntry<ChartOptions['table']> = { layout: tableLayout, component: TableChart };
