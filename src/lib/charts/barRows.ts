import { notedAt } from '../geometry/annotation.js';
import { accessor, nameAccessor, rowList } from '../geometry/channel.js';
import { checkStatus } from '../geometry/checkPaint.js';
import { checkFinite, checkKeys, checkWithin } from '../geometry/checkRows.js';
import { inOrder } from '../geometry/inOrder.js';
import { refusal } from '../scale/refusal.js';
import { partTones, type PartTone } from '../scale/partTones.js';
import type { Status } from '../scale/tones.js';
import type { BarArrangement, BarOptions } from './barOptions.js';
import { ownValue } from '../scale/ownValue.js';

/** One bar, or one piece of a stack, before it has a place. */
export interface BarItem extends PartTone {
	key: string;
	/** The place of its row in the rows given; absent where a name has no row for the series. */
	row?: number;
	name: string;
	/** Empty where there are no series. */
	series: string;
	value: number | null;
	status: Status;
	/** Whether others stand out and this one does not. */
	faded: boolean;
	/** Where the bar begins and ends, in data units; both zero where the value is missing. */
	from: number;
	to: number;
	/** Which of the lanes of its group it stands in. */
	lane: number;
}

/** The bars of one name. */
export interface BarGroup {
	name: string;
	/** One for each series, in the order of the series. */
	items: readonly BarItem[];
	/** The sum of a stack without gaps; `null` where no sum is meant. */
	total: number | null;
}

/** A chart's rows, checked, in order, and with the place of each on the value scale. */
export interface BarData {
	groups: readonly BarGroup[];
	/** The names of the series; empty where there are none. */
	series: readonly string[];
	arrangement: BarArrangement;
	/** Bars side by side in a group. */
	lanes: number;
	/** The ends of the value scale, with zero inside. */
	domain: readonly [number, number];
}

const where = 'barLayout';

/**
 * Reads the rows of a bar chart.
 *
 * @throws {TypeError | RangeError} naming the row, if a value is no finite number nor `null`, a status is unknown,
 * two rows are the same bar, a stack holds a value below zero, or the domain does not hold zero and the values
 */
export function barData<Row>(options: BarOptions<Row>): BarData {
	const { arrangement = options.series ? 'grouped' : 'plain' } = options;
	if (options.series && arrangement === 'plain')
		throw new RangeError(
			`${where}: plain bars have no series; give arrangement 'grouped', 'stacked' or 'diverging'`
		);
	const read = readRows(options, arrangement);
	const { seriesOrder = [] } = options;
	const names = inOrder(
		read.map(({ name }) => name),
		options.order
	);
	const series = options.series
		? inOrder(
				read.map((row) => row.series),
				seriesOrder
			)
		: [];
	const byKey = new Map(read.map((row) => [row.key, row]));
	const paints =
		series.length > 0
			? partTones(where, [...new Set([...seriesOrder, ...series])], options.tones)
			: undefined;
	const piles = arrangement === 'stacked' || (arrangement === 'diverging' && series.length > 0);
	const stands = new Set(options.highlight ?? []);
	const groups = names.map((name): BarGroup => {
		let up = 0;
		let down = 0;
		const items = (series.length > 0 ? series : ['']).map((each, index): BarItem => {
			const key = keyOf(name, each);
			const { row, value = null, status = 'done' } = byKey.get(key) ?? {};
			const from = !piles || value === null ? 0 : value < 0 ? down : up;
			const to = from + (value ?? 0);
			if (piles && value !== null) {
				if (value < 0) down = to;
				else up = to;
			}
			const paint = paints?.get(each) ?? { tone: ownValue(options.tones, name) ?? 'river', faint: false };
			const faded = stands.size > 0 && ![key, name, each].some((one) => stands.has(one));
			return {
				key,
				row,
				name,
				series: each,
				value,
				status,
				faded,
				from,
				to,
				lane: piles ? 0 : index,
				...paint
			};
		});
		const whole = items.every(({ value }) => value !== null);
		return { name, items, total: arrangement === 'stacked' && whole ? up : null };
	});
	return {
		groups: options.sort === 'value' ? [...groups].sort(byValue) : groups,
		series,
		arrangement,
		lanes: piles ? 1 : Math.max(series.length, 1),
		domain: domainOf(groups, options)
	};
}

const keyOf = (name: string, series: string): string => (series === '' ? name : `${name}/${series}`);

interface ReadRow {
	key: string;
	row: number;
	name: string;
	series: string;
	value: number | null;
	status: Status;
}

function readRows<Row>(options: BarOptions<Row>, arrangement: BarArrangement): ReadRow[] {
	const rows = rowList<Row>(where, options.rows);
	const name = nameAccessor(`${where}, name`, options.name, rows);
	const value = accessor(`${where}, value`, options.value, rows);
	const series = options.series ? nameAccessor(`${where}, series`, options.series, rows) : () => '';
	const status = options.status && accessor(`${where}, status`, options.status, rows);
	const read = rows.map((row, index): ReadRow => {
		const named = { name: name(row, index), series: series(row, index) };
		const key = keyOf(named.name, named.series);
		const number = value(row, index);
		const state = status ? status(row, index) : 'done';
		if (number !== null) checkFinite(where, `row "${key}", value`, number);
		if (number !== null && arrangement === 'stacked' && number < 0)
			throw new RangeError(
				`${where}: row "${key}", value is ${number}; a stack holds no value below zero, give arrangement 'diverging'`
			);
		checkStatus(where, `row "${key}", status`, state);
		return { key, row: index, ...named, value: number, status: state };
	});
	checkKeys(where, read);
	return read;
}

function domainOf<Row>(
	groups: readonly BarGroup[],
	{ domain: given, annotations, direction }: BarOptions<Row>
): [number, number] {
	const ends = groups.flatMap(({ items }) => items.map(({ to }) => to));
	if (given) {
		const [low, high] = given;
		if (!(low <= 0 && high >= 0 && low < high && Number.isFinite(high - low)))
			throw refusal(
				'lengths-from-zero',
				`${where}: the domain ${low}–${high} has no zero inside; bars are lengths from zero`
			);
		for (const end of ends) checkWithin(where, 'the end of a bar, in the domain given,', end, [low, high]);
		return [low, high];
	}
	ends.push(...notedAt(annotations, direction === 'columns' ? 'y' : 'x'));
	const low = ends.reduce((least, end) => Math.min(least, end), 0);
	const high = ends.reduce((most, end) => Math.max(most, end), 0);
	return low === high ? [0, 1] : [low, high];
}

/** Largest first; what has no known value comes last. */
function byValue(a: BarGroup, b: BarGroup): number {
	const sum = ({ items }: BarGroup): number => {
		const known = items.flatMap(({ value }) => value ?? []);
		return known.length === 0 ? -Infinity : known.reduce((all, value) => all + value, 0);
	};
	const [first, second] = [sum(a), sum(b)];
	return first === second ? 0 : second - first;
}
