import { magnitude } from '../format/magnitude.js';
import { decimals, formatNumber, round } from '../format/number.js';
import { quantity } from '../format/quantity.js';
import { accessor } from '../geometry/channel.js';
import { checkStatus, checkTone } from '../geometry/checkPaint.js';
import { checkFinite, checkWithin } from '../geometry/checkRows.js';
import type { Lang } from '../format/lang.js';
import { refusal } from '../scale/refusal.js';
import type { Status, Tone } from '../scale/tones.js';
import type { TableBarColumn, TableColumn, TableNumberColumn } from './tableOptions.js';
import { ownValue } from '../scale/ownValue.js';

const where = 'tableLayout';

/** A number cut at its decimal point, for aligning. */
export interface NumberText {
	/** Up to the point. */
	whole: string;
	/** From the point on; empty for a whole number. */
	fraction: string;
}

interface Head {
	key: string;
	name: string;
}

/** A column of words, read. */
export interface TextCells extends Head {
	kind: 'text';
	cells: readonly (string | null)[];
}

/** A column of numbers, read. */
export interface NumberCells extends Head {
	kind: 'number' | 'bar' | 'diverging-bar';
	/** The unit as its head names it. */
	unit: string;
	values: readonly (number | null)[];
	cells: readonly (NumberText | null)[];
	/** Each number with its unit, for the table in words. */
	told: readonly string[];
	tone: Tone;
	toneBelow: Tone;
	statuses: readonly Status[];
	/** The ends of the scale of its bars. */
	domain: readonly [number, number];
}

export type ColumnCells = TextCells | NumberCells;

/**
 * A column's cells as they are printed.
 *
 * @param keys the rows' keys, for the messages; in a table's first column not known yet
 * @param domains the ends of the scales of bars, by the column's key
 * @throws {TypeError | RangeError} naming column and row, where a cell is of the wrong kind, not finite, below
 * zero in a plain bar, or outside the domain
 */
export function readColumn<Row>(
	column: TableColumn<Row>,
	rows: readonly Row[],
	keys: readonly string[],
	lang: Lang,
	domains?: Readonly<Record<string, readonly [number, number]>>
): ColumnCells {
	const { key, name } = column;
	const rowName = (index: number): string => `column "${key}", row "${keys[index] ?? index + 1}"`;
	if (column.kind !== 'text') return readNumbers(column, rows, rowName, lang, ownValue(domains, key));
	const text = accessor<Row, string | null>(`${where}, column "${key}"`, column.value, rows);
	const cells = rows.map((row, index) => {
		const cell: unknown = text(row, index);
		if (cell === null || cell === '') return null;
		if (typeof cell !== 'string' && typeof cell !== 'number')
			throw new TypeError(`${where}: ${rowName(index)} is ${typeof cell}; give a text, or null`);
		return String(cell);
	});
	return { kind: 'text', key, name, cells };
}

function readNumbers<Row>(
	column: TableNumberColumn<Row> | TableBarColumn<Row>,
	rows: readonly Row[],
	rowName: (index: number) => string,
	lang: Lang,
	chartDomain?: readonly [number, number]
): NumberCells {
	const { key, name, kind, unit, digits } = column;
	const bars = kind === 'number' ? null : column;
	const number = accessor<Row, number | null>(`${where}, column "${key}"`, column.value, rows);
	const status = bars?.status && accessor(`${where}, column "${key}", status`, bars.status, rows);
	const values = rows.map((row, index) => {
		const value = number(row, index);
		if (value === null) return null;
		checkFinite(where, rowName(index), value);
		if (kind === 'bar' && value < 0)
			throw new RangeError(
				`${where}: ${rowName(index)} is ${value}, below zero; make the column a "diverging-bar"`
			);
		return value;
	});
	const given = bars && (bars.domain ?? chartDomain);
	const domain = given ?? ends(values);
	checkDomain(column, domain);
	if (given)
		values.forEach((value, index) => {
			if (value !== null) checkWithin(where, rowName(index), value, domain);
		});
	const tone = column.tone ?? (bars ? 'river' : 'ink');
	const toneBelow = bars?.toneBelow ?? 'brick';
	for (const hue of [tone, toneBelow]) checkTone(where, `column "${key}", tone`, hue);
	const shared = magnitude(values, unit, lang);
	const sign = kind === 'diverging-bar';
	const statuses = rows.map((row, index) => {
		const state = status ? status(row, index) : 'done';
		checkStatus(where, `${rowName(index)}, status`, state);
		return state;
	});
	return {
		key,
		name,
		kind,
		unit: shared.unit,
		values,
		cells: values.map((value) =>
			value === null ? null : numberText(value / shared.divisor, { digits, sign, lang })
		),
		told: values.map((value) => quantity(value, unit, lang, { sign, digits: toldDigits(value, digits) })),
		tone,
		toneBelow,
		statuses,
		domain
	};
}

/** Digits asked for hold for numbers that words do not bring to 万 or a million. */
const toldDigits = (value: number | null, digits: number | undefined): number | undefined =>
	value !== null && Math.abs(value) < 1e4 ? digits : undefined;

/** Zero and the extremes; a column without lengths still has a scale. */
function ends(values: readonly (number | null)[]): readonly [number, number] {
	const known = values.filter((value) => value !== null);
	const low = Math.min(0, ...known);
	const high = Math.max(0, ...known);
	return low === high ? [0, 1] : [low, high];
}

function checkDomain({ key, kind }: Head & { kind: string }, [low, high]: readonly [number, number]): void {
	const ordered = low <= 0 && high >= 0 && low < high && Number.isFinite(high - low);
	if (!ordered || (kind === 'bar' && low !== 0))
		throw refusal(
			'lengths-from-zero',
			`${where}: column "${key}", domain is ${low} to ${high}; bars are lengths, ${
				kind === 'bar' ? 'start it at zero and end it above' : 'put zero between its ends'
			}`
		);
}

function numberText(
	value: number,
	{ digits, sign, lang }: { digits: number | undefined; sign: boolean; lang: Lang }
): NumberText {
	const number = round(value, 12);
	// four places, or as many as show three figures of a number below a hundredth
	const most = number === 0 ? 0 : Math.max(4, 2 - Math.floor(Math.log10(Math.abs(number))));
	const text = formatNumber(number, {
		digits: digits ?? Math.min(20, most, decimals(number)),
		sign,
		grouping: Math.abs(number) >= (lang === 'zh' ? 10_000 : 1000)
	});
	const point = text.indexOf('.');
	return point < 0
		? { whole: text, fraction: '' }
		: { whole: text.slice(0, point), fraction: text.slice(point) };
}
