import { quantity } from '../format/quantity.js';
import type { AnyRow } from '../geometry/byFields.js';
import type { Encoding } from '../geometry/encoding.js';
import { lazily } from '../geometry/lazily.js';
import { checkFrame, type Drawn, type Layout } from '../geometry/layout.js';
import { typeScale } from '../geometry/typeScale.js';
import { keyedMap } from './keyedMap.js';
import { standingOf } from './mapEncodings.js';
import { laidOutMap } from './mapLayout.js';
import { mapDiscs } from './mapSymbols.js';
import { symbolMapLegend } from './symbolMapLegend.js';
import {
	symbolMapData,
	symbolMapOwn,
	type SymbolMapInput,
	type SymbolMapOptions,
	type SymbolRegion
} from './symbolMapOptions.js';
import { symbolMapSummary, symbolMapTable, symbolText } from './symbolMapWords.js';

export type { SymbolMapInput, SymbolMapOptions, SymbolRegion } from './symbolMapOptions.js';

export interface SymbolMapLayout extends Layout {
	kind: 'symbolMap';
	/** How many regions have no value. */
	missing: number;
	/** Pixels to a kilometre. */
	pxPerKm: number;
	/** Names in sight for which there was no room. */
	dropped: readonly string[];
}

function laidOut(options: SymbolMapOptions) {
	const { width, height, lang } = options;
	checkFrame('symbolMapLayout', options);
	const valued = symbolMapData(options);
	const { rows, symbols, missing } = valued;
	const key = symbolMapLegend(options, valued, typeScale(width));
	const byCode = new Map(rows.map((row) => [row.code, row]));
	const { drawing: map, data } = laidOutMap(
		{
			...options,
			height: Math.max(1, height - key.height),
			regions: rows.map(({ code, name, value, label, importance = 0, point }) => ({
				code,
				name,
				label,
				point,
				// the larger disc is named first
				importance: importance + (symbols.get(code)?.r ?? 0) / 10,
				...(value === null ? { value, text: '' } : { text: quantity(value, '', lang) })
			}))
		},
		{
			outline: 'ink',
			hatchedValue: null,
			discs: mapDiscs(symbols),
			told: {
				text: (code) => symbolText(byCode.get(code) ?? { value: null }, options),
				rows
			}
		}
	);
	const { shapes, labels, stops } = keyedMap(map, key);
	const drawing = lazily(
		{
			kind: 'symbolMap',
			width,
			height,
			lang,
			missing,
			pxPerKm: map.pxPerKm,
			dropped: map.dropped,
			rules: [],
			shapes,
			labels
		},
		{ stops }
	);
	return { drawing, valued, data };
}

/**
 * A disc on each region, whose area stands for the region's value: totals, which a choropleth must not paint. Discs
 * overlap visibly, the smaller ones on top; none is cut off. A region without a value is hatched, zero is a small ring;
 * nothing is left out: a row whose code has no region is refused, and a region without a row is drawn and told as
 * missing.
 *
 * @throws {RangeError} naming a row whose code has no region, a value below zero, or an option that cannot be drawn
 */
export function symbolMapLayout<Row extends AnyRow<SymbolRegion>>(
	given: SymbolMapInput<Row>
): SymbolMapLayout {
	const options = symbolMapOwn(given);
	const { drawing, valued, data } = laidOut(options);
	return lazily(drawing, {
		summary: () => symbolMapSummary(options, valued, data),
		table: () => symbolMapTable(options, valued),
		encodings: (): Encoding[] => [
			{ channel: 'regions', variable: 'place', standing: standingOf(options.approval), bare: valued.bare },
			{
				channel: 'value',
				variable: 'area',
				scale: 'sqrt',
				domain: [0, valued.top],
				unit: options.unit,
				marks: valued.rows.map(({ name, value, status }) => ({
					name,
					value,
					status,
					size: value === null || !valued.radius ? undefined : Math.PI * valued.radius(value) ** 2
				}))
			}
		]
	});
}

/** What `symbolMapLayout` draws, without its words. It throws alike. */
export const drawnSymbolMap = <Row extends AnyRow<SymbolRegion>>(
	given: SymbolMapInput<Row>
): Drawn<SymbolMapLayout> => laidOut(symbolMapOwn(given)).drawing;
