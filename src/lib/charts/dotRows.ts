import { accessor, nameAccessor, rowList } from '../geometry/channel.js';
import { checkStatus, checkTone } from '../geometry/checkPaint.js';
import { checkFinite, checkHighlight, checkKeys } from '../geometry/checkRows.js';
import type { DotOptions } from './dotOptions.js';

/** A row as numbers and words. */
export interface DotValues {
	key: string;
	/** The place of its row in the rows given. */
	row: number;
	name: string;
	/** A value for each point, in the order of the points; `null` is missing. */
	values: readonly (number | null)[];
}

/**
 * The rows of a dot chart in the order in which they stand.
 *
 * @throws {RangeError} if there are not one to four points, keys repeat, a number is not finite, or `sort` or
 * `highlight` names what is not there
 */
export function dotRows<Row>({
	rows,
	name,
	key,
	points,
	sort,
	highlight,
	part
}: DotOptions<Row>): DotValues[] {
	if (points.length < 1 || points.length > 4)
		throw new RangeError(`dotLayout: there are ${points.length} points; give one to four for each row`);
	checkKeys('dotLayout', points);
	for (const { key: point, tone, status = 'done' } of points) {
		checkTone('dotLayout', `point "${point}", tone`, tone);
		checkStatus('dotLayout', `point "${point}", status`, status);
	}
	const list = rowList('dotLayout', rows);
	const nameOf = nameAccessor('dotLayout, name', name, list);
	const keyOf = key === undefined ? nameOf : accessor('dotLayout, key', key, list);
	const valueOf = points.map((point) => accessor(`dotLayout, point "${point.key}"`, point.value, list));
	const read = list.map((row, index): DotValues => {
		const rowKey = String(keyOf(row, index));
		const values = valueOf.map((value, at) => {
			const number = value(row, index);
			if (number !== null) checkFinite('dotLayout', `row "${rowKey}", ${points[at]?.key}`, number);
			return number;
		});
		return { key: rowKey, row: index, name: nameOf(row, index), values };
	});
	checkKeys('dotLayout', read);
	checkHighlight('dotLayout', highlight, read, part);
	return sort ? sorted(read, points, sort) : read;
}

function sorted(
	rows: readonly DotValues[],
	points: readonly { key: string }[],
	{ by, order = 'descending' }: NonNullable<DotOptions<never>['sort']>
): DotValues[] {
	const at = points.findIndex(({ key }) => key === by);
	if (at < 0 && by !== 'change')
		throw new RangeError(
			`dotLayout: sort by "${by}", which is no point; use change or one of ${points.map(({ key }) => key).join(', ')}`
		);
	const rank = ({ values }: DotValues): number | null => {
		if (at >= 0) return values[at] ?? null;
		const first = values[0] ?? null;
		const last = values.at(-1) ?? null;
		return first === null || last === null ? null : last - first;
	};
	const sign = order === 'ascending' ? 1 : -1;
	return [...rows].sort((a, b) => {
		const [one, other] = [rank(a), rank(b)];
		if (one === null || other === null) return Number(one === null) - Number(other === null);
		return sign * (one - other);
	});
}
