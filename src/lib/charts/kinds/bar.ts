import type { ChartEntry, ChartOptions } from '../chartSpec.js';
import { barLayout } from '../barLayout.js';

/** The kind `bar` of a figure spec. */
export const bar: ChartEntry<ChartOptions['bar']> = { layout: barLayout };
