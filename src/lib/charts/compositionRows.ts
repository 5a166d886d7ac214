import { round } from '../format/number.js';
import { unitWords } from '../format/unit.js';
import { accessor, nameAccessor, rowList } from '../geometry/channel.js';
import { checkKeys, checkWithin } from '../geometry/checkRows.js';
import { inOrder } from '../geometry/inOrder.js';
import { partTones, type PartTone } from '../scale/partTones.js';
import type { CompositionOptions } from './compositionOptions.js';

/** One part of a whole. */
export interface Part extends PartTone {
	key: string;
	/** The place of its row in the rows given. */
	row: number;
	name: string;
	/** In the chart's unit. */
	value: number | null;
	/** 0–1; `null` where it cannot be known. */
	share: number | null;
	/** Where the part begins, 0–1. */
	start: number;
	faded: boolean;
}

/** A whole and its parts. */
export interface Whole {
	/** Empty where there is one bar without a name. */
	name: string;
	/** In the order of the names in all bars. */
	parts: readonly Part[];
	/** What is not known of the bar: where it begins (0–1; it ends at 1), and the names of the missing parts. */
	gap?: { start: number; names: readonly string[] };
}

const where = 'compositionLayout';

/** How far the printed parts of a whole may be off 100 %, in percentage points: each was rounded. */
const tolerance = 0.2;

/**
 * Reads the rows of a composition.
 *
 * @throws {TypeError | RangeError} if the unit is none; naming the part, if a value is no finite number from zero up nor `null`, or two
 * rows are the same part; naming the bar, if percentages do not add up to 100
 */
export function wholes<Row>(options: CompositionOptions<Row>): Whole[] {
	unitWords(options.unit);
	const rows = rowList<Row>(where, options.rows);
	const name = nameAccessor(`${where}, name`, options.name, rows);
	const value = accessor(`${where}, value`, options.value, rows);
	const bar = options.bar ? nameAccessor(`${where}, bar`, options.bar, rows) : () => '';
	const read = rows.map((row, index) => {
		const part = { name: name(row, index), bar: bar(row, index) };
		const key = part.bar === '' ? part.name : `${part.bar}/${part.name}`;
		const number = value(row, index);
		if (number !== null) checkWithin(where, `part "${key}", value`, number, [0, Infinity]);
		return { key, row: index, ...part, value: number };
	});
	checkKeys(where, read);
	const { order = [] } = options;
	const names = inOrder(
		read.map((part) => part.name),
		order
	);
	const paints = partTones(where, [...new Set([...order, ...names])], options.tones);
	const stands = new Set(options.highlight ?? []);
	return [...new Set(read.map((part) => part.bar))].map((each): Whole => {
		const rowsOfBar = names.flatMap((one) => read.filter((part) => part.bar === each && part.name === one));
		const missing = rowsOfBar.filter((part) => part.value === null).map((part) => part.name);
		const sum = rowsOfBar.reduce((all, part) => all + (part.value ?? 0), 0);
		const total = wholeOf(sum, missing.length > 0, options.unit === '%', each);
		let start = 0;
		const parts = rowsOfBar.map((part): Part => {
			const share = part.value === null || total === null ? null : part.value / total;
			const begins = start;
			start = Math.min(1, start + (share ?? 0));
			const faded = stands.size > 0 && ![part.key, part.name, each].some((one) => stands.has(one));
			const paint = paints.get(part.name) as PartTone;
			return {
				key: part.key,
				row: part.row,
				name: part.name,
				value: part.value,
				share,
				start: begins,
				faded,
				...paint
			};
		});
		const unknown = missing.length > 0 || total === null;
		return { name: each, parts, ...(unknown ? { gap: { start, names: missing } } : {}) };
	});
}

/** What the parts are shares of; `null` where it cannot be known, or is nothing. */
function wholeOf(sum: number, missing: boolean, percent: boolean, bar: string): number | null {
	if (percent) {
		if (sum > 100 + tolerance || (!missing && sum < 100 - tolerance))
			throw new RangeError(
				`${where}: the parts${bar === '' ? '' : ` of "${bar}"`} add up to ${round(sum, 6)}%, not 100%; give all parts of one whole, or their values in another unit`
			);
		return missing ? Math.max(100, sum) : sum;
	}
	return missing || sum === 0 ? null : sum;
}
