import { unitWords, type Unit } from '../format/unit.js';
import { byFields, type ByFields, type FieldUses } from '../geometry/byFields.js';
import { checkWithin } from '../geometry/checkRows.js';
import { areaScale } from '../scale/areaScale.js';
import { withCodes, type MapOptions, type MapRegion } from './mapOptions.js';
import type { MapSymbol } from './mapSymbols.js';
import { regionValues, type RegionValues, type ValuedRegion } from './regionValues.js';

/** One region and its value, from zero up, for which the area of a disc stands; zero is a small ring. */
export interface SymbolRegion extends ValuedRegion, Pick<MapRegion, 'status' | 'importance' | 'point'> {}

export interface SymbolMapOptions extends Pick<
	MapOptions,
	'map' | 'objects' | 'codes' | 'camera' | 'highlight' | 'approval' | 'width' | 'height' | 'lang'
> {
	/**
	 * A row for each region that has a value. A region without a row is drawn as missing. Objects, or CSV text with a
	 * head. Rows with fields of other names need `name` and a channel for each such field.
	 */
	regions: readonly SymbolRegion[];
	/** What the values are in. */
	unit: Unit;
	/** The radius of the largest disc, in pixels. @default a twelfth of the shorter side, from 10 to 36 */
	largest?: number;
	/** Zero, and the value that the largest disc stands for: alike in maps that are compared. @default from 0 to the largest value */
	domain?: readonly [number, number];
	/** The paint of the discs. @default 'river' */
	tone?: MapRegion['tone'];
}

/** Fields of a row that a channel may stand for. */
type Field = Exclude<keyof SymbolRegion, 'label' | 'point'>;

/**
 * What the chart takes: {@link SymbolMapOptions}, or rows of any type with a channel for each field of a
 * `SymbolRegion`.
 *
 * @typeParam Row one row
 */
export type SymbolMapInput<Row = SymbolRegion> = ByFields<SymbolMapOptions, 'regions', Field, Row>;

const uses: FieldUses<SymbolRegion, Field> = {
	code: 'must',
	name: 'must',
	value: 'must',
	status: 'may',
	label: 'own',
	importance: 'may',
	point: 'own'
};

const where = 'symbolMapLayout';

/** The options with rows of the chart's own; errors as `byFields` has them. */
export const symbolMapOwn = (given: object): SymbolMapOptions =>
	withCodes(byFields<SymbolMapOptions>(where, given, 'regions', uses));

/** Options checked, with the disc of each region. */
export interface SymbolMapData extends RegionValues<SymbolRegion> {
	/** The disc of each region with a value, by code. */
	symbols: ReadonlyMap<string, MapSymbol>;
	/** The radius that stands for a value, in pixels; `null` where none is above zero. */
	radius: ((value: number) => number) | null;
	/** The value of the largest disc; 0 where there is none. */
	top: number;
}

/** The radius of the ring that says zero, in pixels. */
export const zeroRadius = 2.5;

/**
 * Checks the options and finds the disc of each value.
 *
 * @throws {RangeError} naming what cannot be drawn
 */
export function symbolMapData(options: SymbolMapOptions): SymbolMapData {
	const { unit, width, height, domain, tone = 'river' } = options;
	const { largest = Math.min(36, Math.max(10, Math.min(width, height) / 12)) } = options;
	const values = regionValues(where, options);
	unitWords(unit);
	checkWithin(where, 'largest', largest, [1, Infinity]);
	for (const { code, name, value } of values.rows)
		if (value !== null) checkWithin(where, `region ${code} ${name}, value`, value, [0, Infinity]);
	const highest = values.rows.reduce((most, { value }) => Math.max(most, value ?? 0), 0);
	const [least, top] = domain ?? [0, highest];
	if (least !== 0 || !(top >= highest && Number.isFinite(top)))
		throw new RangeError(
			`${where}: domain is ${least} to ${top}, and the largest value is ${highest}; areas begin at 0 and end at no less than that`
		);
	const radius = top > 0 ? areaScale(top, largest) : null;
	const symbols = values.rows.flatMap(({ code, value, status }): [string, MapSymbol][] => {
		if (value === null) return [];
		if (value === 0 || !radius) return [[code, { r: zeroRadius, tone, hollow: true }]];
		return [[code, { r: radius(value), tone, hollow: status === 'planned' }]];
	});
	return { ...values, symbols: new Map(symbols), radius, top };
}
