import type { ChartEntry, ChartOptions } from '../chartSpec.js';
import { choroplethLayout } from '../choroplethLayout.js';

/** The kind `choropleth` of a figure spec. */
export const choropleth: ChartEntry<ChartOptions['choropleth']> = { layout: choroplethLayout };
