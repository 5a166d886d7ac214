// A kind is a module of its own: a page that names some of them ships no others, however pages share their code.

export { bar } from './kinds/bar.js';
export { beeswarm } from './kinds/beeswarm.js';
export { bullet } from './kinds/bullet.js';
export { calendar } from './kinds/calendar.js';
export { choropleth } from './kinds/choropleth.js';
export { composition } from './kinds/composition.js';
export { dot } from './kinds/dot.js';
export { dotGrid } from './kinds/dotGrid.js';
export { facet } from './kinds/facet.js';
export { line } from './kinds/line.js';
export { map } from './kinds/map.js';
export { scatter } from './kinds/scatter.js';
export { slope } from './kinds/slope.js';
export { squares } from './kinds/squares.js';
export { symbolMap } from './kinds/symbolMap.js';
export { table } from './kinds/table.js';
export { tileGrid } from './kinds/tileGrid.js';
export { waffle } from './kinds/waffle.js';
