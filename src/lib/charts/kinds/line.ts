import type { ChartEntry, ChartOptions } from '../chartSpec.js';
import { lineLayout } from '../lineLayout.js';

/** The kind `line` of a figure spec. */
export const line: ChartEntry<ChartOptions['line']> = { layout: lineLayout };
