import type { ChartEntry, ChartOptions } from '../chartSpec.js';
import { tableLayout } from '../tableLayout.js';

/** The kind `table` of a figure spec. */
export const table: ChartEntry<ChartOptions['table']> = { layout: tableLayout };
