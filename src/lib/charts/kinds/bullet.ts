import type { ChartEntry, ChartOptions } from '../chartSpec.js';
import { bulletLayout } from '../bulletLayout.js';

/** The kind `bullet` of a figure spec. */
export const bullet: ChartEntry<ChartOptions['bullet']> = { layout: bulletLayout };
