import type { ChartEntry, ChartOptions } from '../chartSpec.js';
import { tileGridLayout } from '../tileGridLayout.js';

/** The kind `tileGrid` of a figure spec. */
export const tileGrid: ChartEntry<ChartOptions['tileGrid']> = { layout: tileGridLayout };
