import type { ChartEntry, ChartOptions } from '../chartSpec.js';
import LineChart from '../LineChart.svelte';
import { lineLayout } from '../lineLayout.js';

/** The kind `line` of a figure spec. */
export const line: ChartEntry<ChartOptions['line']> = { layout: lineLayout, component: LineChart };
