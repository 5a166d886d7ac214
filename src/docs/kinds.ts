import type { KindWords } from './kindWords.js';
import { bar } from './kinds/bar.js';
import { beeswarm } from './kinds/beeswarm.js';
import { bullet } from './kinds/bullet.js';
import { calendar } from './kinds/calendar.js';
import { choropleth } from './kinds/choropleth.js';
import { composition } from './kinds/composition.js';
import { dot } from './kinds/dot.js';
import { dotGrid } from './kinds/dotGrid.js';
import { facet } from './kinds/facet.js';
import { line } from './kinds/line.js';
import { map } from './kinds/map.js';
import { scatter } from './kinds/scatter.js';
import { slope } from './kinds/slope.js';
import { squares } from './kinds/squares.js';
import { symbolMap } from './kinds/symbolMap.js';
import { table } from './kinds/table.js';
import { tileGrid } from './kinds/tileGrid.js';
import { waffle } from './kinds/waffle.js';
import type { PageKind } from './pageKind.js';

/** The words of each kind's page. */
export const kinds: Readonly<Record<PageKind, KindWords>> = {
	bar,
	beeswarm,
	bullet,
	calendar,
	choropleth,
	composition,
	dot,
	dotGrid,
	facet,
	line,
	map,
	scatter,
	slope,
	squares,
	symbolMap,
	table,
	tileGrid,
	waffle
};
