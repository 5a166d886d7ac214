import type { ChartEntry, ChartOptions } from '../chartSpec.js';
import { slopeLayout } from '../slopeLayout.js';

/** The kind `slope` of a figure spec. */
export const slope: ChartEntry<ChartOptions['slope']> = { layout: slopeLayout };
