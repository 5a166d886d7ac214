import type { ChartEntry, ChartOptions } from '../chartSpec.js';
import { mapLayout } from '../mapLayout.js';

/** The kind `map` of a figure spec. */
export const map: ChartEntry<ChartOptions['map']> = { layout: mapLayout };
