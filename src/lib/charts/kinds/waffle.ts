import type { ChartEntry, ChartOptions } from '../chartSpec.js';
import { waffleLayout } from '../waffleLayout.js';

/** The kind `waffle` of a figure spec. */
export const waffle: ChartEntry<ChartOptions['waffle']> = { layout: waffleLayout };
