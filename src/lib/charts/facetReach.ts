import { change } from '../format/change.js';
import { dateOfDay, dateWords, type Precision } from '../format/date.js';
import type { Lang } from '../format/lang.js';
import { listed } from '../format/listed.js';
import { quantity } from '../format/quantity.js';
import type { Encoding, MeasureEncoding } from '../geometry/encoding.js';

/** A value as words, and what it is the value of. */
export interface ToldValue {
	value: number;
	/** With its unit. */
	text: string;
	/** A name, a date. */
	at: string;
}

/** The least and the greatest that a chart shows, to compare it with others. */
export interface FacetReach {
	low: ToldValue;
	high: ToldValue;
	/** The largest change from a first to a last value, with its sign. */
	change?: ToldValue;
	/** How many values are missing. */
	missing: number;
}

interface Item {
	value: number | null;
	at: string;
	planned: boolean;
}

/**
 * The ends of the first measure that a chart shows, planned values aside; nothing where it measures nothing: a map, a
 * calendar. Of equal values the first is told.
 */
export function facetReach(encodings: readonly Encoding[], lang: Lang): FacetReach | undefined {
	const measure = encodings.find(
		(each): each is MeasureEncoding => 'unit' in each && items(each, lang).some(({ value }) => value !== null)
	);
	const { unit, series = [] } = measure ?? {};
	if (!measure || unit === undefined || encodings.some(({ variable }) => variable === 'place'))
		return undefined;
	const all = items(measure, lang);
	const known = all.filter(({ value, planned }) => value !== null && !planned);
	const write = ({ value, at }: Item): ToldValue => ({
		value: value ?? 0,
		text: quantity(value, unit, lang),
		at
	});
	const [first] = known;
	if (!first) return undefined;
	const at = ({ value }: Item): number => value ?? 0;
	const low = known.reduce((best, each) => (at(each) < at(best) ? each : best), first);
	const high = known.reduce((best, each) => (at(each) > at(best) ? each : best), first);
	const [most] = series
		.flatMap(({ name, ys, planned = [] }) => {
			const done = ys.filter((y, index) => y !== null && !Number.isNaN(y) && !planned[index]);
			const [from, to] = [done[0] ?? null, done.at(-1) ?? null];
			if (from === null || to === null || done.length < 2) return [];
			return { value: to - from, text: change(from, to, unit, lang), at: series.length > 1 ? name : '' };
		})
		.sort((a, b) => Math.abs(b.value) - Math.abs(a.value));
	const missing = all.filter(({ value }) => value === null).length;
	return { low: write(low), high: write(high), change: most, missing };
}

/** Every value of a measure with what it is the value of. */
function items({ marks = [], series = [], period }: MeasureEncoding, lang: Lang): Item[] {
	return [
		...marks.flatMap(({ name, series: own, value, status }) =>
			value === undefined ? [] : { value, at: listed([name, own], lang), planned: status === 'planned' }
		),
		...series.flatMap(({ name, xs, ys, planned = [] }) =>
			ys.map((y, index) => ({
				value: Number.isNaN(y) ? null : y,
				at: listed([series.length > 1 && name, placeWords(xs[index] ?? '', period, lang)], lang),
				planned: planned[index] ?? false
			}))
		)
	];
}

function placeWords(x: number | string, precision: Precision | undefined, lang: Lang): string {
	if (typeof x === 'string') return x;
	return precision ? dateWords({ ...dateOfDay(x), precision }, lang) : quantity(x, '', lang);
}
