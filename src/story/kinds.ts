import type { ChartKinds } from '../lib/charts/chartSpec.js';
import { bar } from '../lib/charts/kinds/bar.js';
import { bullet } from '../lib/charts/kinds/bullet.js';
import { calendar } from '../lib/charts/kinds/calendar.js';
import { composition } from '../lib/charts/kinds/composition.js';
import { dot } from '../lib/charts/kinds/dot.js';
import { dotGrid } from '../lib/charts/kinds/dotGrid.js';
import { map } from '../lib/charts/kinds/map.js';
import { slope } from '../lib/charts/kinds/slope.js';
import { squares } from '../lib/charts/kinds/squares.js';
import { tileGrid } from '../lib/charts/kinds/tileGrid.js';
import { waffle } from '../lib/charts/kinds/waffle.js';

/** The kinds of chart that the story draws: a reader loads no others. */
export const kinds: ChartKinds = {
	bar,
	bullet,
	calendar,
	composition,
	dot,
	dotGrid,
	map,
	slope,
	squares,
	tileGrid,
	waffle
};
