import { bar } from './rows/bar.js';
import { beeswarm } from './rows/beeswarm.js';
import { bullet } from './rows/bullet.js';
import { calendar } from './rows/calendar.js';
import { choropleth } from './rows/choropleth.js';
import { composition } from './rows/composition.js';
import { dot } from './rows/dot.js';
import { dotGrid } from './rows/dotGrid.js';
import type { KindRows } from './rows/exampleProps.js';
import { facet } from './rows/facet.js';
import { line } from './rows/line.js';
import { map } from './rows/map.js';
import { scatter } from './rows/scatter.js';
import { slope } from './rows/slope.js';
import { squares } from './rows/squares.js';
import { symbolMap } from './rows/symbolMap.js';
import { table } from './rows/table.js';
import { tileGrid } from './rows/tileGrid.js';
import { waffle } from './rows/waffle.js';
import type { PageKind } from './pageKind.js';

/** What each kind's page shows. Read at build, from the tables of `data/` and from packages of public data. */
export const rows: Readonly<Record<PageKind, KindRows>> = {
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
