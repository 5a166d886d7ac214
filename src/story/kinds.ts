import type { ChartKinds } from '../lib/charts/chartSpec.js';
import { bullet, dotGrid, map, slope, squares, tileGrid, waffle } from '../lib/charts/registry.js';

/** The kinds of chart that the story draws: a reader loads no others. */
export const kinds: ChartKinds = { bullet, dotGrid, map, slope, squares, tileGrid, waffle };
