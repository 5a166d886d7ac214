import type { ChartSpec } from '../lib/charts/chartSpec.js';

/** A plain value of a chart spec. */
type Plain = unknown;

const isObject = (value: Plain): value is Record<string, Plain> =>
	typeof value === 'object' && value !== null;

/** What tells a row from its neighbours, in whatever order they stand. */
const keyOf = (value: Plain): Plain => (isObject(value) ? (value.key ?? value.code) : undefined);

/**
 * The chart spec at a share of the way from one to another: numbers in between, rows matched by `key` or `code`, all
 * else as at the end. Every frame is a whole spec, so every frame is a valid chart. Charts that divide different wholes
 * have nothing between them.
 *
 * @param t 0–1
 */
export function between(from: ChartSpec, to: ChartSpec, t: number): ChartSpec {
	const apart = from.chart !== to.chart || wholes(from).join() !== wholes(to).join();
	return t >= 1 || apart ? to : (mix(from, to, t) as ChartSpec);
}

/** The wholes that a chart divides, such as the cells of a waffle: nothing lies between two of them. */
function wholes(value: Plain): Plain[] {
	if (Array.isArray(value)) return value.flatMap(wholes);
	if (!isObject(value)) return [];
	return Object.entries(value).flatMap(([key, part]) => (key === 'total' ? part : wholes(part)));
}

function mix(from: Plain, to: Plain, t: number): Plain {
	if (from === to) return to;
	if (typeof from === 'number' && typeof to === 'number') return from + (to - from) * t;
	if (Array.isArray(from) && Array.isArray(to)) return mixLists(from, to, t);
	if (!isObject(from) || !isObject(to) || Array.isArray(from) || Array.isArray(to)) return to;
	return Object.fromEntries(Object.entries(to).map(([key, value]) => [key, mix(from[key], value, t)]));
}

function mixLists(from: readonly Plain[], to: readonly Plain[], t: number): Plain[] {
	const before = new Map(from.map((value, index) => [keyOf(value) ?? index, value]));
	return to.map((value, index) => mix(before.get(keyOf(value) ?? index), value, t));
}
