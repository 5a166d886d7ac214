import { byFields, type ByFields, type FieldUses } from '../geometry/byFields.js';
import { checkFinite } from '../geometry/checkRows.js';
import { unitWords, type Unit } from '../format/unit.js';
import { classBreaks, classOf, type ClassMethod } from '../scale/classBreaks.js';
import type { Tone } from '../scale/tones.js';
import { withCodes, type MapOptions, type MapRegion } from './mapOptions.js';
import { regionValues, type RegionValues, type ValuedRegion } from './regionValues.js';

/** One region and its value. */
export interface ChoroplethRegion extends ValuedRegion, Pick<MapRegion, 'importance'> {}

export interface ChoroplethOptions extends Pick<
	MapOptions,
	'map' | 'objects' | 'codes' | 'camera' | 'highlight' | 'approval' | 'width' | 'height' | 'lang'
> {
	/**
	 * A row for each region that has a value. A region without a row is drawn as missing. Objects, or CSV text with a
	 * head. Rows with fields of other names need `name` and a channel for each such field.
	 */
	regions: readonly ChoroplethRegion[];
	/** What the values are in. */
	unit: Unit;
	/**
	 * Whether a value grows with its region (`count`: people, yuan) or does not (`rate`: a share, a density). Regions
	 * painted by counts show areas and not the matter: the audit refuses them.
	 */
	measure: 'rate' | 'count';
	/**
	 * How the classes are found, and how many from 1 to 9; or their inner limits, ascending: a class begins with its
	 * lower limit. @default { method: 'quantile', count: 5 }
	 */
	classes?: { method?: ClassMethod; count?: number } | { breaks: readonly number[] };
	/** The values that classes are found for: of all maps that are compared. Facets set it. @default the map's own */
	among?: readonly number[];
	/** A limit from which classes grow deeper both ways, as 0 of a change or a mean. @default they grow deeper upwards */
	middle?: number;
	/** The paint of the deepest class. @default 'river' */
	tone?: Tone;
	/** The paint of the deepest class under `middle`. @default 'brick' */
	below?: Tone;
}

/** Fields of a row that a channel may stand for. */
type Field = Exclude<keyof ChoroplethRegion, 'label'>;

/**
 * What the chart takes: {@link ChoroplethOptions}, or rows of any type with a channel for each field of a
 * `ChoroplethRegion`.
 *
 * @typeParam Row one row
 */
export type ChoroplethInput<Row = ChoroplethRegion> = ByFields<ChoroplethOptions, 'regions', Field, Row>;

const uses: FieldUses<ChoroplethRegion, Field> = {
	code: 'must',
	name: 'must',
	value: 'must',
	label: 'own',
	importance: 'may'
};

const where = 'choroplethLayout';

/** The options with rows of the chart's own; errors as `byFields` has them. */
export const choroplethOwn = (given: object): ChoroplethOptions =>
	withCodes(byFields<ChoroplethOptions>(where, given, 'regions', uses));

/** A class of values: how it is painted, and how many regions it holds. */
export interface ChoroplethClass {
	tone: Tone;
	/** 0–1. */
	fillOpacity: number;
	count: number;
}

/** Options checked, with the classes of their values. */
export interface ChoroplethData extends RegionValues<ChoroplethRegion> {
	/** Inner limits, ascending. */
	breaks: readonly number[];
	classes: readonly ChoroplethClass[];
	/** The values of the map. */
	values: readonly number[];
	/** The least and the greatest value of all that the classes are found for; `null` where none is known. */
	ends: readonly [number, number] | null;
}

function limits({ classes = {}, middle }: ChoroplethOptions, values: readonly number[]): readonly number[] {
	if ('breaks' in classes) {
		const { breaks } = classes;
		for (const [index, limit] of breaks.entries()) {
			checkFinite(where, `classes.breaks[${index}]`, limit);
			if (limit <= (breaks[index - 1] ?? -Infinity))
				throw new RangeError(
					`${where}: classes.breaks[${index}] is ${limit}, not above the limit before it; give limits that ascend`
				);
		}
		if (breaks.length > 8)
			throw new RangeError(`${where}: ${breaks.length} breaks make more than 9 classes; give 8 at most`);
		if (middle !== undefined && !breaks.includes(middle))
			throw new RangeError(
				`${where}: middle is ${middle}, which is none of the breaks ${breaks.join(', ')}; add it, or leave it out`
			);
		return breaks;
	}
	const { method = 'quantile', count = 5 } = classes;
	if (!(['quantile', 'equal', 'jenks'] satisfies ClassMethod[]).includes(method))
		throw new RangeError(
			`${where}: classes.method is ${JSON.stringify(method)}; give quantile, equal or jenks`
		);
	if (!(Number.isInteger(count) && count >= 1 && count <= 9))
		throw new RangeError(`${where}: classes.count is ${count}; give a whole number from 1 to 9`);
	if (middle === undefined) return classBreaks(values, method, count);
	checkFinite(where, 'middle', middle);
	const side = (of: (value: number) => boolean) =>
		classBreaks(values.filter(of), method, Math.ceil(count / 2));
	return [...side((value) => value < middle), middle, ...side((value) => value >= middle)];
}

/** From the lightest to the deepest of so many classes, 0–1. */
const depth = (index: number, count: number): number =>
	count === 1 ? 0.6 : Math.round(100 * (0.16 + (0.84 * index) / (count - 1))) / 100;

/**
 * Checks the options and puts the values in classes.
 *
 * @throws {RangeError} naming what cannot be drawn
 */
export function choroplethData(options: ChoroplethOptions): ChoroplethData {
	const { unit, measure, middle, tone = 'river', below = 'brick' } = options;
	const regions = regionValues(where, options);
	const { rows } = regions;
	if (measure !== 'rate' && measure !== 'count')
		throw new RangeError(
			`${where}: measure is ${JSON.stringify(measure)}; give "rate" where a value does not grow with its region, else "count"`
		);
	unitWords(unit);
	for (const { code, name, value } of rows)
		if (value !== null) checkFinite(where, `region ${code} ${name}, value`, value);
	const values = rows.flatMap(({ value }) => value ?? []);
	const all = options.among ?? values;
	const breaks = limits(options, all);
	const under = middle === undefined ? 0 : breaks.indexOf(middle) + 1;
	const over = breaks.length + 1 - under;
	const classes = Array.from({ length: breaks.length + 1 }, (_, index) => ({
		tone: index < under ? below : tone,
		fillOpacity: index < under ? depth(under - 1 - index, under) : depth(index - under, over),
		count: values.filter((value) => classOf(breaks, value) === index).length
	}));
	return {
		...regions,
		values,
		breaks,
		classes: all.length > 0 ? classes : [],
		ends: all.length > 0 ? [all.reduce((a, b) => Math.min(a, b)), all.reduce((a, b) => Math.max(a, b))] : null
	};
}
