import type { AnyRow } from '../geometry/byFields.js';
import type { Encoding } from '../geometry/encoding.js';
import { lazily } from '../geometry/lazily.js';
import { checkFrame, type Drawn, type Layout } from '../geometry/layout.js';
import { typeScale } from '../geometry/typeScale.js';
import { classOf } from '../scale/classBreaks.js';
import { choroplethLegend } from './choroplethLegend.js';
import {
	choroplethData,
	choroplethOwn,
	type ChoroplethClass,
	type ChoroplethInput,
	type ChoroplethOptions,
	type ChoroplethRegion
} from './choroplethOptions.js';
import { choroplethSummary, choroplethTable, choroplethText } from './choroplethWords.js';
import { keyedMap } from './keyedMap.js';
import { standingOf } from './mapEncodings.js';
import { laidOutMap } from './mapLayout.js';

export type { ChoroplethInput, ChoroplethOptions, ChoroplethRegion } from './choroplethOptions.js';

export interface ChoroplethLayout extends Layout {
	kind: 'choropleth';
	/** Inner limits between the classes, ascending. */
	breaks: readonly number[];
	/** From the lowest values up. */
	classes: readonly ChoroplethClass[];
	/** The values that are known. */
	values: readonly number[];
	/** How many regions have no value. */
	missing: number;
	/** Pixels to a kilometre. */
	pxPerKm: number;
	/** Names in sight for which there was no room. */
	dropped: readonly string[];
}

function laidOut(options: ChoroplethOptions) {
	const { width, height, lang } = options;
	checkFrame('choroplethLayout', options);
	const classed = choroplethData(options);
	const { rows, values: known, breaks, classes, missing } = classed;
	const legend = choroplethLegend(options, classed, typeScale(width));
	const values = new Map(rows.map(({ code, value }) => [code, value]));
	const { drawing: map, data } = laidOutMap(
		{
			...options,
			height: Math.max(1, height - legend.height),
			regions: rows.map(({ code, name, value, label, importance }) => ({
				code,
				name,
				label,
				importance,
				...(value === null ? { value, text: '' } : classes[classOf(breaks, value)])
			}))
		},
		{
			outline: 'ink',
			hatchedValue: null,
			told: { text: (code) => choroplethText(values.get(code) ?? null, options), rows }
		}
	);
	const { shapes, labels, stops } = keyedMap(map, legend);
	const drawing = lazily(
		{
			kind: 'choropleth',
			width,
			height,
			lang,
			breaks,
			classes,
			values: known,
			missing,
			pxPerKm: map.pxPerKm,
			dropped: map.dropped,
			rules: [],
			shapes,
			labels
		},
		{ stops }
	);
	return { drawing, classed, data };
}

/**
 * Regions painted by the class of their value, with a key that counts the regions of each class. A region without a
 * value is hatched, never painted as a low one; nothing is left out: a row whose code has no region is refused, and a
 * region without a row is drawn and told as missing.
 *
 * @throws {RangeError} naming a row whose code has no region, or an option that cannot be drawn
 */
export function choroplethLayout<Row extends AnyRow<ChoroplethRegion>>(
	given: ChoroplethInput<Row>
): ChoroplethLayout {
	const options = choroplethOwn(given);
	const { drawing, classed, data } = laidOut(options);
	return lazily(drawing, {
		summary: () => choroplethSummary(options, classed, data),
		table: () => choroplethTable(options, classed),
		encodings: (): Encoding[] => [
			{
				channel: 'regions',
				variable: 'place',
				standing: standingOf(options.approval),
				bare: classed.bare
			},
			{
				channel: 'value',
				variable: 'colour',
				scale: 'classes',
				measure: options.measure,
				regions: true,
				missing: classed.missing,
				missingClass: true
			}
		]
	});
}

/** What `choroplethLayout` draws, without its words. It throws alike. */
export const drawnChoropleth = <Row extends AnyRow<ChoroplethRegion>>(
	given: ChoroplethInput<Row>
): Drawn<ChoroplethLayout> => laidOut(choroplethOwn(given)).drawing;
