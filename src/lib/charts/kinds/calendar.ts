import type { ChartEntry, ChartOptions } from '../chartSpec.js';
import { calendarLayout } from '../calendarLayout.js';

/** The kind `calendar` of a figure spec. */
export const calendar: ChartEntry<ChartOptions['calendar']> = { layout: calendarLayout };
