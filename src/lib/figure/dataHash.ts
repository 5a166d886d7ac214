import type { ChartSpec } from '../charts/chartSpec.js';
import { rowList, rowLists } from '../geometry/channel.js';
import { fnv1a } from './fnv1a.js';

/** A value as JSON, the fields of objects in the order of their names. */
const canonical = (value: unknown): string =>
	JSON.stringify(value, (_, inner: unknown) =>
		typeof inner === 'object' && inner !== null && !Array.isArray(inner)
			? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
			: inner
	);

const isRows = (value: unknown): boolean =>
	Array.isArray(value) && value.some((row) => typeof row === 'object' && row !== null);

/**
 * A short name for the data of a chart: the same as long as its rows are the same, whatever the order of their
 * fields, and whether they came as objects or as CSV text. All lists of rows count (rows, marks, references,
 * annotations …); sizes, scales and other settings do not.
 *
 * @returns 16 hexadecimal digits
 */
export function dataHash({ options }: ChartSpec): string {
	const lists = Object.entries(options)
		.map(([name, value]): [string, unknown] => [
			name,
			typeof value === 'string' && rowLists.includes(name) ? rowList('dataHash', value, name) : value
		])
		.filter(([, value]) => isRows(value));
	return fnv1a(canonical(Object.fromEntries(lists)));
}
