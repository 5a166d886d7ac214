import type { ChartEntry, ChartOptions } from '../chartSpec.js';
import { dotGridLayout } from '../dotGridLayout.js';

/** The kind `dotGrid` of a figure spec. */
export const dotGrid: ChartEntry<ChartOptions['dotGrid']> = { layout: dotGridLayout };
