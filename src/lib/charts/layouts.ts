import { barLayout } from './barLayout.js';
import { beeswarmLayout } from './beeswarmLayout.js';
import { bulletLayout } from './bulletLayout.js';
import { calendarLayout } from './calendarLayout.js';
import type { ChartKinds } from './chartSpec.js';
import { choroplethLayout } from './choroplethLayout.js';
import { compositionLayout } from './compositionLayout.js';
import { dotGridLayout } from './dotGridLayout.js';
import { dotLayout } from './dotLayout.js';
import { facetLayout } from './facetLayout.js';
import { lineLayout } from './lineLayout.js';
import { mapLayout } from './mapLayout.js';
import { scatterLayout } from './scatterLayout.js';
import { slopeLayout } from './slopeLayout.js';
import { squaresLayout } from './squaresLayout.js';
import { symbolMapLayout } from './symbolMapLayout.js';
import { tableLayout } from './tableLayout.js';
import { tileGridLayout } from './tileGridLayout.js';
import { waffleLayout } from './waffleLayout.js';

/** The layouts of all kinds by name, for a build that draws nothing: it needs no Svelte. */
export const chartLayouts: Required<ChartKinds> = {
	bar: { layout: barLayout },
	beeswarm: { layout: beeswarmLayout },
	bullet: { layout: bulletLayout },
	calendar: { layout: calendarLayout },
	choropleth: { layout: choroplethLayout },
	composition: { layout: compositionLayout },
	dot: { layout: dotLayout },
	dotGrid: { layout: dotGridLayout },
	facet: { layout: facetLayout },
	line: { layout: lineLayout },
	map: { layout: mapLayout },
	scatter: { layout: scatterLayout },
	slope: { layout: slopeLayout },
	squares: { layout: squaresLayout },
	symbolMap: { layout: symbolMapLayout },
	table: { layout: tableLayout },
	tileGrid: { layout: tileGridLayout },
	waffle: { layout: waffleLayout }
};
