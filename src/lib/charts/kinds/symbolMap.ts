import type { ChartEntry, ChartOptions } from '../chartSpec.js';
import { symbolMapLayout } from '../symbolMapLayout.js';

/** The kind `symbolMap` of a figure spec. */
export const symbolMap: ChartEntry<ChartOptions['symbolMap']> = { layout: symbolMapLayout };
