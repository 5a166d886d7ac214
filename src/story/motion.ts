import type { ChartSpec } from '../lib/charts/registry.js';

/** What a stage shows, and where rows come from that it had not before. */
export interface Scenery {
	spec: ChartSpec;
	/** The `value` from which a row grows that enters, by its key. @default 0 */
	entrance?: Readonly<Record<string, number>>;
}

/** A plain value of a chart spec. */
type Plain = unknown;

const isObject = (value: Plain): value is Record<string, Plain> =>
	typeof value === 'object' && value !== null;

/** What tells a row from its neighbours, in whatever order they stand. */
const keyOf = (value: Plain): Plain => (isObject(value) ? (value.key ?? value.code) : undefined);

/**
 * The scenery at a share of the way from one to another: numbers in between, rows matched by `key` or `code`, all
 * else as at the end. A row that comes or goes does so by its `value`. Every frame is a whole chart spec, so every
 * frame is a valid chart.
 *
 * @param t 0–1
 */
export function between(from: Scenery, to: Scenery, t: number): Scenery {
	if (t >= 1 || from.spec.chart !== to.spec.chart) return to;
	const entrance = { ...from.entrance, ...to.entrance };
	return { ...to, spec: mix(from.spec, to.spec, t, entrance) as ChartSpec };
}

type Entrance = NonNullable<Scenery['entrance']>;

function mix(from: Plain, to: Plain, t: number, entrance: Entrance): Plain {
	if (from === to) return to;
	if (typeof from === 'number' && typeof to === 'number') return from + (to - from) * t;
	if (Array.isArray(from) && Array.isArray(to)) return mixLists(from, to, t, entrance);
	if (!isObject(from) || !isObject(to) || Array.isArray(from) || Array.isArray(to)) return to;
	return Object.fromEntries(
		Object.entries(to).map(([key, value]) => [key, mix(from[key], value, t, entrance)])
	);
}

function mixLists(from: readonly Plain[], to: readonly Plain[], t: number, entrance: Entrance): Plain[] {
	const name = (value: Plain, index: number) => keyOf(value) ?? index;
	const before = new Map(from.map((value, index) => [name(value, index), value]));
	const after = new Set(to.map(name));
	const leaving = from.filter((value, index) => hasValue(value) && !after.has(name(value, index)));
	const outside = (row: Plain): Plain =>
		hasValue(row) ? { ...row, value: entrance[String(keyOf(row))] ?? 0 } : row;
	return [
		...to.map((value, index) => mix(before.get(name(value, index)) ?? outside(value), value, t, entrance)),
		...leaving.map((value) => mix(value, outside(value), t, entrance))
	];
}

const hasValue = (row: Plain): row is Record<string, Plain> => isObject(row) && typeof row.value === 'number';
