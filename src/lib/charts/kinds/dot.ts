import type { ChartEntry, ChartOptions } from '../chartSpec.js';
import { dotLayout } from '../dotLayout.js';

/** The kind `dot` of a figure spec. */
export const dot: ChartEntry<ChartOptions['dot']> = { layout: dotLayout };
