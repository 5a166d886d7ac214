import type { ChartKinds } from '../lib/charts/chartSpec.js';
import { bullet } from '../lib/charts/kinds/bullet.js';
import { dotGrid } from '../lib/charts/kinds/dotGrid.js';
import { map } from '../lib/charts/kinds/map.js';
import { slope } from '../lib/charts/kinds/slope.js';
import { squares } from '../lib/charts/kinds/squares.js';
import { waffle } from '../lib/charts/kinds/waffle.js';

/** The kinds of chart that the page is alive with: a reader loads no others before. */
export const kinds: ChartKinds = { bullet, dotGrid, map, slope, squares, waffle };
