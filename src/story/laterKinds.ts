import type { ChartKinds } from '../lib/charts/chartSpec.js';
import { bar } from '../lib/charts/kinds/bar.js';
import { calendar } from '../lib/charts/kinds/calendar.js';
import { composition } from '../lib/charts/kinds/composition.js';
import { dot } from '../lib/charts/kinds/dot.js';
import { tileGrid } from '../lib/charts/kinds/tileGrid.js';

/** The kinds of chart that only scenes far down the page draw: a reader loads them once the page is alive. */
export const laterKinds: ChartKinds = { bar, calendar, composition, dot, tileGrid };
