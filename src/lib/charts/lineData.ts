import { dayNumber, parseDate, type Precision } from '../format/date.js';
import { accessor, nameAccessor, rowList } from '../geometry/channel.js';
import { checkStatus } from '../geometry/checkPaint.js';
import { checkFinite, isDrawable, typeName } from '../geometry/checkRows.js';
import { unfit, type ScaleKind } from '../scale/numberScale.js';
import type { LineOptions } from './lineOptions.js';

/** One line, its values sorted along x. `NaN` is missing. */
export interface LineSeries {
	name: string;
	/** Days from 1970-01-01, or numbers. */
	xs: number[];
	ys: number[];
	lows: number[];
	highs: number[];
	/** The place of each value's row in the rows given. */
	rows: number[];
	/** Whether a value is planned. */
	planned: boolean[];
}

/** The rows of a line chart, read. */
export interface LineData {
	series: readonly LineSeries[];
	/** Whether the xs are days. */
	time: boolean;
	/** The finest part of any date. */
	precision: Precision;
	hasBand: boolean;
	/** Whether the lines have names of their own. */
	named: boolean;
}

const what = 'lineLayout';

/**
 * Reads the rows by their channels: a line for each name in the order in which the names come, sorted along x.
 *
 * @throws {TypeError | RangeError} if an x is no number or date, a value is not finite, two rows of a line share
 * their x, or only one end of a band is given
 */
export function lineData<Row>(options: LineOptions<Row>): LineData {
	const { yScale } = options;
	const rows = rowList(what, options.rows);
	const x = accessor(`${what}, x`, options.x, rows);
	const y = accessor(`${what}, y`, options.y, rows);
	const name = options.series && nameAccessor(`${what}, series`, options.series, rows);
	if ((options.low === undefined) !== (options.high === undefined))
		throw new TypeError(`${what}: a band has two ends; give both low and high`);
	const status = options.status && accessor(`${what}, status`, options.status, rows);
	const low = options.low && accessor(`${what}, low`, options.low, rows);
	const high = options.high && accessor(`${what}, high`, options.high, rows);
	const [first] = rows;
	const time = (options.xScale ?? (first && typeof x(first, 0) === 'string' ? 'time' : 'linear')) === 'time';
	const found = new Map<string, LineSeries>();
	let precision: Precision = 'year';
	rows.forEach((row, index) => {
		const key = name ? name(row, index) : options.name;
		let line = found.get(key);
		if (!line)
			found.set(key, (line = { name: key, xs: [], ys: [], lows: [], highs: [], rows: [], planned: [] }));
		const at = readX(index, x(row, index), time);
		if (at.precision === 'day' || precision === 'year') precision = at.precision;
		const value = readNumber(index, 'y', y(row, index), yScale);
		const from = low ? readNumber(index, 'low', low(row, index), yScale) : NaN;
		const to = high ? readNumber(index, 'high', high(row, index), yScale) : NaN;
		if (from > to)
			throw new RangeError(`${what}: row ${index + 1}, low is ${from}, above high, ${to}; turn them round`);
		line.xs.push(at.x);
		line.ys.push(value);
		line.lows.push(Number.isNaN(to) ? NaN : from);
		line.highs.push(Number.isNaN(from) ? NaN : to);
		line.rows.push(index);
		const state = status ? status(row, index) : 'done';
		checkStatus(what, `row ${index + 1}, status`, state);
		line.planned.push(state === 'planned');
	});
	const series = [...found.values()].map(sorted);
	return { series, time, precision, hasBand: low !== undefined, named: name !== undefined };
}

/**
 * Where a value stands on the horizontal axis, in days or numbers.
 *
 * @param whose names the chart and the value, for the message
 */
export function lineX(value: unknown, time: boolean, whose: string): number {
	if (time) return dayNumber(parseDate(whose, String(value)));
	checkFinite(whose, 'the value', value);
	return value;
}

function readX(index: number, value: unknown, time: boolean): { x: number; precision: Precision } {
	if (!time) {
		if (!isDrawable(value)) checkFinite(what, `row ${index + 1}, x`, value);
		return { x: value, precision: 'year' };
	}
	if (typeof value !== 'string' && typeof value !== 'number')
		throw new TypeError(
			`${what}: row ${index + 1}, x is ${typeName(value)}; give a date as text, e.g. 2021-03`
		);
	const date = parseDate(`${what}: row ${index + 1}, x`, String(value));
	return { x: dayNumber(date), precision: date.precision };
}

function readNumber(index: number, channel: string, value: unknown, scale: ScaleKind = 'linear'): number {
	if (value === null) return NaN;
	if (!isDrawable(value)) checkFinite(what, `row ${index + 1}, ${channel}`, value);
	const reason = unfit(scale, value);
	if (reason) throw new RangeError(`${what}: row ${index + 1}, ${channel} is ${value}; ${reason}`);
	return value;
}

function sorted(line: LineSeries): LineSeries {
	const { name, ...lists } = line;
	const { xs } = lists;
	if (!xs.every((x, index) => index === 0 || x >= at(xs, index - 1))) {
		const order = xs.map((_, index) => index).sort((a, b) => at(xs, a) - at(xs, b));
		for (const list of Object.values(lists)) reorder<unknown>(list, order);
	}
	const twice = line.xs.findIndex((x, index) => index > 0 && x === line.xs[index - 1]);
	if (twice > 0) {
		const [one = 0, other = 0] = line.rows.slice(twice - 1, twice + 1);
		throw new RangeError(
			`${what}: rows ${one + 1} and ${other + 1} of "${name}" share their x; give each its own, or name their series`
		);
	}
	return line;
}

/** Puts a list into another order. */
function reorder<Value>(list: Value[], order: readonly number[]): void {
	const before = [...list];
	order.forEach((from, to) => (list[to] = before[from] as Value));
}

const at = (list: readonly number[], index: number): number => list[index] as number;

/**
 * The lines stacked, the first at the bottom. Where one has no value the sum is not known, and the stack has a gap.
 *
 * @throws {RangeError} if a value is negative or planned
 */
export function stacked(series: readonly LineSeries[]): LineSeries[] {
	const xs = [...new Set(series.flatMap((line) => line.xs))].sort((a, b) => a - b);
	const sums = xs.map(() => 0);
	const layers = series.map((line): LineSeries => {
		const plan = line.planned.findIndex(Boolean);
		if (plan >= 0)
			throw new RangeError(
				`${what}: row ${at(line.rows, plan) + 1} is planned, and a stack cannot show that; draw lines, or leave it out`
			);
		const place = new Map(line.xs.map((x, index) => [x, index]));
		const ys = xs.map((x) => line.ys[place.get(x) ?? -1] ?? NaN);
		const negative = ys.findIndex((y) => y < 0);
		if (negative >= 0)
			throw new RangeError(
				`${what}: "${line.name}" has ${ys[negative]}; areas that are stacked have no negative height, draw lines`
			);
		const lows = [...sums];
		ys.forEach((y, index) => (sums[index] = at(sums, index) + y));
		const rows = xs.map((x) => line.rows[place.get(x) ?? -1] ?? -1);
		return { name: line.name, xs, ys, lows, highs: [...sums], rows, planned: xs.map(() => false) };
	});
	const whole = (list: readonly number[]): number[] =>
		list.map((value, index) => (Number.isNaN(at(sums, index)) ? NaN : value));
	return layers.map((layer) => ({
		...layer,
		ys: whole(layer.ys),
		lows: whole(layer.lows),
		highs: whole(layer.highs)
	}));
}
