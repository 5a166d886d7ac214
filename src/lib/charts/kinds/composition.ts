import type { ChartEntry, ChartOptions } from '../chartSpec.js';
import { compositionLayout } from '../compositionLayout.js';

/** The kind `composition` of a figure spec. */
export const composition: ChartEntry<ChartOptions['composition']> = { layout: compositionLayout };
