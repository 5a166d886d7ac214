import type { ChartEntry, ChartOptions } from '../chartSpec.js';
import { squaresLayout } from '../squaresLayout.js';

/** The kind `squares` of a figure spec. */
export const squares: ChartEntry<ChartOptions['squares']> = { layout: squaresLayout };
