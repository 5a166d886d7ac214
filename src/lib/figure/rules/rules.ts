import { areasByRoot } from './areasByRoot.js';
import { attribution } from './attribution.js';
import { choroplethOfRates } from './choroplethOfRates.js';
import { fewColours } from './fewColours.js';
import { freshSummary } from './freshSummary.js';
import { joined } from './joined.js';
import { lengthsFromZero } from './lengthsFromZero.js';
import { noLineThroughGaps } from './noLineThroughGaps.js';
import { notByColourAlone } from './notByColourAlone.js';
import { oneScalePerAxis } from './oneScalePerAxis.js';
import { percentOrPoints } from './percentOrPoints.js';
import { rateOfWhat } from './rateOfWhat.js';
import type { Rule } from './rule.js';
import { source } from './source.js';
import { summary } from './summary.js';
import { targetsNotDone } from './targetsNotDone.js';
import { unit } from './unit.js';

/** What an honest figure does, in the order in which findings are printed. */
export const rules: readonly Rule[] = [
	lengthsFromZero,
	areasByRoot,
	oneScalePerAxis,
	noLineThroughGaps,
	percentOrPoints,
	targetsNotDone,
	choroplethOfRates,
	rateOfWhat,
	notByColourAlone,
	fewColours,
	source,
	unit,
	summary,
	freshSummary,
	attribution,
	joined
];
